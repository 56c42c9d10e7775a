import type { Archive, ArchivedArticle } from '../../archive/archive.ts';
import type { DateAhead } from '../../model.ts';
import { passageOf } from '../passages/passage.ts';

/** What articles tell of as still to come, after a day; the soonest first, one of each text. */
export function datesAhead(
  archive: Archive,
  entries: readonly ArchivedArticle[],
  today: string,
): DateAhead[] {
  const seen = new Set<string>();
  return entries
    .flatMap(({ article, extraction }) =>
      extraction.events
        .filter(({ date, planned }) => planned && date > today.slice(0, date.length))
        .map(({ date, inferred, start, end }) => ({
          date,
          inferred,
          group: archive.nearDuplicates.groupOf(article.id),
          passage: passageOf(article, { start, end }),
        })),
    )
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
    .flatMap(({ date, inferred, group, passage }) => {
      const key = `${date} ${group}`;
      if (seen.has(key)) return [];
      seen.add(key);
      return [{ date, inferred, passage }];
    });
}
