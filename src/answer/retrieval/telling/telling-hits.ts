import { baseForm } from '../../../text/irregular-verbs.ts';
import type { Wanted } from '../../question/kind.ts';
import type { Question } from '../../question/question.ts';
import type { QuestionTerm } from '../../question/question-terms.ts';
import type { Ranked } from '../candidates/describe.ts';
import { hasAskedTerm, offersWanted } from './covered.ts';
import { LIGHT_WORDS } from './light-words.ts';
import { sameStems } from './same-words.ts';

/** What is counted or measured is told in figures or number words; "millions" is a last resort. */
const IN_FIGURES: ReadonlySet<Wanted> = new Set(['number', 'amount', 'money', 'percent', 'age']);

/** A sentence of a paragraph of the ranking, with how likely it is the one that answers. */
interface LikelyOfHit {
  readonly choice: { readonly hit: number };
  readonly likely: number;
}

/**
 * The scored sentences without those of paragraphs that cannot answer, as long as others can: whoever the question names in full is not named there, nothing is said of what
 * it asks about them, nothing is counted, or it is but a heading.
 */
export function withoutUntelling<Scored extends LikelyOfHit>(
  question: Question,
  ranked: readonly Ranked[],
  scored: readonly Scored[],
): readonly Scored[] {
  return TESTS.reduce((left, [test, least]) => {
    const fitting = left.filter(({ choice }) => {
      const paragraph = ranked[choice.hit];
      return paragraph === undefined || test(question, paragraph);
    });
    const likely = fitting.reduce((sum, one) => sum + one.likely, 0);
    return likely >= least ? fitting : left;
  }, scored);
}

type Test = (question: Question, paragraph: Ranked) => boolean;

/** Each name of several words stands there in part at least, or in the title. */
const namesAll: Test = ({ names }, { heading, sentences }) =>
  names.every(
    ({ terms }) =>
      terms.length < 2 ||
      terms.some((term) => heading[term] === 1 || sentences.some(({ has }) => has[term] === 1)),
  );

/**
 * Something stands there that the question says beside names, as it is or in words for the same; true where it says nothing else that tells anything. Of "symptoms of
 * Orr fever" it is the first word.
 */
const tellsOfAsked: Test = ({ terms, wanted }, { sentences }) => {
  const beside = terms.flatMap((term, i) => (term.isName || LIGHT_WORDS.has(term.stem) ? [] : [i]));
  const asked = wanted === 'topic' && terms.length > 1 ? beside.slice(0, 1) : beside;
  return (
    asked.length === 0 ||
    asked.some((term) => sentences.some(({ has }) => has[term] === 1) || tellsSame(sentences, terms[term]))
  );
};

const tellsCountedAct: Test = (question, paragraph) => hasTerms(question, paragraph, countedActs(question));

const givesFigures: Test = ({ wanted }, { sentences }) =>
  !IN_FIGURES.has(wanted) || sentences.some(({ offering, offers }) => offers && offering.length > 0);

/** "Why was it closed?": a reason stands there. */
const givesReason: Test = (question, { sentences }) =>
  question.wanted !== 'reason' || sentences.some((match) => offersWanted(question, match));

/** A line without a full stop and without figures that stands alone. */
const isNoHeading: Test = (_, { sentences: [only, ...more] }) =>
  only === undefined || more.length > 0 || /[.!?…:]["'”’)\]]*\s*$|\p{N}/u.test(only.sentence.text);

/**
 * What is said of whatever is counted, as indices of terms: the first word behind it ("how many people *died*"); where that is somebody's doing ("How many branches did
 * the bank open?"), it may be any.
 */
export function countedActs({ terms, kindStems, text, wanted }: Question): number[] {
  if (wanted !== 'number' || kindStems.size === 0) return [];
  const kind = terms.findIndex(({ stem }) => kindStems.has(stem));
  const behind = terms.flatMap(({ stem, word, isName }, i) =>
    i > kind && !isName && !LIGHT_WORDS.has(stem) && (!kindStems.has(stem) || isPastForm(word)) ? [i] : [],
  );
  return DOING.test(text) ? behind : behind.slice(0, 1);
}

const DOING = /\b(?:did|does|do)\b/i;

function isPastForm(word: string): boolean {
  return /ed$/.test(word) || baseForm(word) !== word;
}

/** Whether all these terms stand in a paragraph, or in its title, or it tells the same in other words ("killed" for "died"). */
export function hasTerms(
  question: Question,
  { heading, sentences }: Ranked,
  terms: readonly number[],
): boolean {
  return terms.every(
    (term) =>
      heading[term] === 1 ||
      sentences.some((match) => hasAskedTerm(question, match, term)) ||
      tellsSame(sentences, question.terms[term]),
  );
}

function tellsSame(sentences: Ranked['sentences'], term: QuestionTerm | undefined): boolean {
  const same = new Set(term && sameStems(term));
  return same.size > 0 && sentences.some(({ sentence }) => sentence.stems.some((one) => same.has(one)));
}

/** Each with how likely those that are left must be together to be worth looking at instead: a heading never is an answer, other figures than are asked for may be, and what is asked may be told in other words. */
const TESTS: readonly (readonly [test: Test, least: number])[] = [
  [isNoHeading, 0.01],
  [namesAll, 0.05],
  [tellsOfAsked, 0.25],
  [tellsCountedAct, 0.1],
  [givesFigures, 0.15],
  [givesReason, 0.05],
];
