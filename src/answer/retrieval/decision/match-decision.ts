import { requiresOffer } from '../../question/kind.ts';
import { FRAME_EMPHASIS } from '../../question/question-terms.ts';
import { opensConclusion, tellsReason } from '../../question/reason-words.ts';
import { matchedWeight } from '../candidates/shares.ts';
import type { BestSentence } from '../choice/best-sentence.ts';
import type { Ranking } from '../ranking/ranking.ts';

const PARAGRAPHS = 3;

/** Log odds of a decision by what matched alone; set by hand on the cases of `test/languages`. */
const WEIGHTS = { bias: -3.2, sentence: 2.5, near: 3, lack: -2.5, offers: 0.8 };

/**
 * Whether the corpus answers a question in another language than English, whose words the fitted decision doesn't know: by the share of its words, weighed by how
 * telling they are, that one sentence has, and that its paragraph has with the title; by the most telling word that is missing there; and by whether the sentence
 * offers what is asked for. Words that only say what kind of answer is wanted count for nothing.
 */
export function decideByMatch(
  { question, ranked }: Ranking,
  minConfidence: number,
): { readonly answers: boolean; readonly confidence: number } {
  const sought = question.terms.flatMap(({ emphasis }, at) => (emphasis > FRAME_EMPHASIS ? [at] : []));
  const weightOf = (at: number) => question.terms[at]?.weight ?? 0;
  const weight = sought.reduce((sum, at) => sum + weightOf(at), 0) || 1;
  const most = Math.max(1, ...sought.map(weightOf));
  let highest = Number.NEGATIVE_INFINITY;
  for (const { sentences, heading } of ranked.slice(0, PARAGRAPHS)) {
    const near = sentences.reduce((all, { has }) => all.map((known, at) => known | (has[at] ?? 0)), heading);
    const lacking = Math.max(0, ...sought.filter((at) => !near[at]).map(weightOf));
    for (const { has, offers, asks } of sentences) {
      if (asks || !sought.some((at) => has[at]) || (requiresOffer(question.wanted) && !offers)) continue;
      const odds =
        WEIGHTS.bias +
        (WEIGHTS.sentence * matchedWeight(question, sought, has)) / weight +
        (WEIGHTS.near * matchedWeight(question, sought, near)) / weight +
        (WEIGHTS.lack * lacking) / most +
        WEIGHTS.offers * Number(offers);
      highest = Math.max(highest, odds);
    }
  }
  const confidence = 1 / (1 + Math.exp(-highest));
  return { answers: confidence >= minConfidence, confidence };
}

/** The run of sentences that answers, and where a reason is asked for, which it does not give itself, the sentence beside it that does. */
export function withReason({ question, ranked }: Ranking, best: BestSentence): BestSentence {
  const sentences = ranked[best.hit]?.sentences.map(({ sentence }) => sentence) ?? [];
  const { language, wanted } = question;
  const own = sentences.filter(({ start, end }) => start >= best.span.start && end <= best.span.end);
  if (wanted !== 'reason' || own.some(({ text }) => tellsReason(language, text))) return best;
  const before = sentences.findLast(({ end }) => end <= best.span.start);
  const after = sentences.find(({ start }) => start >= best.span.end);
  const concludes = own.some(({ text }) => opensConclusion(language, text));
  const { start, end } = best.span;
  return before && (concludes || !after)
    ? { ...best, span: { start: before.start, end } }
    : { ...best, span: { start, end: after?.end ?? end } };
}
