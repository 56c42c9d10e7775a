import { fold } from '../../../text/fold.ts';
import { irregularForms } from '../../../text/irregular-verbs.ts';
import { stem } from '../../../text/stems.ts';
import { causesOf, synonymsOf } from '../../../text/synonyms.ts';
import type { QuestionTerm } from '../../question/question-terms.ts';

/** The stems by which a text has a word of a question: its own, the same name's in other spellings, and those of an irregular verb. */
export function ownStems({ stem: own, word, others }: QuestionTerm): string[] {
  return [own, ...others, ...irregularForms(fold(word)).map((form) => stem(form))];
}

/** The stems of words for the same, and of what brings it about ("killed" of "died"); none for a name. */
export function sameStems(term: QuestionTerm): string[] {
  return term.isName ? [] : ownStems(term).flatMap((one) => [...synonymsOf(one), ...causesOf(one)]);
}
