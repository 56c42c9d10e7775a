import type { Span } from '../../../../model.ts';
import type { QuoteLanguage } from '../../languages/language.ts';
import type { Source } from '../source.ts';
import { isOne, isRole, type NameRun, type WordSpan } from '../words.ts';
import { genderOfArticle } from './genders.ts';

/** How far before a name the noun may stand that says what its bearer is ("minister of defence of the country NAME"). */
const MAX_WORDS_OF_ROLE = 8;
const MAX_WORDS_OF_APPOSITION = 14;
const SIGN = /^[,.;:–—()[\]]$/;

/** Where the role begins that stands before a name, at its first noun; -1 where none does. A comma may stand right before the name. */
export function roleAhead(words: readonly WordSpan[], name: number, language: QuoteLanguage): number {
  let found = -1;
  const last = words[name - 1]?.text === ',' ? name - 2 : name - 1;
  for (let at = last; at >= 0 && at >= last - MAX_WORDS_OF_ROLE; at--) {
    const word = words[at];
    if (!word || SIGN.test(word.text) || isVerb(word, language)) break;
    if (isRole(language, word)) found = at;
  }
  const before = words[found - 1]?.text;
  if (found < 0 || (isOne(language.prepositions, before) && !isOne(language.articles, before))) return -1;
  return withAdjectives(words, found, language);
}

/** The apposition behind a name, where it says what somebody is ("NAME, director of the office"). */
export function roleBehind(words: readonly WordSpan[], at: number, language: QuoteLanguage): Span | null {
  if (words[at]?.text !== ',') return null;
  let first = at + 1;
  while (isOne(language.articles, words[first]?.text)) first++;
  if (first === at + 1 && isOne(language.relatives, words[first]?.text)) return null;
  let last = first;
  while (
    last < words.length &&
    !SIGN.test(words[last]?.text ?? '') &&
    !isOne(language.relatives, words[last]?.text)
  )
    last++;
  if (last === first && isOne(language.relatives, words[last]?.text)) return null;
  const head = words.slice(first, Math.min(last, first + 3)).findIndex((word) => isRole(language, word));
  return head < 0 || last - first > MAX_WORDS_OF_APPOSITION ? null : spanOf(words, first, last);
}

/** The first word of a run of capitals that says what somebody is; -1 where none does. */
export function roleWithin(words: readonly WordSpan[], run: NameRun, language: QuoteLanguage): number {
  for (let at = run.first; at < run.last; at++) if (isRole(language, words[at])) return at;
  return -1;
}

/** A role that nobody's name goes with: its words up to a sign, a relative clause or when and where it was said. */
export function roleAlone(words: readonly WordSpan[], head: number, language: QuoteLanguage): Source | null {
  const first = withAdjectives(words, head, language);
  let last = head + 1;
  while (last < words.length && last <= first + MAX_WORDS_OF_ROLE && !endsRole(words, last, language)) last++;
  const span = spanOf(words, first, last);
  const gender = genderOfArticle(words[first - 1]?.text);
  return span && { span, name: null, role: span, gender, isPronoun: false, sure: true };
}

/** A preposition that leads over to when or where ends a role; one that says whose it is does not. */
function endsRole(words: readonly WordSpan[], at: number, language: QuoteLanguage): boolean {
  const word = words[at];
  if (!word || SIGN.test(word.text) || isVerb(word, language)) return true;
  if (isOne(language.relatives, word.text) && !isOne(language.articles, word.text)) return true;
  return isOne(language.prepositions, word.text) && !OF.test(word.text);
}

const OF = /^(?:de|del|du|des|d|di|della|dello|dei|do|da|dos|das|von|vom|van|för|з|із|по|с|ds)$/iu;

/** The adjectives right before a role in Slavic languages and German belong to it ("міська голова"). */
function withAdjectives(words: readonly WordSpan[], head: number, language: QuoteLanguage): number {
  if (!language.declines) return head;
  let at = head;
  while (
    at > 0 &&
    /(?:ий|ій|ый|ой|ський|цький|на|ська|цька|ова|ева|ская|ная|вая|y|i|na|ka|wa)$/u.test(
      words[at - 1]?.text ?? '',
    ) &&
    !isVerb(words[at - 1], language)
  )
    at--;
  return at;
}

function isVerb(word: WordSpan | undefined, language: QuoteLanguage): boolean {
  return (
    [language.cues, language.calls].some((list) => isOne(list, word?.text)) ||
    (language.declines === true && isOne(language.feminine ?? language.cues, word?.text))
  );
}

function spanOf(words: readonly WordSpan[], first: number, last: number): Span | null {
  const [from, to] = [words[first], words[last - 1]];
  return from && to ? { start: from.start, end: to.end } : null;
}
