import { isEnglish } from './languages.ts';
import { rememberWords } from './remember-words.ts';
import { scanWords } from './scan-words.ts';
import { stem } from './stems.ts';
import { isStopWord } from './stop-words.ts';
import { englishTerm, isShouted, tokenize } from './tokens.ts';
import { isUnspaced } from './unspaced.ts';

/** The stems of a text's words in reading order, stop words left out: what the index holds and is asked for. */
export function termsOf(text: string, language: string | null = 'en'): string[] {
  if (isEnglish(language) && !isUnspaced(text)) return englishTermsOf(text);
  const terms: string[] = [];
  for (const { term } of tokenize(text, language))
    if (!isStopWord(term, language)) terms.push(stem(term, language));
  return terms;
}

/** The same, with one look at each word: a search compares thousands of sentences. */
function englishTermsOf(text: string): string[] {
  const stemOf = isShouted(text) ? shoutedStem : spokenStem;
  const terms: string[] = [];
  for (const { word } of scanWords(text)) {
    const stemmed = stemOf(word);
    if (stemmed !== '') terms.push(stemmed);
  }
  return terms;
}

const shoutedStem = rememberWords((word) => stemOfTelling(englishTerm(word, true)));
const spokenStem = rememberWords((word) => stemOfTelling(englishTerm(word, false)));

/** Empty of a stop word. */
function stemOfTelling(term: string): string {
  return term === '' || isStopWord(term) ? '' : stem(term);
}
