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

/** Somebody is spoken to in a question, or speaks of themselves in an answer: explainers have the same labels. */
const SPOKEN = { question: /^(?:you|your|yourself)$/, answer: /^(?:i|we|me|us|my|our)$/ };

/** Lines that open with "Q:" and "A:", or these words written out; none where they don't make an interview. */
export const labelledAnswers = memoiseBy(({ tokens, sentences }: TaggedText): LabelledAnswers => {
  const questions: number[] = [];
  const answers = new Map<number, number>();
  let spoken: RegExp | null = null;
  let isSpoken = false;
  for (const [index, { first, last, paragraph }] of sentences.entries()) {
    if (sentences[index - 1]?.paragraph !== paragraph) {
      const label = tokens[first + 1]?.text === ':' ? (tokens[first]?.text ?? '') : '';
      const [isQuestion, isAnswer] = [/^(?:Q|Question)$/.test(label), /^(?:A|Answer)$/.test(label)];
      if (isQuestion) questions.push(first);
      if (isAnswer) answers.set(first, first + 1);
      spoken = isQuestion ? SPOKEN.question : isAnswer ? SPOKEN.answer : null;
    }
    isSpoken ||= spoken !== null && holds(tokens.slice(first, last), spoken);
  }
  const isInterview = isSpoken && questions.length > 0 && questions.length + answers.size >= MIN_LINES;
  return isInterview ? { questions, answers } : { questions: [], answers: new Map() };
});

function holds(words: TaggedText['tokens'], wanted: RegExp): boolean {
  return words.some(({ lower }) => wanted.test(lower));
}
