import { parseYearWords } from '../../../text/calendar-numbers.ts';
import type { Anchors } from '../expression.ts';

/** Years without a century lie at most so far after publication. */
const MAX_YEARS_AHEAD = 10;
/** Counts as the year of publication where that is not known. */
const PRESENT = 2025;

/** The year that four digits or words name, or null. */
export function readYear(text: string): number | null {
  if (/^\d{4}$/.test(text)) return Number(text);
  return text === '' || !/^[a-z]/i.test(text) ? null : (parseYearWords(text) ?? null);
}

/** The year that `yearOf` finds for two digits ("'98"), seen from publication; null where the text holds none. */
export function readShortYear(text: string): ((anchors: Anchors) => number) | null {
  const digits = /^['’‘]?(\d\d)$/.exec(text)?.[1];
  if (digits === undefined) return null;
  return ({ published }) => {
    const now = published?.year ?? PRESENT;
    const inCentury = Math.floor(now / 100) * 100 + Number(digits);
    return inCentury > now + MAX_YEARS_AHEAD ? inCentury - 100 : inCentury;
  };
}
