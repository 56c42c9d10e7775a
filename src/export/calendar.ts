import { createHash } from 'node:crypto';
import { createEvents, type DateArray, type EventAttributes } from 'ics';
import type { Row } from '../answer/passages/row.ts';
import { addDays, type Day } from '../text/calendar-days.ts';
import { UserError } from '../user-error.ts';
import { message } from '../words/catalogue.ts';
import type { Say } from '../words/say.ts';
import { citationLine } from './citation-line.ts';
import { daysOf } from './picture/scale.ts';

export interface CalendarOptions {
  /** What the calendar is called. */
  readonly name: string;
  readonly now: Date;
  /** The words of all that is not an article's. */
  readonly say: Say;
}

/** Whether there is anything that a calendar could hold. */
export function hasDates(rows: readonly Row[]): boolean {
  return rows.some((row) => dateOf(row) !== '');
}

/**
 * Passages as iCalendar (RFC 5545), each as a whole-day entry on the day that it tells of, or else on which it was published, or over its month
 * or year where nothing finer is known; planned ones are tentative. The same passage has the same UID in every export, so that importing
 * twice doubles nothing. Throws a UserError where nothing has a date.
 */
export function toICalendar(rows: readonly Row[], options: CalendarOptions): string {
  const events = rows.flatMap((row) => (dateOf(row) === '' ? [] : [toEvent(row, dateOf(row), options)]));
  if (events.length === 0) throw new UserError(message('export.noCalendar'));
  // The library escapes the texts of events, but not the calendar's name.
  const calName = options.name.replace(/\s+/g, ' ').replace(/[\\;,]/g, '\\$&');
  const { error, value } = createEvents(events, { productId: 'verbatim', calName });
  if (value === null) throw error ?? new Error('no calendar was made');
  return value;
}

/** When it happened, or else when it was published; empty where neither is known, or there are no words. */
function dateOf({ date, text, citation }: Row): string {
  if (text === '' || citation === null) return '';
  return date === '' ? (citation.published ?? '') : date;
}

/** The library writes a time of its own where it is given none, but its types don't say that it takes one. */
type StampedEvent = EventAttributes & { readonly timestamp: number };

function toEvent(row: Row, on: string, { now, say }: CalendarOptions): StampedEvent {
  const { date, text, marks, speaker, citation, also } = row;
  const { first, last } = daysOf(on);
  const isPlanned = marks.includes('planned');
  const notes = [
    ...(speaker === ''
      ? []
      : [marks.includes('inferred') ? `${speaker} (${say('mark.inferredShort')})` : speaker]),
    ...(date === '' ? [say('export.published')] : []),
    ...(date !== '' && marks.includes('inferred') ? [say('export.inferred')] : []),
    ...(isPlanned ? [say('export.planned')] : []),
  ];
  const sources = [...(citation ? [citation] : []), ...also].map((one) => citationLine(one, say));
  const url = citation?.url ?? null;
  return {
    uid: `${hash(`${citation?.articleId} ${on} ${text}`)}@verbatim`,
    timestamp: now.getTime(),
    title: text.replace(/\s+/g, ' '),
    description: [...notes, ...sources].join('\n'),
    start: toArray(first),
    end: toArray(addDays(last, 1)),
    status: isPlanned ? 'TENTATIVE' : 'CONFIRMED',
    transp: 'TRANSPARENT',
    ...(url !== null && URL.canParse(url) && /^https?:/.test(url) && { url }),
  };
}

function toArray({ year, month, day }: Day): DateArray {
  return [year, month, day];
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 24);
}
