import { memoiseBy } from '../../../text/memoise-by.ts';
import type { TaggedText } from '../../tagged-text.ts';

/** The lines of an interview that are labelled as asked and answered, by their first tokens. */
export interface LabelledAnswers {
  readonly questions: readonly number[];
  /** The colon behind each label of an answer, by the line's first token. */
  readonly answers: ReadonlyMap<number, number>;
}

/** So many labelled lines make an interview. */
const MIN_LINES = 3;

/** Lines that open with "Q:" and "A:", or these words written out; none where they don't make an interview. */
export const labelledAnswers = memoiseBy(({ tokens, sentences }: TaggedText): LabelledAnswers => {
  const questions: number[] = [];
  const answers = new Map<number, number>();
  for (const [index, { first, paragraph }] of sentences.entries()) {
    if (sentences[index - 1]?.paragraph === paragraph || tokens[first + 1]?.text !== ':') continue;
    const label = tokens[first]?.text ?? '';
    if (/^(?:Q|Question)$/.test(label)) questions.push(first);
    else if (/^(?:A|Answer)$/.test(label)) answers.set(first, first + 1);
  }
  const isInterview = questions.length > 0 && questions.length + answers.size >= MIN_LINES;
  return isInterview ? { questions, answers } : { questions: [], answers: new Map() };
});
