import type { ArchivedArticle } from '../archived-article.ts';
import { countShared, hashWords, shinglesOf } from './shingles.ts';
import { agreement, BANDS, bandOf, sketchOf } from './sketch.ts';

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
/** The least agreement of sketches that is worth a look: a copy of a third of a text agrees in twice that. */
const PROMISING = 0.06;
/** With how many articles of a band an article is compared: enough for any story, and no square of a template's number. */
const MOST_COMPARED = 24;
/** How many texts' shingles are kept at hand. */
const MOST_KEPT = 1000;

/** `editionSteps`, run to its end at once. */
export function buildEditions(articles: readonly ArchivedArticle[]): Editions {
  const steps = editionSteps(articles);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * Groups articles by their texts alone. Texts that are equal but for typography belong together, and texts of which one
 * holds most of the other. Candidates come from MinHash bands, so the time grows with the number of articles, not its
 * square; each candidate is then checked exactly. The same articles in the same order always give the same groups.
 * Yields between pieces of work of a few milliseconds.
 */
export function* editionSteps(articles: readonly ArchivedArticle[]): Generator<undefined, Editions> {
  const shingles = keepingShingles(articles);
  const sketches: Uint32Array[] = [];
  for (const [i, { traits }] of articles.entries()) {
    sketches.push(traits?.sketch ?? sketchOf(shingles(i)));
    yield;
  }
  const groups = disjointGroups(articles.length);
  for (let band = 0; band < BANDS; band++) {
    const met = new Map<number, number[]>();
    for (const [i, sketch] of sketches.entries()) {
      if (i % 256 === 0) yield;
      if (sketch.length === 0) continue;
      const key = bandOf(sketch, band);
      const others = met.get(key);
      if (!others) met.set(key, [i]);
      else if (others.length < MOST_COMPARED) others.push(i);
      for (const other of others ?? []) {
        if (other === i || groups.leaderOf(other) === groups.leaderOf(i)) continue;
        if (agreement(sketch, sketches[other] ?? sketch) < PROMISING) continue;
        if (isCopy(shingles(i), shingles(other))) groups.unite(i, other);
      }
    }
  }
  return toEditions(
    articles.map(({ article }) => article.id),
    groups.leaderOf,
  );
}

function keepingShingles(articles: readonly ArchivedArticle[]): (i: number) => Uint32Array {
  const kept = new Map<number, Uint32Array>();
  return (i) => {
    const known = kept.get(i);
    if (known) return known;
    if (kept.size >= MOST_KEPT) kept.clear();
    const shingles = shinglesOf(hashWords(articles[i]?.article.text ?? ''));
    kept.set(i, shingles);
    return shingles;
  };
}

function isCopy(a: Uint32Array, b: Uint32Array): boolean {
  const shorter = Math.min(a.length, b.length);
  const shared = countShared(a, b);
  return shorter < FEWEST ? shared === Math.max(a.length, b.length) : shared / shorter >= COPIED;
}

/** Union-find; each group is led by its first member. */
function disjointGroups(count: number) {
  const leaders = Uint32Array.from({ length: count }, (_, i) => i);
  const leaderOf = (i: number): number => {
    let at = i;
    for (let up = leaders[at] ?? at; up !== at; up = leaders[at] ?? at) at = up;
    leaders[i] = at;
    return at;
  };
  const unite = (a: number, b: number) => {
    const [one, other] = [leaderOf(a), leaderOf(b)];
    leaders[Math.max(one, other)] = Math.min(one, other);
  };
  return { leaderOf, unite };
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
