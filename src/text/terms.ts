import { stem } from './stems.ts';
import { isStopWord } from './stop-words.ts';
import { tokenize } from './tokens.ts';

/** The stems of a text's words in reading order, stop words left out: what the index holds and is asked for. */
export function termsOf(text: string, language: string | null = 'en'): string[] {
  const terms: string[] = [];
  for (const { term } of tokenize(text, language))
    if (!isStopWord(term, language)) terms.push(stem(term, language));
  return terms;
}
