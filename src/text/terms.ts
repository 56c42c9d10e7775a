import { stem } from './stems.ts';
import { isStopWord } from './stop-words.ts';
import { tokenize } from './tokens.ts';

/** The stems of a text's words in reading order, stop words left out: what the index holds and is asked for. */
export function termsOf(text: string): string[] {
  const terms: string[] = [];
  for (const { term } of tokenize(text)) if (!isStopWord(term)) terms.push(stem(term));
  return terms;
}
