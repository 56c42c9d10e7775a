import type { Archive } from '../../archive/archive.ts';
import type { TimelineEntry, TimelineQuery } from '../../model.ts';
import type { Say } from '../../words/say.ts';

/** "5 dates from 3 May 2023 to June 2024." */
export function timelineLead(entries: readonly TimelineEntry[], say: Say): string {
  const [first, last] = [entries[0], entries.at(-1)];
  if (!first || !last) return '';
  if (first === last) return say('timeline.oneDate', { date: say.date(first.date) });
  return say('timeline.dates', {
    n: entries.length,
    from: say.date(first.date),
    to: say.date(last.date),
  });
}

/** Why there is no timeline, although the articles may tell of the topic. */
export function emptyLead({ topic, person, from, to }: TimelineQuery, undated: number, say: Say): string {
  const named = [topic && say('quoted', { words: topic }), person];
  const about = say.list(named.flatMap((part) => part || []));
  const range = say.range(from, to);
  if (undated > 0) return say('timeline.onlyUndated', { about, range });
  return about === '' ? say('timeline.nothing', { range }) : say('timeline.nothingAbout', { about, range });
}

/** What the marks on the entries mean, and what is left out for want of a date. */
export function timelineNotes(entries: readonly TimelineEntry[], undated: number, say: Say): string[] {
  const sentences = entries.flatMap((entry) => entry.sentences);
  return [
    ...(sentences.some(({ inferred }) => inferred) ? [say('timeline.inferred')] : []),
    ...(sentences.some(({ planned }) => planned) ? [say('timeline.planned')] : []),
    ...(undated > 0 ? [say('timeline.undated', { n: undated })] : []),
  ];
}

/** The dates that the corpus does cover; empty where it dates nothing. */
export function coverageNotes(archive: Archive, say: Say): string[] {
  const { extent } = archive.dates;
  if (extent === null) return archive.ids.length === 0 ? [] : [say('timeline.noEvents')];
  const { events, first, last } = extent;
  if (events === 1) return [say('timeline.oneEvent', { date: say.date(first) })];
  return [say('timeline.events', { n: events, from: say.date(first), to: say.date(last) })];
}
