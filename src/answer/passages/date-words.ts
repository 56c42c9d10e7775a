import { MONTHS } from '../../text/calendar.ts';

/** A date as precise as it is known, in words: "16 October 2024", "October 2024", "2024". A time of day is left out. */
export function dateInWords(date: string): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(date) ?? [];
  const name = MONTHS[Number(month) - 1];
  if (year === undefined) return date;
  if (name === undefined) return year;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

/** " on 4 May 2023", " between 3 May 2023 and June 2024", " from 2023 on", " up to 2024", with a space before it; empty without limits. */
export function rangeInWords(from: string | undefined, to: string | undefined): string {
  if (from !== undefined && to !== undefined) {
    const at = from.length > 'YYYY-MM'.length ? 'on' : 'in';
    return from === to
      ? ` ${at} ${dateInWords(from)}`
      : ` between ${dateInWords(from)} and ${dateInWords(to)}`;
  }
  if (from !== undefined) return ` from ${dateInWords(from)} on`;
  return to === undefined ? '' : ` up to ${dateInWords(to)}`;
}
