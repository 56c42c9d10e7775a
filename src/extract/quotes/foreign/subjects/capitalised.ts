import type { Span } from '../../../../model.ts';
import type { Gender } from '../../../names/person-index.ts';
import type { QuoteLanguage } from '../../languages/language.ts';
import type { Source } from '../source.ts';
import { isOne, isRole, type NameRun, nameRunAt, type WordSpan } from '../words.ts';
import { genderOfArticle } from './genders.ts';
import { isFunctionWord, isGiven, nameIn } from './names.ts';
import { roleAhead, roleAlone, roleBehind, roleWithin } from './roles.ts';

/** How many words behind a verb of saying its subject is looked for. */
const MAX_WORDS_TO_SUBJECT = 16;
/** What may stand between a verb and its subject where nothing says what the subject is ("said on Tuesday NAME"). */
const MAX_WORDS_WITHOUT_ROLE = 4;
/** A pronoun before a verb stands so close to it. */
const MAX_WORDS_PRONOUN_TO_VERB = 4;
const BREAK = /^[:;.!?()[\]–—]$/;

/** The subject behind a verb of saying: a pronoun, a name with what its bearer is, or a role alone. Null where there is none. */
export function capitalisedBehind(words: readonly WordSpan[], language: QuoteLanguage): Source | null {
  const pronoun = pronounAt(words, 0, language);
  if (pronoun) return pronoun;
  let role = -1;
  for (let at = 0; at < Math.min(words.length, MAX_WORDS_TO_SUBJECT); at++) {
    const word = words[at];
    if (!word || BREAK.test(word.text)) break;
    if (word.text === ',') {
      if (role < 0 || !(words[at + 1]?.capital || isOne(language.articles, words[at + 1]?.text))) break;
      continue;
    }
    if (isOne(language.relatives, word.text) && !isOne(language.articles, word.text)) break;
    const run = nameRunAt(words, at, language);
    if (!run) {
      if (role < 0 && opensRole(words, at, language)) role = at;
      continue;
    }
    let lead = at - 1;
    while (
      lead > 0 &&
      isOne(language.articles, words[lead]?.text) &&
      !isOne(language.prepositions, words[lead]?.text)
    )
      lead--;
    const isPlace =
      isOne(language.prepositions, words[lead]?.text) && !words.slice(run.first, run.last).some(isGiven);
    const name = isPlace ? null : nameIn(words, run, language, role >= 0);
    if (name && (role >= 0 || name.first <= MAX_WORDS_WITHOUT_ROLE || name.first > run.first))
      return subjectOf(
        words,
        { name, role: role >= 0 ? role : name.first > run.first ? run.first : -1 },
        at,
        language,
      );
    if (role < 0) role = roleWithin(words, run, language);
    at = run.last - 1;
  }
  return role < 0 ? null : roleAlone(words, role, language);
}

/** The subject of a name and the role before it; a lone word that is a role too is taken for either by whoever resolves it. */
function subjectOf(
  words: readonly WordSpan[],
  { name, role }: { readonly name: NameRun; readonly role: number },
  at: number,
  language: QuoteLanguage,
): Source | null {
  const source = sourceOf(words, name, role, language);
  const isRoleToo = name.last - name.first === 1 && isRole(language, words[name.first]);
  if (source && isRoleToo && !source.role) return { ...source, role: source.name, sure: false };
  return source && { ...source, sure: at === 0 || role >= 0 || isCourtesy(words[at - 1], language) };
}

/** Whether a word behind a verb begins the subject: what somebody is, or any noun whose article stands before it or that needs none. */
function opensRole(words: readonly WordSpan[], at: number, language: QuoteLanguage): boolean {
  if (isRole(language, words[at])) return true;
  const word = words[at]?.text ?? '';
  if (!/^\p{Ll}{3,}/u.test(word) || language.nounsCapitalised) return false;
  const nextIsName = words.slice(at + 1, at + 3).some(({ capital }) => capital);
  if (!nextIsName || isOne(language.prepositions, word) || isOne(language.articles, word)) return false;
  if (language.bareRoles && at === 0) return !ADVERB.test(word);
  return isOne(language.articles, words[at - 1]?.text) && at <= 2;
}

/** Words behind a verb that are no subject, in languages whose roles need no article: when, how, and to whom. */
const ADVERB =
  /(?:ам|ям|ом|ові|еві|у|ю|owi|om|emu|но|ше|же)$|^(?:вчора|сьогодні|раніше|потім|тоді|також|вчера|сегодня|ранее|потом|тогда|также|wczoraj|dziś|dzisiaj|wcześniej|potem|także|też|również|теж|тоже|нам|мені|мне|gisteren|vandaag|ook|daarna|toen|också|sedan|nu|igår|dagen)$/u;

/** The subject before a verb of saying: the nearest name there that no preposition makes another's, or a pronoun or role right before it. */
export function capitalisedBefore(words: readonly WordSpan[], language: QuoteLanguage): Source | null {
  let best: Source | null = null;
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (!word) break;
    if (word.text === '(') {
      while (at < words.length && words[at]?.text !== ')') at++;
      continue;
    }
    if (isOne(language.he, word.text) || isOne(language.she, word.text)) {
      if (words.length - at <= MAX_WORDS_PRONOUN_TO_VERB) best = pronounAt(words, at, language);
      continue;
    }
    const run = nameRunAt(words, at, language);
    if (!run) {
      if (isRole(language, word) && !best?.name) best = roleBefore(words, at, best, language);
      continue;
    }
    const source = nameBefore(words, run, language);
    if (source?.sure || (source && !best)) best = source;
    else if (!best?.name && roleWithin(words, run, language) >= 0)
      best = roleBefore(words, roleWithin(words, run, language), best, language);
    at = run.last - 1;
  }
  return best;
}

