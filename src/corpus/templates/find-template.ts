import { isBackground } from './background.ts';
import type { LineKeys } from './line-keys.ts';
import { siteSizes } from './site-sizes.ts';

/** A line that recurs in fewer articles may be chance. */
const MIN_ARTICLES = 4;
/** In this share of an outlet's articles at least: background is taken over from report to report, but not into so many. */
const MIN_SHARE = 0.15;
/** An article of which recurring lines are more is a version of another one; what they have in common is the story. */
const MAX_RECURRING = 0.5;

/** An article among those of its outlet. */
export interface LinedArticle extends LineKeys {
  /** Asked for where a line may be template only. */
  readonly content: () => LinedContent;
}

/** What the lines of an article are. */
export interface LinedContent {
  /** The outlet, or site. */
  readonly name: string;
  /** The paragraphs, in the order of the keys. */
  readonly lines: readonly string[];
}

/**
 * The lines that recur across the articles of one outlet and so are its template ("About us", appeals, notices), each by its key
 * and as it is written somewhere, from top to end. Only what stands at the top or the end of articles counts, only in articles that are more than
 * that, and nothing that tells of the articles' own matter. Articles of no known outlet are looked at together; those that have a line in common
 * then count as a share of the articles of their site, which is told by the lines around the bodies.
 */
export function findTemplate(articles: readonly LinedArticle[]): ReadonlyMap<number, string> {
  const known = articles[0]?.family !== 0;
  const enough = known ? enoughOf(articles.length) : MIN_ARTICLES;
  if (articles.length < enough) return new Map();
  const frequent = frequentKeys(
    articles.map(({ keys }) => keys),
    enough,
  );
  if (frequent.size === 0) return new Map();
  const stories = articles.filter((article) => shareOf(article, frequent) <= MAX_RECURRING);
  const recurring = articlesByKey(
    stories.map((article) => [article, edges(article, frequent)]),
    enough,
  );
  const sites = known ? null : siteSizes([...recurring.values()], articles);
  const found = [...recurring].flatMap(([key, having]) => {
    if (sites && having.length < enoughOf(sites(having))) return [];
    return templateLine(key, having, frequent) ?? [];
  });
  return new Map(found.sort((a, b) => a.depth - b.depth).map(({ key, line }) => [key, line]));
}

/** In how many of an outlet's articles a line must recur. */
function enoughOf(articles: number): number {
  return Math.max(MIN_ARTICLES, articles * MIN_SHARE);
}

/** The keys that stand in at least so many of the lists. Sorted rather than counted in a map, since nearly all stand in one. */
function frequentKeys(lists: readonly Uint32Array[], enough: number): ReadonlySet<number> {
  const all = new Uint32Array(lists.reduce((sum, { length }) => sum + length, 0));
  let count = 0;
  for (const list of lists) {
    let last: number | undefined;
    for (const key of list.slice().sort()) {
      if (key !== last) all[count++] = key;
      last = key;
    }
  }
  const sorted = all.subarray(0, count).sort();
  const frequent = new Set<number>();
  for (let first = 0, next = 0; first < count; first = next) {
    while (next < count && sorted[next] === sorted[first]) next++;
    if (next - first >= enough) frequent.add(sorted[first] ?? 0);
  }
  return frequent;
}

/** How much of an article lies in certain lines. */
function shareOf({ keys, lengths }: LineKeys, some: ReadonlySet<number>): number {
  let [all, part] = [0, 0];
  for (const [index, key] of keys.entries()) {
    all += lengths[index] ?? 0;
    if (some.has(key)) part += lengths[index] ?? 0;
  }
  return part / Math.max(1, all);
}

/** The frequent lines before an article's first own line and after its last. */
function edges({ keys }: LineKeys, frequent: ReadonlySet<number>): Uint32Array {
  const first = keys.findIndex((key) => !frequent.has(key));
  const last = keys.findLastIndex((key) => !frequent.has(key));
  return first < 0 ? keys.slice(0, 0) : Uint32Array.of(...keys.slice(0, first), ...keys.slice(last + 1));
}

/** The articles that have each key which at least so many of them have. */
function articlesByKey(
  articles: readonly (readonly [LinedArticle, Uint32Array])[],
  enough: number,
): ReadonlyMap<number, readonly LinedArticle[]> {
  const having = new Map<number, LinedArticle[]>();
  for (const [article, keys] of articles) {
    for (const key of new Set(keys)) {
      const known = having.get(key);
      if (known) known.push(article);
      else having.set(key, [article]);
    }
  }
  return new Map([...having].filter(([, those]) => those.length >= enough));
}

/** A recurring line as it is written in the first article that has it, and how far down, 0 to 1; null where it is background. */
function templateLine(
  key: number,
  having: readonly LinedArticle[],
  frequent: ReadonlySet<number>,
): { readonly key: number; readonly line: string; readonly depth: number } | null {
  const [first] = having;
  const place = first?.keys.indexOf(key) ?? 0;
  const line = first?.content().lines[place];
  if (!first || line === undefined) return null;
  const surroundings = having.map(({ keys, content }) => ({
    get name() {
      return content().name;
    },
    get lines() {
      return content().lines.filter((_, index) => !frequent.has(keys[index] ?? 0));
    },
  }));
  return isBackground(line, surroundings) ? null : { key, line, depth: place / first.keys.length };
}
