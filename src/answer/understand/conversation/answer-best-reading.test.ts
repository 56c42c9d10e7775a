import { expect, it } from 'vitest';
import type { Answer, AskAnswer, Query } from '../../../model.ts';
import { sayIn } from '../../../words/say.ts';
import { answerBestReading } from './answer-best-reading.ts';

const BEFORE: Query = { kind: 'ask', question: 'Who mended the weir?' };

/** Whether words after a question are answered where the corpus has this one sentence for all questions. */
function isAnswered(words: string, text: string): boolean {
  const answer = (query: Query): Answer => {
    if (query.kind !== 'ask') throw new Error(`${query.kind} was not to be asked`);
    const best: AskAnswer['best'] = { hit: 0, span: { start: 0, end: text.length }, text };
    return { kind: 'ask', query, answered: true, lead: '', items: [], notes: [], hits: [], best };
  };
  return answerBestReading(words, BEFORE, {
    archive: null,
    now: new Date(0),
    say: sayIn(),
    answer,
    answerInEnglish: answer,
  }).answered;
}

it('holds for no answer what has less than half of the words that were added', () => {
  expect(isAnswered('and the bridge?', 'Masons mended the weir.')).toBe(false);
  expect(isAnswered('and the bridge?', 'Masons mended the bridge.')).toBe(true);
  expect(isAnswered('and the bridge in Greenland?', 'Masons mended the bridge.')).toBe(true);
});

it('holds for a reason only what gives one', () => {
  expect(isAnswered('why was it mended?', 'Masons mended the weir.')).toBe(false);
  expect(isAnswered('why was it mended?', 'Masons mended the weir because it leaked.')).toBe(true);
});

it('leaves a question alone that nothing was added to, unless no word of it is there', () => {
  expect(isAnswered('Which of the two millers drowned last year?', 'Millers mended the weir.')).toBe(true);
  expect(isAnswered('Which of the two millers drowned last year?', 'Masons mended the weir.')).toBe(false);
});
