import { memoiseBy } from '../text/memoise-by.ts';
import type { Archive } from './archive.ts';

/** What an archive's articles say about themselves, counted. */
export interface Census {
  /** The ids of all articles, the newest first and those without a date last; of one day in the order of the corpus folder. */
  readonly newest: readonly string[];
  /** Those with most articles first, then by name. */
  readonly outlets: readonly OutletCount[];
  /** The days of publication as far as each is known (`2024-10-16`, `2024-10`), the oldest first: one for each article that has one. */
  readonly days: readonly string[];
}

export interface OutletCount {
  readonly name: string;
  readonly articles: number;
}

/** Counts an archive's articles, once for each archive. */
export const censusOf = memoiseBy((archive: Archive): Census => {
  const articles = archive.ids.flatMap((id) => {
    const known = archive.published(id);
    return known ? [{ id, outlet: known.outlet, published: known.published }] : [];
  });
  const counts = new Map<string, number>();
  for (const { outlet } of articles) if (outlet !== null) counts.set(outlet, (counts.get(outlet) ?? 0) + 1);
  return {
    newest: articles.toSorted((a, b) => comparePublished(a.published, b.published)).map(({ id }) => id),
    outlets: [...counts]
      .map(([name, count]) => ({ name, articles: count }))
      .sort((one, other) => other.articles - one.articles || (one.name < other.name ? -1 : 1)),
    days: articles.flatMap(({ published }) => published?.slice(0, DAY) ?? []).sort(),
  };
});

/** Characters of a day: `2024-10-16`. */
const DAY = 10;

/** Newest first, undated last. */
export function comparePublished(a: string | null, b: string | null): number {
  if (a === b) return 0;
  return (a ?? '') < (b ?? '') ? 1 : -1;
}
