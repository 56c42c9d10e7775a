import type { Archive, ArchivedArticle } from '../../../archive/archive.ts';
import { parseNumber } from '../../../text/calendar-numbers.ts';
import { fold } from '../../../text/fold.ts';
import { irregularForms } from '../../../text/irregular-verbs.ts';
import { stem } from '../../../text/stems.ts';
import { causesOf } from '../../../text/synonyms.ts';
import { termsOf } from '../../../text/terms.ts';
import { tokenize } from '../../../text/tokens.ts';
import { usualRate } from '../../../text/word-rates.ts';
import { asksForAnything } from '../../question/kind.ts';
import type { Question } from '../../question/question.ts';
import type { QuestionTerm } from '../../question/question-terms.ts';
import type { Ranked } from '../candidates/describe.ts';
import type { SentenceMatch } from '../sentences/match-sentence.ts';
import { WEAK_CAUSES } from '../sentences/offer-words.ts';
import { ownStems } from './same-words.ts';

/** Words of a question that say nothing an answer has to repeat. Written from general knowledge of the language. */
const EMPTY: ReadonlySet<string> = new Set(
  `people person thing things get gets got getting happen happens happened know mean
  total altogether overall exactly currently today far already actually really kind sort amount number lot say says said`
    .split(/\s+/)
    .map((word) => stem(word)),
);
/** So many of the first paragraphs are looked at. */
const MAX_PARAGRAPHS = 6;
/** How many paragraphs of usual English, as many as the archive has, would have these words together by chance. */
const MAX_BY_CHANCE = 0.5;

/**
 * Whether one sentence has all that a question says and offers what it asks for, and hardly any would have it by chance: then it answers, also where
 * the question is too short for the fitted decision. What the article is about, or whom the sentence tells of under another name ("the mayor"), needn't be
 * repeated in it; what is counted or sought has to.
 */
export function isCovered(
  archive: Archive,
  { question, ranked }: { readonly question: Question; readonly ranked: readonly Ranked[] },
): boolean {
  const needed = neededTerms(question);
  if (needed.length === 0) return false;
  const isRarest = rarestOf(question, needed);
  return ranked.slice(0, MAX_PARAGRAPHS).some(({ entry, heading, inArticle, sentences }) =>
    sentences.some((match) => {
      if (match.asks || !offersWanted(question, match)) return false;
      const own = needed.filter((term) => tellsTerm(question, match, term));
      const rest = needed.filter(
        (term) =>
          !own.includes(term) &&
          !isOfNameTold(question, own, inArticle, term) &&
          !isMeant(entry, match, question.terms[term]?.stem ?? ''),
      );
      if (
        own.length === 0 ||
        (asksForAnything(question.wanted) && isThin(question, own)) ||
        rest.some((term) => isKind(question, term))
      )
        return false;
      // What tells most has to stand there itself, unless it is a name.
      if (rest.some((term) => isRarest(term) && !question.terms[term]?.isName && !heading[term]))
        return false;
      const byChance = own.reduce((product, term) => product * rateOf(question, term), archive.paragraphs);
      if (byChance > MAX_BY_CHANCE) return false;
      return rest.every((term) => heading[term] === 1 || isNamedBefore(question, sentences, match, term));
    }),
  );
}

/** Whether a sentence tells a term, also by what brings it about, where something is counted: "killing 55" tells how many died. */
function tellsTerm(question: Question, match: SentenceMatch, term: number): boolean {
  if (hasAskedTerm(question, match, term)) return true;
  const asked = question.terms[term];
  if (question.wanted !== 'number' || asked === undefined || asked.isName) return false;
  const causes = ownStems(asked).flatMap((one) => causesOf(one));
  return match.sentence.stems.some((one) => causes.includes(one));
}

