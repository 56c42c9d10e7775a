import { refinePassive } from '../detect/passive-sources.ts';
import type { AnnotatedText } from '../syntax/annotated-text.ts';
import type { Attribution } from '../syntax/attribution.ts';
import { refineAskedQuestion } from './asked-questions.ts';
import { refineClauseEnd } from './clause-ends.ts';
import { refineConcessive } from './concessive-contents.ts';
import { refineFirstHalf } from './first-halves.ts';
import { refineInvertedClause } from './inverted-clauses.ts';
import { refineOwnWords } from './own-words.ts';
import { refinePlea } from './pleas.ts';
import { refineSecondHalf } from './second-halves.ts';
import { refineSource } from './sources.ts';
import { refineNames } from './whole-names.ts';

const STEPS = [
  refineNames,
  refinePassive,
  refineInvertedClause,
  refineConcessive,
  refineOwnWords,
  refineSource,
  refineClauseEnd,
  refineAskedQuestion,
  refinePlea,
  refineSecondHalf,
  refineFirstHalf,
];

/** An attribution with the limits of its source and content mended, step by step. */
export function refineAll(annotated: AnnotatedText, attribution: Attribution): Attribution {
  return STEPS.reduce((known, step) => step(annotated, known), attribution);
}
