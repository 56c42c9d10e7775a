import type { Archive } from '../../archive/archive.ts';
import type { TimelineEntry, TimelineQuery } from '../../model.ts';
import { dateInWords, rangeInWords } from '../passages/date-words.ts';

/** "5 dates from 3 May 2023 to June 2024." */
export function timelineLead(entries: readonly TimelineEntry[]): string {
  const [first, last] = [entries[0], entries.at(-1)];
  if (!first || !last) return '';
  if (first === last) return `One date: ${dateInWords(first.date)}.`;
  return `${entries.length} dates from ${dateInWords(first.date)} to ${dateInWords(last.date)}.`;
}

/** Why there is no timeline, although the articles may tell of the topic. */
export function emptyLead({ topic, person, from, to }: TimelineQuery, undated: number): string {
  const about = [topic && `“${topic}”`, person].filter(Boolean).join(' and ');
  const range = rangeInWords(from, to);
  if (undated > 0) return `The articles tell of ${about}, but only without a date${range}.`;
  return `The articles date nothing${about ? ` about ${about}` : ''}${range}.`;
}

/** What the marks on the entries mean, and what is left out for want of a date. */
export function timelineNotes(entries: readonly TimelineEntry[], undated: number): string[] {
  const sentences = entries.flatMap((entry) => entry.sentences);
  return [
    ...(sentences.some(({ inferred }) => inferred)
      ? [
          '“Inferred” dates were worked out from when the article was published, or from a date before them in the text.',
        ]
      : []),
    ...(sentences.some(({ planned }) => planned) ? ['“Planned” was still to come when it was written.'] : []),
    ...(undated > 0 ? [`${undated} more ${undated === 1 ? 'passage' : 'passages'} without a date.`] : []),
  ];
}

/** The dates that the corpus does cover; empty where it dates nothing. */
export function coverageNotes(archive: Archive): string[] {
  const { extent } = archive.dates;
  if (extent === null) return archive.ids.length === 0 ? [] : ['No article dates an event.'];
  const { events, first, last } = extent;
  if (events === 1) return [`The articles date one event: ${dateInWords(first)}.`];
  return [
    `The articles date ${events.toLocaleString('en')} events, from ${dateInWords(first)} to ${dateInWords(last)}.`,
  ];
}
