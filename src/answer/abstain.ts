import type { Archive } from '../archive/archive.ts';
import type { Scope } from '../model.ts';
import { type Ranking, rankFor } from './ask-ranking.ts';
import type { Strictness } from './options.ts';

/** Whether the corpus answers. */
export interface Verdict {
  readonly answers: boolean;
  /** How likely it is that it does, 0 to 1. */
  readonly confidence: number;
  /** Names, as they were asked for, that no article has. */
  readonly unknown: readonly string[];
}

/** How likely an answer must be to be given. */
const LEAST_CONFIDENCE: Readonly<Record<Strictness, number>> = { strict: 0.7, normal: 0.5, lenient: 0.3 };

/** The one decision whether the corpus answers: every way of asking comes to it. */
export function decide(archive: Archive, text: string, strictness: Strictness, scope: Scope = {}): Verdict {
  return decideOn(rankFor(archive, text, scope), strictness);
}

/** The same decision, where the ranking is at hand. */
export function decideOn({ question, ranked }: Ranking, strictness: Strictness): Verdict {
  const unknown: string[] = [];
  const best = ranked[0];
  if (!best) return { answers: false, confidence: 0, unknown };
  const foreign = question.outlets.some(({ outlets }) => outlets.length === 0);
  const { coverage, names } = best.features;
  const confidence = foreign
    ? 0
    : Math.min(1, 0.7 * best.features['paragraph-coverage'] + 0.2 * coverage + 0.2 * names);
  return { answers: confidence >= LEAST_CONFIDENCE[strictness], confidence, unknown };
}

/** The one wording for "the corpus does not answer". */
export function unansweredLead(archive: Archive): string {
  return archive.ids.length === 0
    ? 'There are no articles yet, so there is nothing to answer from.'
    : "The articles don't answer that.";
}

/** What to say of the passages that are shown although they do not answer. */
export const CLOSEST_NOTE = 'What is shown is closest to the question, but not an answer.';
