import { createHash } from 'node:crypto';
import { createEvents, type DateArray, type EventAttributes } from 'ics';
import type { DatedPassage, TimelineAnswer, TimelineEntry } from '../model.ts';
import { addDays, type Day } from '../text/calendar-days.ts';
import { UserError } from '../user-error.ts';
import { citationLine } from './citation-line.ts';
import { daysOf } from './picture/scale.ts';

/**
 * A timeline as iCalendar (RFC 5545): each event as a whole-day entry on its day, or over its month or year where nothing
 * finer is known; planned ones are tentative. The same event has the same UID in every export, so that importing twice
 * doubles nothing. Throws a UserError where there is no dated event.
 */
export function toICalendar(answer: TimelineAnswer, now: Date): string {
  const events = answer.entries.flatMap((entry) => entry.sentences.map((told) => toEvent(entry, told, now)));
  if (events.length === 0)
    throw new UserError('Nothing in this timeline has a date, so there is no calendar to make.');
  const { error, value } = createEvents(events, { productId: 'verbatim', calName: 'Timeline' });
  if (value === null) throw error ?? new Error('no calendar was made');
  return value;
}

/** The library writes a time of its own where it is given none, but its types don't say that it takes one. */
type StampedEvent = EventAttributes & { readonly timestamp: number };

function toEvent({ date }: TimelineEntry, told: DatedPassage, now: Date): StampedEvent {
  const { passage, inferred, planned, also } = told;
  const { first, last } = daysOf(date);
  const { url, articleId } = passage.citation;
  const notes = [
    ...(inferred ? ['The date is inferred.'] : []),
    ...(planned ? ['Planned when it was written.'] : []),
  ];
  const sources = [passage.citation, ...also].map(citationLine);
  return {
    uid: `${hash(`${articleId} ${passage.span.start} ${date}`)}@verbatim`,
    timestamp: now.getTime(),
    title: passage.text.replace(/\s+/g, ' '),
    description: [...notes, ...sources].join('\n'),
    start: toArray(first),
    end: toArray(addDays(last, 1)),
    status: planned ? 'TENTATIVE' : 'CONFIRMED',
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
