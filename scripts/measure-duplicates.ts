import { buildNearDuplicates } from '../src/archive/near-duplicates/near-duplicates.ts';
import { editionPairs } from '../src/archive/near-duplicates/pairs.fixture.ts';
import { quotedArticle } from '../src/archive/quoted-article.fixture.ts';

/** Prints how well near-copies are told from other articles, on 200 made pairs for each of five seeds. */
const rows = [20_251, 1, 2, 3, 4].map((seed) => {
  const pairs = editionPairs(200, seed);
  const articles = pairs.flatMap(({ one, other }, i) => [
    quotedArticle({ id: `${i}-one`, text: one }),
    quotedArticle({ id: `${i}-other`, text: other }),
  ]);
  const nearDuplicates = buildNearDuplicates(articles);
  const found = (i: number) => nearDuplicates.groupOf(`${i}-one`) === nearDuplicates.groupOf(`${i}-other`);
  const both = pairs.filter(({ near }, i) => near && found(i)).length;
  const precision = both / Math.max(1, pairs.filter((_, i) => found(i)).length);
  const recall = both / pairs.filter(({ near }) => near).length;
  const f1 = (2 * precision * recall) / Math.max(Number.EPSILON, precision + recall);
  return { seed, precision: round(precision), recall: round(recall), f1: round(f1) };
});
console.table(rows);

function round(share: number): number {
  return Math.round(share * 1000) / 1000;
}
