import type { Archive } from '../../../archive/archive.ts';
import type { Scope } from '../../../model.ts';
import { memoiseBy } from '../../../text/memoise-by.ts';
import { outletNamesOf } from '../../question/outlets.ts';
import { type Question, readQuestion } from '../../question/question.ts';
import { findCandidates } from '../candidates/candidates.ts';
import { describe, type Ranked } from '../candidates/describe.ts';
import { networks } from '../scorers/weights.ts';
import { articleChoices } from './articles.ts';
import { rankInHaste } from './rank-in-haste.ts';

/** A question as it is understood, and the paragraphs nearest to it, best first. */
export interface Ranking {
  readonly question: Question;
  readonly ranked: readonly Ranked[];
}

const outletNames = memoiseBy(outletNamesOf);

/** From here on the ranking shows one paragraph an article, so that more articles come into view. */
export const PURE_RANKS = 10;

/**
 * Understands a question and ranks the paragraphs that may answer it. `asked`: the day of asking; without it nothing is held for near.
 */
export function rankFor(archive: Archive, text: string, scope: Scope, asked?: string): Ranking {
  const question = understandQuestion(archive, text, asked);
  const ranked = rankPurely(archive, question, scope);
  const view = ranked.slice(0, PURE_RANKS);
  const others = ranked.slice(PURE_RANKS);
  const fresh = articleChoices(archive, question, view, others)
    .map(({ best, features }) => ({ best, score: networks.article(features) }))
    .sort((a, b) => b.score - a.score)
    .map(({ best }) => best);
  const taken = new Set(fresh);
  return { question, ranked: descending([...view, ...fresh, ...others.filter((one) => !taken.has(one))]) };
}

/** A question, understood against an archive. */
export function understandQuestion(archive: Archive, text: string, asked?: string): Question {
  return readQuestion(text, archive, outletNames(archive), asked);
}

/** All candidates by score alone. */
export function rankPurely(archive: Archive, question: Question, scope: Scope): Ranked[] {
  const ranked = describe(archive, question, findCandidates(archive, question, scope))
    .map((described): Ranked => ({ ...described, score: networks.ranking(described.features) }))
    .sort((a, b) => b.score - a.score);
  return question.inHaste ? rankInHaste(question, ranked) : ranked;
}

/** Scores that never rise along the ranking, whatever brought a paragraph to its place. */
function descending(ranked: readonly Ranked[]): Ranked[] {
  let lowest = Number.POSITIVE_INFINITY;
  return ranked.map((one) => {
    lowest = Math.min(lowest, one.score);
    return { ...one, score: lowest };
  });
}
