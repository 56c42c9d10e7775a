import { parseYearWords } from '../../../text/calendar-numbers.ts';

/** The year that four digits or words name, or null. */
export function readYear(text: string): number | null {
  if (/^\d{4}$/.test(text)) return Number(text);
  return text === '' ? null : (parseYearWords(text) ?? null);
}
