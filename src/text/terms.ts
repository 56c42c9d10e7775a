import { isEnglish } from './languages.ts';
import { WordScanner } from './scan-words.ts';
import { stem } from './stems.ts';
import { isStopWord } from './stop-words.ts';
import { englishTerm, isShouted, tokenize } from './tokens.ts';
import { isUnspaced } from './unspaced.ts';
import { WordTable } from './word-table.ts';

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
  const stems = isShouted(text) ? shoutedStems : spokenStems;
  const terms: string[] = [];
  for (const scan = new WordScanner(text); scan.next(); ) {
    const stemmed = stems.at(scan);
    if (stemmed !== '') terms.push(stemmed);
  }
  return terms;
}

/** Which of some stems, by their places among them, `termsOf` finds in a text, read as English; no list of the others is made. */
export function termsAmong(text: string, sought: readonly string[]): ReadonlySet<number> {
  const found = new Set<number>();
  if (isUnspaced(text)) {
    const there = new Set(termsOf(text));
    for (const [place, stem] of sought.entries()) if (there.has(stem)) found.add(place);
    return found;
  }
  const stems = isShouted(text) ? shoutedStems : spokenStems;
  const firsts = sought.map((stem) => stem.charCodeAt(0));
  for (const scan = new WordScanner(text); found.size < sought.length && scan.next(); ) {
    // Stemming changes how words end: one that begins with another plain letter or digit is none of them.
    const first = text.charCodeAt(scan.start);
    if (first < PLAIN && !firsts.includes(first | SMALL)) continue;
    const place = sought.indexOf(stems.at(scan));
    if (place >= 0) found.add(place);
  }
  return found;
}

const PLAIN = 128;
/** What a small letter's code has and a capital's has not; digits have it. */
const SMALL = 0x20;

const shoutedStems = new WordTable((word) => stemOfTelling(englishTerm(word, true)));
const spokenStems = new WordTable((word) => stemOfTelling(englishTerm(word, false)));

/** Empty of a stop word. */
function stemOfTelling(term: string): string {
  return term === '' || isStopWord(term) ? '' : stem(term);
}
