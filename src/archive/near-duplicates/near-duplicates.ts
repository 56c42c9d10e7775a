import type { ArchivedArticle } from '../articles/archived-article.ts';
import { runSync } from '../steps/run-in-steps.ts';
import { candidatePairs } from './candidate-pairs.ts';
import { countShared, hashWords, shinglesOf } from './shingles.ts';
import { agreement, PLACES, sketchOf } from './sketch.ts';

/** Groups of articles that carry the same text, or nearly (wire copy, the same page saved twice). */
export interface NearDuplicates {
  /** The id that stands for the article's group: its own where it has no near-copy. */
  groupOf(articleId: string): string;
  /** All members of the article's group, the article itself included, in the order of the corpus folder. */
  membersOf(articleId: string): readonly string[];
}

/** Shared shingles as a share of the shorter text's, from which on one text is a copy of the other or of a part of it. */
const COPIED = 0.45;
/** Shorter texts than this many shingles must agree whole: a common sentence is no common article. */
const MIN_SHINGLES = 12;
/** The least agreement of sketches that is worth a look: a copy of a third of a text agrees in twice that. */
const PROMISING = 0.06;
/** How many texts' shingles are kept at hand. */
const MAX_KEPT = 1000;

/** Of pairs that were compared, whether one is a copy of the other, under the later one first. */
type Verdicts = Map<ArchivedArticle, Map<ArchivedArticle, boolean>>;

/** Editions, with what was found out about pairs: as long as both articles are the very same, it holds. */
export class ComparedNearDuplicates implements NearDuplicates {
  readonly verdicts: Verdicts;
  readonly #groups = new Map<string, readonly string[]>();

  /** Takes groups of several members; whoever is in none is alone. */
  constructor(groups: Iterable<readonly string[]>, verdicts: Verdicts) {
    this.verdicts = verdicts;
    for (const members of groups) for (const id of members) this.#groups.set(id, members);
  }

  groupOf(articleId: string): string {
    return this.membersOf(articleId)[0] ?? articleId;
  }

  membersOf(articleId: string): readonly string[] {
    return this.#groups.get(articleId) ?? [articleId];
  }
}

/** `groupNearDuplicatesInSteps`, run to its end at once. */
export function buildNearDuplicates(
  articles: readonly ArchivedArticle[],
  previous?: ComparedNearDuplicates,
): ComparedNearDuplicates {
  return runSync(groupNearDuplicatesInSteps(articles, previous));
}

/**
 * Groups articles by their texts alone. Texts that are equal but for typography belong together, and texts of which one
 * holds most of the other. Candidates come from MinHash bands, so the time grows with the number of articles, not its
 * square; each candidate is then checked exactly, unless `previous` has done so. The same articles in the same order always give
 * the same groups. Yields between pieces of work of a few milliseconds.
 */
export function* groupNearDuplicatesInSteps(
  articles: readonly ArchivedArticle[],
  previous?: ComparedNearDuplicates,
): Generator<undefined, ComparedNearDuplicates> {
  const shingles = keepingShingles(articles);
  const sketches: Uint32Array[] = [];
  // Side by side: a list of its own costs as much again as what is in it.
  const places = new Uint32Array(articles.length * PLACES);
  for (const [i, { traits }] of articles.entries()) {
    const sketch = traits?.sketch ?? sketchOf(shingles(i));
    places.set(sketch, i * PLACES);
    sketches.push(places.subarray(i * PLACES, i * PLACES + sketch.length));
    yield;
  }
  const verdicts: Verdicts = new Map();
  const areCopies = (i: number, other: number): boolean => {
    const [one, two] = [articles[i], articles[other]];
    if (!one || !two) return false;
    const known = previous?.verdicts.get(one)?.get(two);
    const verdict = known ?? isCopy(shingles(i), shingles(other));
    const ofOne = verdicts.get(one);
    if (ofOne) ofOne.set(two, verdict);
    else verdicts.set(one, new Map([[two, verdict]]));
    return verdict;
  };
  const groups = disjointGroups(articles.length);
  for (const pair of candidatePairs(sketches)) {
    if (!pair) {
      yield;
      continue;
    }
    const [i, other] = pair;
    const [sketch, earlier] = [sketches[i], sketches[other]];
    if (!sketch || !earlier || groups.leaderOf(other) === groups.leaderOf(i)) continue;
    if (agreement(sketch, earlier) < PROMISING) continue;
    if (areCopies(i, other)) groups.unite(i, other);
    yield;
  }
  return new ComparedNearDuplicates(membersBy(groups.leaderOf, articles), verdicts);
}

function keepingShingles(articles: readonly ArchivedArticle[]): (i: number) => Uint32Array {
  const kept = new Map<number, Uint32Array>();
  return (i) => {
    const known = kept.get(i);
    if (known) return known;
    if (kept.size >= MAX_KEPT) kept.clear();
    const shingles = shinglesOf(hashWords(articles[i]?.article.text ?? ''));
    kept.set(i, shingles);
    return shingles;
  };
}

function isCopy(a: Uint32Array, b: Uint32Array): boolean {
  const shorter = Math.min(a.length, b.length);
  const shared = countShared(a, b);
  return shorter < MIN_SHINGLES ? shared === Math.max(a.length, b.length) : shared / shorter >= COPIED;
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

/** The ids of every group of at least two; the leader is the first. */
function membersBy(
  leaderOf: (i: number) => number,
  articles: readonly ArchivedArticle[],
): Iterable<readonly string[]> {
  const idOf = (i: number) => articles[i]?.article.id ?? '';
  const groups = new Map<number, string[]>();
  for (let i = 0; i < articles.length; i++) {
    const leader = leaderOf(i);
    if (leader === i) continue;
    const known = groups.get(leader) ?? [idOf(leader)];
    known.push(idOf(i));
    groups.set(leader, known);
  }
  return groups.values();
}
