import type { Question } from '../question/question.ts';

/** What is true of a question whatever is compared with it: it tells how much the other features mean. */
export interface QuestionFeatures {
  readonly 'question-words': number;
  readonly 'question-clauses': number;
  readonly 'asks-person': number;
  readonly 'asks-time': number;
  readonly 'asks-place': number;
  readonly 'asks-number': number;
  readonly 'asks-reason': number;
  /** 1 where a kind of thing is named ("which ship", "how many seals"). */
  readonly 'asks-kind': number;
}

const NUMBERS: ReadonlySet<Question['wanted']> = new Set(['number', 'amount', 'money', 'age']);

/** Describes a question by its length and by what it asks for. */
export function questionFeatures({ terms, clauses, wanted, kindStems }: Question): QuestionFeatures {
  return {
    'question-words': Math.log(1 + terms.length),
    'question-clauses': Math.log(1 + clauses.length),
    'asks-person': Number(wanted === 'person'),
    'asks-time': Number(wanted === 'time'),
    'asks-place': Number(wanted === 'place'),
    'asks-number': Number(NUMBERS.has(wanted)),
    'asks-reason': Number(wanted === 'reason'),
    'asks-kind': Number(kindStems.size > 0),
  };
}
