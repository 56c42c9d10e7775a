import type { ScoredSentence } from '../choice/best-sentence.ts';
import type { Ranking } from '../ranking/ranking.ts';

/** How the best paragraph stands in its article, and how far behind it the others are. */
export function besideBest(ranked: Ranking['ranked']) {
  const features = ranked[0]?.features;
  return {
    'bm25-share': features?.['bm25-share'] ?? 0,
    heading: features?.heading ?? 0,
    'clause-heading': features?.['clause-heading'] ?? 0,
    'article-names': features?.['article-names'] ?? 0,
    'article-best': features?.['article-best'] ?? 0,
    'article-count': features?.['article-count'] ?? 0,
    second: (ranked[1]?.score ?? 0) / 10,
    third: (ranked[2]?.score ?? 0) / 10,
    fifth: (ranked[4]?.score ?? 0) / 10,
  };
}

/** How the sentence that would be shown stands in its paragraph, and what it has to offer. */
export function besideSentence(scored: ScoredSentence | undefined) {
  const features = scored?.choice.features;
  return {
    'sentence-before': features?.before ?? 0,
    'sentence-after': features?.after ?? 0,
    'sentence-lead': features?.lead ?? 0,
    'sentence-refers': features?.refers ?? 0,
    'sentence-length': features?.length ?? 0,
    'sentence-names': features?.names ?? 0,
    'fresh-names': features?.['fresh-names'] ?? 0,
    'fresh-numbers': features?.['fresh-numbers'] ?? 0,
    offered: features?.offered ?? 0,
    'offer-near': features?.['offer-near'] ?? 0,
    echo: features?.echo ?? 0,
  };
}

/** An article covers a question whose words it has to this share by weight. */
const COVERS = 0.6;
/** A publication within a month of the time that is asked about, as `near-month` counts it. */
const WITHIN_A_MONTH = 0.35;
const FIRST = 10;

/** How many articles have most of what is asked, and how near their times and that of the sentence shown are to the one asked about. */
export function amongArticles(ranked: Ranking['ranked'], chosen: number) {
  const articles = (of: Ranking['ranked']) =>
    Math.log(1 + new Set(of.map(({ candidate }) => candidate.articleId)).size);
  const covering = ranked.filter(({ features }) => features.article >= COVERS);
  const first = ranked.slice(0, FIRST);
  return {
    'chosen-week': ranked[chosen]?.features['near-week'] ?? 0,
    'chosen-month': ranked[chosen]?.features['near-month'] ?? 0,
    dated: first.reduce((sum, { features }) => sum + features['near-month'], 0) / Math.max(1, first.length),
    covering: articles(covering),
    'covering-near': articles(covering.filter(({ features }) => features['near-month'] >= WITHIN_A_MONTH)),
  };
}
