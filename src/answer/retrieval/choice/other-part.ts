import type { Span } from '../../../model.ts';
import type { Question } from '../../question/question.ts';
import type { Ranked } from '../candidates/describe.ts';
import { matchedWeight, shareOf } from '../candidates/shares.ts';
import type { BestSentence } from './best-sentence.ts';

/** A passage of another article that answers a part of the question which the best one leaves open. */
export interface OtherPart {
  readonly passage: Ranked;
  readonly span: Span;
  /** The part of the question that it answers, and the one that the best passage does, as the question words them. */
  readonly asks: string;
  readonly bestAsks: string;
}

/** Only the first paragraphs are looked at: further down a part is matched by chance. */
const MAX_RANK = 12;
/** A part with less of the question's weight is no question of its own. */
const MIN_PART = 0.2;
/** The best passage leaves a part open where it has less of it, and another answers it where that has more. */
const LEFT_OPEN = 0.5;
const ANSWERED = 0.55;

/**
 * Finds the passage that answers the other half of a question that no single article can: one part names an outlet that the best passage is not
 * of, or names that its article never mentions, and a passage of another article has them. Null where the best passage is enough.
 */
export function findOtherPart(
  question: Question,
  ranked: readonly Ranked[],
  best: BestSentence,
): OtherPart | null {
  const first = ranked[best.hit];
  if (!first || question.clauses.length < 2) return null;
  const shares = question.clauses.map((clause) => covered(question, clause, first));
  const own = shares.indexOf(Math.max(...shares));
  let found: OtherPart | null = null;
  let most = ANSWERED;
  for (const [i, clause] of question.clauses.entries()) {
    if (i === own || clause.weight < MIN_PART * question.all.weight || (shares[i] ?? 1) >= LEFT_OPEN)
      continue;
    for (const passage of ranked.slice(0, MAX_RANK)) {
      if (passage.candidate.articleId === first.candidate.articleId) continue;
      if (!hasWhatFirstLacks(question, i, first, passage)) continue;
      const [match] = passage.sentences.toSorted(
        (a, b) => shareOf(question, clause, b.has) - shareOf(question, clause, a.has),
      );
      const share = covered(question, clause, passage);
      if (!match || share <= most) continue;
      most = share;
      const { start, end } = match.sentence;
      found = {
        passage,
        span: { start, end },
        asks: question.clauseTexts[i] ?? '',
        bestAsks: question.clauseTexts[own] ?? '',
      };
    }
  }
  return found;
}

function covered(question: Question, clause: Question['all'], { sentences, heading }: Ranked): number {
  const of = sentences.map(({ has }) => matchedWeight(question, clause.terms, has, heading) / clause.weight);
  return Math.max(0, ...of);
}

/** The part's outlet, or its names, are the other passage's and not the first one's. */
function hasWhatFirstLacks(question: Question, part: number, first: Ranked, other: Ranked): boolean {
  const outlets = question.sources[part]?.outlets ?? new Set();
  const isOf = ({ entry }: Ranked) => outlets.has(entry.article.outlet ?? '');
  if (outlets.size > 0) return isOf(other) && !isOf(first);
  const names = (question.clauses[part]?.terms ?? []).filter((term) => question.terms[term]?.isName);
  return (
    names.length > 0 &&
    names.every((term) => other.inArticle[term]) &&
    names.every((term) => !first.inArticle[term])
  );
}