/** Every name of two words or more in some words of a text, with what is said right before it that its bearer is. */
export function namesIn(words: readonly WordSpan[], language: QuoteLanguage): Source[] {
  const found: Source[] = [];
  for (let at = 0; at < words.length; at++) {
    const run = nameRunAt(words, at, language);
    if (!run) continue;
    const source = namedIn(words, run, language, true);
    // "Van Dalen" is a surname alone.
    const isSurname = isOne(language.particles, words[run.first]?.text);
    if (source && source.words > 1 && !isSurname) found.push(source.source);
    at = run.last - 1;
  }
  return found;
}

function nameBefore(words: readonly WordSpan[], run: NameRun, language: QuoteLanguage): Source | null {
  const named = namedIn(words, run, language, false);
  if (!named) return null;
  const isRoleToo = named.source.role === named.source.name;
  const sure = !isRoleToo && (named.words > 1 || named.source.role !== null || named.last === words.length);
  return { ...named.source, sure };
}

interface Named {
  readonly source: Source;
  readonly words: number;
  readonly last: number;
}

/** The name in a run with the role before it; null where a preposition makes it another's (unless `anywhere`). */
function namedIn(
  words: readonly WordSpan[],
  run: NameRun,
  language: QuoteLanguage,
  anywhere: boolean,
): Named | null {
  const opens = run.first === 0 || !/[\p{L},]/u.test(words[run.first - 1]?.text ?? '');
  const start = opens && isFunctionWord(words[run.first], language) ? run.first + 1 : run.first;
  if (start >= run.last) return null;
  const before = words[start - 1];
  const role = roleAhead(words, start, language);
  if (!anywhere && isOne(language.prepositions, before?.text) && role < 0) return null;
  const name = nameIn(words, { first: start, last: run.last }, language, role >= 0);
  if (!name) return null;
  const from = role >= 0 ? role : name.first > start ? start : -1;
  const named = sourceOf(words, name, from, language);
  const isRoleToo = name.last - name.first === 1 && isRole(language, words[name.first]);
  const source = named && isRoleToo && !named.role ? { ...named, role: named.span } : named;
  return source && { source, words: name.last - name.first, last: name.last };
}

function pronounAt(words: readonly WordSpan[], at: number, language: QuoteLanguage): Source | null {
  const word = words[at];
  const gender =
    word && (isOne(language.he, word.text) ? 'he' : isOne(language.she, word.text) ? 'she' : null);
  return word && gender
    ? {
        span: { start: word.start, end: word.end },
        name: null,
        role: null,
        gender,
        isPronoun: true,
        sure: true,
      }
    : null;
}

/** A source of the name's words and the role's, which begin at the word `role` (-1: what is said behind the name). */
function sourceOf(
  words: readonly WordSpan[],
  name: NameRun,
  role: number,
  language: QuoteLanguage,
): Source | null {
  const [from, to] = [words[name.first], words[name.last - 1]];
  if (!from || !to) return null;
  const span = { start: from.start, end: to.end };
  const courtesies = [words[name.first - 1], words[name.first - 2]];
  const gender =
    genderOfCourtesy(courtesies[0], language) ??
    genderOfCourtesy(courtesies[1], language) ??
    genderOfArticle(words[role - 1]?.text);
  const ahead = role >= 0 && role < name.first ? aheadOf(words, role, name.first, language) : null;
  return {
    span: ahead ? { start: ahead.start, end: span.end } : span,
    name: span,
    role: ahead ?? roleBehind(words, name.last, language),
    gender,
    isPronoun: false,
    sure: true,
  };
}

/** The words of a role before a name, without commas and courtesies at its end; null where there are no others. */
function aheadOf(words: readonly WordSpan[], from: number, to: number, language: QuoteLanguage): Span | null {
  let [first, last] = [from, to - 1];
  const isSlight = (at: number): boolean =>
    /^[,.]$/.test(words[at]?.text ?? '') ||
    isCourtesy(words[at], language) ||
    isOne(language.articles, words[at]?.text);
  while (last >= first && isSlight(last)) last--;
  while (first <= last && isSlight(first)) first++;
  const [opening, closing] = [words[first], words[last]];
  return first <= last && opening && closing ? { start: opening.start, end: closing.end } : null;
}

function roleBefore(
  words: readonly WordSpan[],
  head: number,
  best: Source | null,
  language: QuoteLanguage,
): Source | null {
  if (best?.role || isOne(language.prepositions, words[head - 1]?.text)) return best;
  return roleAlone(words, head, language);
}

function isCourtesy(word: WordSpan | undefined, language: QuoteLanguage): boolean {
  return isOne(language.sir, word?.text) || isOne(language.madam, word?.text);
}

function genderOfCourtesy(word: WordSpan | undefined, language: QuoteLanguage): Gender | null {
  return isOne(language.madam, word?.text) ? 'she' : isOne(language.sir, word?.text) ? 'he' : null;
}
