import { splitSentences } from '../sentences.ts';
import { findDates } from './find-dates.ts';

/** The expressions of a text as `text = value`, a type other than DATE in front; for tests. */
export function datesOf(text: string, published: string | null = null): string[] {
  return findDates({ text, published }, splitSentences(text, [{ n: 1, start: 0, end: text.length }])).map(
    ({ start, end, type, value }) => {
      const shown = `${text.slice(start, end)} = ${value}`;
      return type === 'DATE' ? shown : `${type} ${shown}`;
    },
  );
}
