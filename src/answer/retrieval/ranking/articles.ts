import type { Archive } from '../../../archive/archive.ts';
import { isOnDate } from '../../question/dates.ts';
import type { Question } from '../../question/question.ts';
import type { Ranked } from '../candidates/describe.ts';
import { matchedWeight } from '../candidates/shares.ts';
import type { ARTICLE_FEATURES, FeatureValues } from '../scorers/feature-names.ts';
import { IS_CAPITALISED } from '../sentences/read-paragraph.ts';

export type ArticleFeatures = FeatureValues<typeof ARTICLE_FEATURES>;

export interface ArticleChoice {
  readonly best: Ranked;
  readonly features: ArticleFeatures;
}

const FEEDBACK_NAMES = 6;
/** Words in more paragraphs than this share are no names to follow. */
const COMMON = 1 / 20;

/** The articles beyond those in view, each by its best paragraph, described. */
export function articleChoices(
  archive: Archive,
  question: Question,
  view: readonly Ranked[],
  others: readonly Ranked[],
): ArticleChoice[] {
  const inView = new Set(view.map(({ candidate }) => candidate.articleId));
  const byArticle = new Map<string, Ranked[]>();
  for (const one of others) {
    const { articleId } = one.candidate;
    if (!inView.has(articleId)) byArticle.set(articleId, [...(byArticle.get(articleId) ?? []), one]);
  }
  const articles = view.map(({ entry }) => entry.article);
  const served = question.clauses.map((clause) =>
    Math.max(
      0,
      ...view.flatMap(({ sentences }) =>
        sentences.map(({ has }) => matchedWeight(question, clause.terms, has)),
      ),
    ),
  );
  const follow = namesToFollow(archive, question, view);
  const followed = [...follow.values()].reduce((sum, weight) => sum + weight, 0);
  const named = question.outlets.flatMap(({ outlets }) => outlets);
  return [...byArticle].flatMap(([articleId, [best, second, ...more]]) => {
    if (!best) return [];
    const { features, entry } = best;
    const { outlet, published } = entry.article;
    const rows = [best, ...(second ? [second] : []), ...more];
    const newClause = question.clauses.map(({ terms, weight }, i) => {
      const most = Math.max(
        0,
        ...rows.flatMap(({ sentences }) => sentences.map(({ has }) => matchedWeight(question, terms, has))),
      );
      return (most - (served[i] ?? 0)) / weight;
    });
    const isNewOutlet =
      outlet !== null && named.includes(outlet) && !articles.some((other) => other.outlet === outlet);
    const isNewDate = question.dates.some(
      (date) => isOnDate(published, date) && !articles.some((other) => isOnDate(other.published, date)),
    );
    const following = [...follow].filter(([name]) => archive.mentions(articleId, name));
    const described: ArticleFeatures = {
      best: best.score,
      second: second?.score ?? best.score - 3,
      count: Math.log(rows.length),
      article: features.article,
      names: features['article-names'],
      heading: features.heading,
      outlet: features.outlet,
      date: features.date,
      'new-outlet': Number(isNewOutlet),
      'new-date': Number(isNewDate),
      'new-clause': Math.max(-1, ...newClause),
      feedback: followed > 0 ? following.reduce((sum, [, weight]) => sum + weight, 0) / followed : 0,
    };
    return [{ best, features: described }];
  });
}

/** The names that the passages in view speak of most, the question's own left out, with their weight. */
function namesToFollow(archive: Archive, question: Question, view: readonly Ranked[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [rank, { sentences }] of view.entries()) {
    for (const { sentence } of sentences) {
      for (const [i, word] of sentence.stems.entries()) {
        if (sentence.shapes[i] !== IS_CAPITALISED || question.positions.has(word)) continue;
        counts.set(word, (counts.get(word) ?? 0) + 1 / (rank + 1));
      }
    }
  }
  const weighed = [...counts].flatMap(([word, count]): [string, number][] => {
    const matching = archive.frequency(word);
    return matching > 0 && matching <= archive.paragraphs * COMMON
      ? [[word, count * Math.log(archive.paragraphs / matching)]]
      : [];
  });
  return new Map(weighed.sort((a, b) => b[1] - a[1]).slice(0, FEEDBACK_NAMES));
}
