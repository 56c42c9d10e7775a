import { fold } from './fold.ts';
import { isEnglish } from './languages.ts';
import { WordScanner } from './scan-words.ts';
import { isStopWord } from './stop-words.ts';
import { isUnspaced, splitUnspaced } from './unspaced.ts';
import { WordTable } from './word-table.ts';

/** A word or number of a text. `[start, end)` are offsets into the text as it was given. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /**
   * Folded, without apostrophes, a possessive 's or separators of thousands: `Zelenskyy’s` gives `zelenskyy`, `1,000` gives `1000`. In other languages than
   * English in lower case and composed, but not folded yet, since stems depend on accents (`ремонтій`, `coûter`).
   */
  readonly term: string;
}

const MAX_CHARACTERS = 64;

/**
 * The words and numbers of a text in reading order; hyphenated words count as several, and of scripts without spaces the words of a dictionary. `language`: ISO
 * 639-1; null is read as English.
 */
export function tokenize(text: string, language: string | null = 'en'): Token[] {
  const unspaced = isUnspaced(text);
  if (isEnglish(language) && !unspaced) return englishTokens(text);
  const tokens: Token[] = [];
  const shouts = isShouted(text);
  for (const scan = new WordScanner(text); scan.next(); ) {
    const { word, start: index } = scan;
    if (unspaced && isUnspaced(word)) {
      for (const { start, end } of splitUnspaced(word))
        tokens.push({
          start: index + start,
          end: index + end,
          term: fold(word.slice(start, end)).replace(/\s/g, ''),
        });
      continue;
    }
    const elided = isEnglish(language) ? 0 : elidedLength(word, language);
    const term = isEnglish(language) ? englishTerm(word, shouts) : termIn(language, word.slice(elided));
    if (term) tokens.push({ start: index + elided, end: index + word.length, term });
  }
  return tokens;
}

/** The same, with one look at each word: answers compare thousands of sentences. */
function englishTokens(text: string): Token[] {
  const terms = isShouted(text) ? shoutedTerms : spokenTerms;
  const tokens: Token[] = [];
  for (const scan = new WordScanner(text); scan.next(); ) {
    const term = terms.at(scan);
    if (term !== '') tokens.push({ start: scan.start, end: scan.end, term });
  }
  return tokens;
}

/** Takes what was read of a word, and where the word stands. */
type TakeWord<Value> = (value: Value, start: number, end: number) => void;

/**
 * Reads texts as `tokenize` reads English, where more than the term is wanted of each word: `read` works that out of a term, once a word. What it gives must follow from
 * the term alone.
 *
 * @example const eachLength = tokenReader((term) => ({ length: term.length }));
 * eachLength('a ferry', ({ length }, start) => console.log(length, start)); // 1 0, 5 2
 */
export function tokenReader<Value extends object>(
  read: (term: string) => Value,
): (text: string, take: TakeWord<Value>) => void {
  const tableOf = (shouts: boolean) =>
    new WordTable((word): Value | '' => {
      const term = englishTerm(word, shouts);
      return term === '' ? '' : read(term);
    });
  const [shouted, spoken] = [tableOf(true), tableOf(false)];
  return (text, take) => {
    if (isUnspaced(text)) for (const { term, start, end } of tokenize(text)) take(read(term), start, end);
    else {
      const table = isShouted(text) ? shouted : spoken;
      for (const scan = new WordScanner(text); scan.next(); ) {
        const value = table.at(scan);
        if (value !== '') take(value, scan.start, scan.end);
      }
    }
  };
}

/** Joined to the next word by an apostrophe: "l’acier", "qu’il", "dell’acqua". */
const ELIDED =
  /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|un|(?:d|n|s|qu)?[ae]ll|quell|quest|sull|all|dall|nell|c)['’\u02bc]/iu;
const ELIDING: ReadonlySet<string> = new Set(['fr', 'it', 'ca']);

function elidedLength(word: string, language: string): number {
  const length = ELIDING.has(language) ? (ELIDED.exec(word)?.[0].length ?? 0) : 0;
  return length < word.length ? length : 0;
}

/** Small letters of a language that has other ones than the rest (the Turkish dotless ı). */
const OWN_CASE: ReadonlySet<string> = new Set(['tr', 'az']);

function termIn(language: string, word: string): string {
  if (/^\p{N}/u.test(word)) return numberTerm(fold(word)).slice(0, MAX_CHARACTERS);
  const lower = OWN_CASE.has(language) ? word.toLocaleLowerCase(language) : word.toLowerCase();
  return lower
    .normalize('NFKC')
    .replaceAll('ё', 'е')
    .replace(/['’\u02bc.\s]/g, '')
    .slice(0, MAX_CHARACTERS);
}

/** "1.250.000" and "3,5" as English writes them: numbers are sought across languages. */
function numberTerm(number: string): string {
  if (/^\d{1,3}(?:[.,]\d{3})+$/.test(number)) return number.replaceAll(/[.,]/g, '');
  return number.replace(/^(\d+),(\d+)$/, '$1.$2');
}

/** In a text that is all capitals, and in any other. */
const shoutedTerms = new WordTable((word) => englishTerm(word, true));
const spokenTerms = new WordTable((word) => englishTerm(word, false));

/** Whether a text has no small letter, so that capitals make no acronym of a word. */
export function isShouted(text: string): boolean {
  return !/\p{Ll}/u.test(text);
}

/** The term of a word of an English text, as `tokenize` gives it; empty where nothing is left of it. */
export function englishTerm(word: string, shouts: boolean): string {
  const first = word.charCodeAt(0);
  if (first >= 48 && first <= 57) return fold(word.replaceAll(',', '')).slice(0, MAX_CHARACTERS);
  const folded = fold(word)
    .replace(/'s$/, '')
    .replace(/['.\s]/g, '')
    .slice(0, MAX_CHARACTERS);
  // "US", "U.S." and "WHO" must not fall together with the stop words "us" and "who".
  const acronym = folded.length > 1 && folded.length < 5 && /^[\p{Lu}.]+$/u.test(word);
  if (acronym && isStopWord(folded) && (!shouts || word.includes('.'))) return [...folded].join('.');
  return folded;
}
