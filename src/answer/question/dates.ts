import { findDates } from '../../extract/dates/find-dates.ts';
import { MONTH } from '../../text/calendar.ts';

const MONTHS = new RegExp(`\\b${MONTH}`, 'gi');
/** What names a day or month itself, and does not point back to another ("the same day"). */
const NAMES_DATE = new RegExp(`\\d[-/.]\\d|\\b${MONTH}`, 'i');

/** A date that a question names, and where: offsets into the question. */
export interface NamedDate {
  readonly start: number;
  readonly end: number;
  /** `2024-10-16`, `2024-10`, or `-10-16` where the year is left open. */
  readonly value: string;
}

/**
 * The dates that a question names in full or by month, in reading order. Bare years are words to be searched for, not dates.
 *
 * @example findQuestionDates('what happened on 14 october') // [{ start: 17, end: 27, value: '-10-14' }]
 */
export function findQuestionDates(question: string): NamedDate[] {
  const text = question.replace(MONTHS, (month) => month.slice(0, 1).toUpperCase() + month.slice(1));
  return findDates({ text, published: null }, [{ start: 0, end: text.length }]).flatMap(
    ({ start, end, value }) => {
      const date = /^(\d{4}|XXXX)(-\d\d-\d\d|(?<!XXXX)-\d\d)(?=$|T)/.exec(value ?? '')?.[0];
      return date && NAMES_DATE.test(text.slice(start, end))
        ? [{ start, end, value: date.replace('XXXX', '') }]
        : [];
    },
  );
}

/** Whether an article's date is one that is named. */
export function isOnDate(published: string | null, { value }: NamedDate): boolean {
  if (published === null) return false;
  return value.startsWith('-') ? published.slice(4, 10) === value : published.startsWith(value);
}
