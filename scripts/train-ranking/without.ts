import type { Archive } from '../../src/archive/archive.ts';
import type { Article } from '../../src/model.ts';
import { termsOf } from '../../src/text/terms.ts';

/** In how many paragraphs of an article, its title and outlet included, each stem stands. */
const countsOf = new WeakMap<Article, ReadonlyMap<string, number>>();

/** An archive as if some of its articles were not there: what they alone answer goes without an answer, whatever else is known. */
export function archiveWithout(archive: Archive, ids: ReadonlySet<string>): Archive {
  const gone = [...ids].flatMap((id) => archive.get(id)?.article ?? []);
  const counts = gone.map(countStems);
  const lost = (stem: string) => counts.reduce((sum, count) => sum + (count.get(stem) ?? 0), 0);
  const left = archive.paragraphs - gone.reduce((sum, { paragraphs }) => sum + paragraphs.length, 0);
  return {
    version: archive.version,
    builtAt: archive.builtAt,
    ids: archive.ids.filter((id) => !ids.has(id)),
    paragraphs: left,
    languages: archive.languages,
    people: archive.people,
    dates: archive.dates,
    nearDuplicates: archive.nearDuplicates,
    published: (id) => (ids.has(id) ? undefined : archive.published(id)),
    get: (id) => (ids.has(id) ? undefined : archive.get(id)),
    frequency: (stem) => Math.max(0, archive.frequency(stem) - lost(stem)),
    occurrences: (stem) => [...archive.occurrences(stem)].filter(({ articleId }) => !ids.has(articleId)),
    stemsFrom: (prefix) => archive.stemsFrom(prefix),
    respell: (stem) => archive.respell(stem),
    mentions: (id, stem) => !ids.has(id) && archive.mentions(id, stem),
    isInHeading: (id, stem) => !ids.has(id) && archive.isInHeading(id, stem),
    // Where the words stand in an article that is gone, nobody asks.
    standing: (stems) => archive.standing(stems),
    search: (text, options) => keep(archive.search(text, wider(options)), options),
    rank: (terms, options) => keep(archive.rank(terms, wider(options)), options),
  };

  function wider(options: { readonly limit: number }) {
    return { ...options, limit: options.limit * 3 + 20 };
  }
  function keep<Found extends { readonly articleId: string }>(found: Found[], { limit }: { limit: number }) {
    return found.filter(({ articleId }) => !ids.has(articleId)).slice(0, limit);
  }
}

function countStems(article: Article): ReadonlyMap<string, number> {
  const known = countsOf.get(article);
  if (known) return known;
  const counts = new Map<string, number>();
  const heading = termsOf(`${article.title ?? ''} ${article.outlet ?? ''}`);
  for (const { start, end } of article.paragraphs) {
    for (const stem of new Set([...heading, ...termsOf(article.text.slice(start, end))]))
      counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  countsOf.set(article, counts);
  return counts;
}
