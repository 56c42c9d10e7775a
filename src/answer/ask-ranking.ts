import type { Archive } from '../archive/archive.ts';
import type { Scope } from '../model.ts';
import { findCandidates } from './ask-candidates.ts';
import { type Described, describe, FEATURES } from './ask-features.ts';
import { type Question, readQuestion } from './question.ts';
import { type OutletNames, outletNamesOf } from './question-outlets.ts';
import weights from './ranking.weights.json' with { type: 'json' };

/** A paragraph of the ranking; higher scores are better. */
export interface Ranked extends Described {
  readonly score: number;
}

/** A question as it is understood, and the paragraphs nearest to it, best first. */
export interface Ranking {
  readonly question: Question;
  readonly ranked: readonly Ranked[];
}

const outletNames = new WeakMap<Archive, OutletNames>();

/** From here on the ranking shows an article once only, so that more articles come into view. */
const PURE_RANKS = 10;

/** Understands a question and ranks the paragraphs that may answer it. */
export function rankFor(archive: Archive, text: string, scope: Scope): Ranking {
  const names = outletNames.get(archive) ?? outletNamesOf(archive);
  outletNames.set(archive, names);
  const question = readQuestion(text, archive, names);
  const ranked = describe(archive, question, findCandidates(archive, question, scope))
    .map((described): Ranked => ({ ...described, score: scoreOf(described) }))
    .sort((a, b) => b.score - a.score);
  return { question, ranked: spreadTail(ranked) };
}

function scoreOf({ features }: Described): number {
  let score = 0;
  for (const feature of FEATURES) score += features[feature] * weights.ranking[feature];
  return score;
}

/** After the first ranks, paragraphs of articles not yet seen come first. */
function spreadTail(ranked: readonly Ranked[]): Ranked[] {
  const head = ranked.slice(0, PURE_RANKS);
  const seen = new Set(head.map(({ candidate }) => candidate.articleId));
  const [fresh, repeated]: [Ranked[], Ranked[]] = [[], []];
  for (const one of ranked.slice(PURE_RANKS)) {
    const isRepeated = seen.has(one.candidate.articleId);
    (isRepeated ? repeated : fresh).push(one);
    seen.add(one.candidate.articleId);
  }
  return [...head, ...fresh, ...repeated];
}