/** Whether a name stands in a sentence of the same paragraph before this one. */
function isNamedBefore(
  { terms }: Question,
  sentences: readonly SentenceMatch[],
  match: SentenceMatch,
  term: number,
): boolean {
  return (
    terms[term]?.isName === true &&
    sentences.slice(0, sentences.indexOf(match)).some(({ has }) => has[term] === 1)
  );
}

/** Whether a sentence offers what is asked for; numbers in words are numbers, too, and what happened "after a fight" has its reason. */
export function offersWanted(question: Question, { offers, sentence }: SentenceMatch): boolean {
  const { wanted } = question;
  if (offers) return true;
  if (wanted === 'reason') return givesReason(question, sentence.folded);
  if (wanted !== 'number') return false;
  return tokenize(sentence.folded).some(
    ({ term }) => !/^(?:an?|and)$/.test(term) && parseNumber(term) !== undefined,
  );
}

/** Weaker words give a reason of what stands before them: what was cancelled "citing the strike" is no reason of the strike. */
function givesReason({ terms }: Question, sentence: string): boolean {
  const cause = WEAK_CAUSES.exec(sentence);
  if (!cause) return false;
  const before = new Set(tokenize(sentence.slice(0, cause.index)).map(({ term }) => stem(term)));
  return (
    before.size === 0 || terms.some((term) => !term.isName && formsOf(term).some((one) => before.has(one)))
  );
}

function formsOf({ word, stem: own }: QuestionTerm): string[] {
  return [own, ...irregularForms(fold(word)).map((form) => stem(form))];
}

/** "Falk, 58, thanked the firefighters": the rest of a name that the sentence has in part, and the article as a whole. */
function isOfNameTold(
  { names }: Question,
  own: readonly number[],
  inArticle: Uint8Array,
  term: number,
): boolean {
  return (
    inArticle[term] === 1 &&
    names.some(({ terms }) => terms.includes(term) && terms.some((other) => own.includes(other)))
  );
}

/** The terms of a question that an answer has to repeat, as indices. */
export function neededTerms({ terms }: Question): number[] {
  return terms.flatMap(({ stem: term }, index) => (EMPTY.has(term) ? [] : [index]));
}

/** Whether a sentence has a term of the question, in whatever form of an irregular verb. */
export function hasAskedTerm(
  { terms }: Question,
  { has: found, sentence }: SentenceMatch,
  term: number,
): boolean {
  if (found[term]) return true;
  const others = irregularForms(fold(terms[term]?.word ?? '')).map((word) => stem(word));
  return others.length > 0 && sentence.stems.some((one) => others.includes(one));
}

/** Where anything will do as an answer, a name or a single word is found everywhere. */
function isThin({ terms }: Question, own: readonly number[]): boolean {
  return own.length < 2 || own.every((term) => terms[term]?.isName);
}

function isKind({ terms, kindStems }: Question, term: number): boolean {
  return kindStems.has(terms[term]?.stem ?? '');
}

function rateOf({ terms }: Question, term: number): number {
  return usualRate(terms[term]?.stem ?? '');
}

function rarestOf({ terms }: Question, needed: readonly number[]): (term: number) => boolean {
  const most = Math.max(...needed.map((term) => terms[term]?.weight ?? 0));
  return (term) => (terms[term]?.weight ?? 0) >= most;
}

/** Whether the sentence names somebody whom the article calls so ("the mayor"), or calls somebody so whom the question names. */
function isMeant(
  { article, extraction }: ArchivedArticle,
  { sentence }: SentenceMatch,
  term: string,
): boolean {
  return extraction.quotes.some(({ speaker, role }) => {
    if (speaker === null || role === null) return false;
    const called = termsOf(article.text.slice(role.start, role.end));
    const names = tokenize(speaker).map((token) => stem(token.term));
    return (
      (called.includes(term) && sentence.stems.includes(names.at(-1) ?? '')) ||
      (names.includes(term) && called.some((one) => sentence.stems.includes(one)))
    );
  });
}
