import type { Question } from '../../question/question.ts';
import type { FeatureValues, QUESTION_FEATURES } from './feature-names.ts';

export type QuestionFeatures = FeatureValues<typeof QUESTION_FEATURES>;

const NUMBERS: ReadonlySet<Question['wanted']> = new Set(['number', 'percent', 'amount', 'money', 'age']);
const PLACES: ReadonlySet<Question['wanted']> = new Set(['country', 'state', 'place']);
const TIMES: ReadonlySet<Question['wanted']> = new Set(['time', 'weekday', 'month']);
const NAMES: ReadonlySet<Question['wanted']> = new Set(['name', 'title']);

/** Describes a question by its length and by what it asks for. */
export function questionFeatures({ terms, clauses, wanted, kindStems, time }: Question): QuestionFeatures {
  return {
    'question-words': Math.log(1 + terms.length),
    'question-clauses': Math.log(1 + clauses.length),
    'asks-person': Number(wanted === 'person'),
    'asks-time': Number(TIMES.has(wanted)),
    'asks-place': Number(PLACES.has(wanted)),
    'asks-number': Number(NUMBERS.has(wanted)),
    'asks-reason': Number(wanted === 'reason'),
    'asks-kind': Number(kindStems.size > 0),
    'asks-name': Number(NAMES.has(wanted)),
    'names-time': Number(time?.named ?? false),
  };
}
