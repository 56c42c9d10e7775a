import { monthOfAnyLanguage } from './month-names.ts';
import { type DateOrder, readDate } from './publication-date.ts';

const NAMED = /^(\p{L}{3,})\.?,?\s+(?:(?:de|del)\s+)?(\d{4})$/u;
const NUMERIC = /^(\d{4})[-/](\d{1,2})$/;

/** The month that is all a text says ("November 2003", "2003-11") as `2003-11`; null for anything else. */
export function readMonth(text: string): string | null {
  const trimmed = text.trim();
  const named = NAMED.exec(trimmed);
  const numeric = NUMERIC.exec(trimmed);
  const year = named?.[2] ?? numeric?.[1];
  const month = named ? monthOfAnyLanguage(named[1] ?? '') : Number(numeric?.[2] ?? 0);
  if (year === undefined || month === null || month < 1 || month > 12) return null;
  if (Number(year) < 1800 || Number(year) > 2100) return null;
  return `${year}-${String(month).padStart(2, '0')}`;
}

/** The first full date of a text, or the month where the text is no more than that; null without either. */
export function readDateOrMonth(text: string, order: DateOrder | null = null): string | null {
  return readDate(text, order) ?? readMonth(text);
}
