import type { ArchivedArticle } from './archive.ts';
import { countShared, hashWords, shinglesOf } from './editions-shingles.ts';
import { bandsOf, sketchOf } from './editions-sketch.ts';

/** Groups of articles that carry the same text, or nearly (wire copy, the same page saved twice). */
export interface Editions {
  /** The id that stands for the article's group: its own where it has no near-copy. */
  groupOf(articleId: string): string;
  /** All members of the article's group, the article itself included, in the order of the corpus folder. */
  membersOf(articleId: string): readonly string[];
}

/** Shared shingles as a share of the shorter text's, from which on one text is a copy of the other or of a part of it. */
const COPIED = 0.45;
/** Shorter texts than this many shingles must agree whole: a common sentence is no common article. */
const FEWEST = 12;
/** With how many earlier articles of a band an article is compared: enough for any story, and no square of a template's number. */
const MOST_COMPARED = 24;

/**
 * Groups articles by their texts alone. Texts that are equal but for typography belong together, and texts of which one
 * holds most of the other. Candidates come from MinHash bands, so the time grows with the number of articles, not its square;
 * each candidate is then checked exactly. The same articles in the same order always give the same groups.
 */
export function buildEditions(articles: readonly ArchivedArticle[]): Editions {
  const leaders = articles.map((_, i) => i);
  const leaderOf = (i: number): number => {
    let at = i;
    while (leaders[at] !== undefined && leaders[at] !== at) at = leaders[at] ?? at;
    leaders[i] = at;
    return at;
  };
  const unite = (a: number, b: number) => {
    const [one, other] = [leaderOf(a), leaderOf(b)];
    leaders[Math.max(one, other)] = Math.min(one, other);
  };
  const shingles = articles.map(({ article }) => shinglesOf(hashWords(article.text)));
  const bands = new Map<number, number[]>();
  shingles.forEach((own, i) => {
    if (own.length === 0) return;
    const compared = new Set<number>();
    for (const band of bandsOf(sketchOf(own))) {
      const others = bands.get(band);
      if (!others) bands.set(band, [i]);
      else {
        for (const other of others.slice(0, MOST_COMPARED)) compared.add(other);
        if (others.length < MOST_COMPARED) others.push(i);
      }
    }
    for (const other of compared)
      if (leaderOf(other) !== leaderOf(i) && isCopy(own, shingles[other] ?? own)) unite(i, other);
  });
  return toEditions(
    articles.map(({ article }) => article.id),
    leaderOf,
  );
}

function isCopy(a: Uint32Array, b: Uint32Array): boolean {
  const shorter = Math.min(a.length, b.length);
  const shared = countShared(a, b);
  return shorter < FEWEST ? shared === Math.max(a.length, b.length) : shared / shorter >= COPIED;
}

function toEditions(ids: readonly string[], leaderOf: (i: number) => number): Editions {
  const members = new Map<string, string[]>();
  const groups = new Map<string, string>();
  ids.forEach((id, i) => {
    const leader = ids[leaderOf(i)] ?? id;
    groups.set(id, leader);
    const known = members.get(leader);
    if (known) known.push(id);
    else members.set(leader, [id]);
  });
  const groupOf = (id: string) => groups.get(id) ?? id;
  return { groupOf, membersOf: (id) => members.get(groupOf(id)) ?? [id] };
}
