import type { Archive, ArchivedArticle } from '../../archive/archive.ts';
import { termWeight } from '../../archive/term-weight.ts';
import { wordsIn } from '../passages/match-words.ts';
import { titleOf } from '../passages/passage.ts';

/** Articles on one matter: texts that differ, each with its copies. */
export interface Story {
  /** One article of each text; the one that is nearest to all of them first. */
  readonly texts: readonly [ArchivedArticle, ...ArchivedArticle[]];
  /** All articles, copies too, the nearest first. */
  readonly articles: readonly ArchivedArticle[];
}

/** From which cosine on an article tells of the same matter as those before it. */
const SAME_MATTER = 0.3;
/** So many of an article's telling words stand for it, by weight. */
const KEY_WORDS = 25;
/** What an article is about stands in its title and here. */
const OPENING_PARAGRAPHS = 3;
const TITLE_WORTH = 2;

type Vector = ReadonlyMap<string, number>;

interface Cluster {
  readonly texts: { readonly entry: ArchivedArticle; readonly vector: Vector }[];
  readonly sum: Map<string, number>;
}

/**
 * Groups articles by the matter that they tell of, in the order given: an article joins the matter that is nearest by the words of its title and opening, weighed by how
 * rare they are (cosine of tf-idf vectors), or begins one of its own. Copies of a text count once. The most reported first, by texts, then by articles.
 */
export function groupStories(archive: Archive, entries: readonly ArchivedArticle[]): Story[] {
  const copies = new Map<string, ArchivedArticle[]>();
  for (const entry of entries) {
    const group = archive.nearDuplicates.groupOf(entry.article.id);
    copies.set(group, [...(copies.get(group) ?? []), entry]);
  }
  const clusters: Cluster[] = [];
  for (const [entry] of copies.values()) {
    if (!entry) continue;
    const vector = vectorOf(archive, entry);
    const cluster = nearest(clusters, vector) ?? begun(clusters);
    cluster.texts.push({ entry, vector });
    for (const [term, weight] of vector) cluster.sum.set(term, (cluster.sum.get(term) ?? 0) + weight);
  }
  const copiesOf = ({ article }: ArchivedArticle) =>
    copies.get(archive.nearDuplicates.groupOf(article.id)) ?? [];
  return clusters
    .flatMap(({ texts, sum }): Story[] => {
      const [first, ...others] = texts
        .map(({ entry, vector }) => ({ entry, nearness: cosine(vector, sum) }))
        .sort((a, b) => b.nearness - a.nearness)
        .map(({ entry }) => entry);
      return first ? [{ texts: [first, ...others], articles: [first, ...others].flatMap(copiesOf) }] : [];
    })
    .sort((a, b) => b.texts.length - a.texts.length || b.articles.length - a.articles.length);
}

/** The matter that an article tells of; null where it is near to none. */
function nearest(clusters: readonly Cluster[], vector: Vector): Cluster | null {
  let [best, most]: [Cluster | null, number] = [null, SAME_MATTER];
  for (const cluster of clusters) {
    const nearness = cosine(vector, cluster.sum);
    if (nearness > most) [best, most] = [cluster, nearness];
  }
  return best;
}

function begun(clusters: Cluster[]): Cluster {
  const cluster: Cluster = { texts: [], sum: new Map() };
  clusters.push(cluster);
  return cluster;
}

/** The words that tell what an article is about, each with its weight; the length of all is 1. */
function vectorOf(archive: Archive, { article }: ArchivedArticle): Vector {
  const counts = new Map<string, number>();
  const add = (text: string, worth: number) => {
    for (const { stem, telling } of wordsIn(text))
      if (telling && /\p{L}/u.test(stem)) counts.set(stem, (counts.get(stem) ?? 0) + worth);
  };
  add(titleOf(article), TITLE_WORTH);
  for (const { start, end } of article.paragraphs.slice(0, OPENING_PARAGRAPHS))
    add(article.text.slice(start, end), 1);
  const weighed = [...counts]
    .map(([stem, count]) => [stem, (1 + Math.log(count)) * termWeight(archive, stem)] as const)
    .sort(([, a], [, b]) => b - a)
    .slice(0, KEY_WORDS);
  const length = Math.hypot(...weighed.map(([, weight]) => weight));
  return new Map(weighed.map(([stem, weight]) => [stem, length === 0 ? 0 : weight / length]));
}

function cosine(one: Vector, other: Vector): number {
  let [product, length] = [0, 0];
  for (const [term, weight] of other) {
    product += weight * (one.get(term) ?? 0);
    length += weight * weight;
  }
  return length === 0 ? 0 : product / Math.sqrt(length);
}
