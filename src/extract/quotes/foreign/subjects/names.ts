import { fold } from '../../../../text/fold.ts';
import { isGivenName } from '../../../../text/given-names.ts';
import type { QuoteLanguage } from '../../languages/language.ts';
import { isOne, isRole, type NameRun, type WordSpan } from '../words.ts';

/** The middle name of Slavic languages: the name before it and the one behind it belong to it. */
const PATRONYMIC = /(?:ович|евич|йович|івна|ївна|овна|евна|ична)$/u;
/** Of so many words in a row the last two are the name, where the noun before them has a name of its own ("мер Харкова NAME NAME"). */
const LONG_RUN_WORDS = 3;

/** The words of a run that are a name: without roles, nouns and courtesies before it, and without whose the role is. Null where none are. */
export function nameIn(
  words: readonly WordSpan[],
  run: NameRun,
  language: QuoteLanguage,
  hasRole: boolean,
): NameRun | null {
  let { first } = run;
  const { last } = run;
  const isNoun = language.nounsCapitalised && isOne(language.articles, words[first - 1]?.text);
  if (isNoun && !isGiven(words[first])) first++;
  const isTitle = (word: WordSpan | undefined): boolean =>
    isRole(language, word) ||
    word?.text === '.' ||
    isOne(language.sir, word?.text) ||
    isOne(language.madam, word?.text);
  // A lone one may be somebody's surname: who resolves the name decides.
  while (first < last - 1 && isTitle(words[first])) first++;
  const given = words.slice(first, last - 1).findLastIndex(isGiven);
  if (language.nounsCapitalised && given > 0 && !isGiven(words[first])) first += given;
  const isLong = last - first >= LONG_RUN_WORDS && words.slice(first, last).every(({ capital }) => capital);
  if (isLong && hasRole && language.declines && !PATRONYMIC.test(words[last - 2]?.text ?? ''))
    first = last - 2;
  return first < last ? { first, last } : null;
}

/** Whether a word is a frequent given name, in Latin letters. */
export function isGiven(word: WordSpan | undefined): boolean {
  return word !== undefined && isGivenName(fold(word.text.split('-')[0] ?? ''));
}

/** A word that is capitalised only because it opens a sentence. */
export function isFunctionWord(word: WordSpan | undefined, language: QuoteLanguage): boolean {
  const lists = [
    language.prepositions,
    language.articles,
    language.according,
    language.that,
    language.relatives,
  ];
  return (
    [...lists, language.cues].some((list) => isOne(list, word?.text)) ||
    /^(?:але|та|і|й|но|и|а|aber|und|doch|auch|mais|et|pero|y|ma|e|mas|ale|i|maar|en|men|och|ve|ama|після|тим|потом|так)$/iu.test(
      word?.text ?? '',
    )
  );
}
