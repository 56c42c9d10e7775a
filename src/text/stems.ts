import { stemmer as bg } from '@orama/stemmers/bulgarian';
import { stemmer as da } from '@orama/stemmers/danish';
import { stemmer as nl } from '@orama/stemmers/dutch';
import { stemmer as fi } from '@orama/stemmers/finnish';
import { stemmer as fr } from '@orama/stemmers/french';
import { stemmer as de } from '@orama/stemmers/german';
import { stemmer as hu } from '@orama/stemmers/hungarian';
import { stemmer as it } from '@orama/stemmers/italian';
import { stemmer as no } from '@orama/stemmers/norwegian';
import { stemmer as pt } from '@orama/stemmers/portuguese';
import { stemmer as ro } from '@orama/stemmers/romanian';
import { stemmer as ru } from '@orama/stemmers/russian';
import { stemmer as es } from '@orama/stemmers/spanish';
import { stemmer as sv } from '@orama/stemmers/swedish';
import { stemmer as tr } from '@orama/stemmers/turkish';
import { stemmer as uk } from '@orama/stemmers/ukrainian';
import { stem as porter2 } from 'porter2';
import { fold } from './fold.ts';
import { stemKorean } from './korean.ts';
import { isEnglish } from './languages.ts';
import { stemPolish } from './polish.ts';
import { rememberWords } from './remember-words.ts';
import { stemArabic, stemHebrew } from './semitic.ts';

type Stemmer = (word: string) => string;

/** By ISO 639-1 code. Words of any other language are their own stems. */
const STEMMERS: ReadonlyMap<string, Stemmer> = new Map<string, Stemmer>([
  ...Object.entries({ bg, da, nl, fi, fr, hu, it, no, pt, ro, ru, es, sv, tr, uk }),
  // Snowball leaves the ending of "kostet", and so apart from "kosten".
  ['de', (word) => de(word).replace(/(?<=.{3})et$/, '')],
  ['ko', stemKorean],
  ['pl', stemPolish],
  ['ar', stemArabic],
  ['he', stemHebrew],
]);

const english = rememberWords(stemEnglish);
const foreign = new Map<string, Stemmer>();

/**
 * The stem of a term as `tokenize` gives it in that language (ISO 639-1; null is read as English): Porter2 in English, Snowball in most others, folded. Numbers
 * and acronyms with dots stay as they are.
 */
export function stem(term: string, language: string | null = 'en'): string {
  if (isEnglish(language)) return english(term);
  const known = foreign.get(language) ?? rememberWords((word) => stemIn(language, word));
  foreign.set(language, known);
  return known(term);
}

/** "Who owns the ferry?" has nothing to do with "its own ferry". */
const OWNING: ReadonlySet<string> = new Set(['owns', 'owned', 'owning']);

function stemEnglish(term: string): string {
  if (OWNING.has(term)) return 'owner';
  return /^[a-z]+$/.test(term) ? porter2(term) : term;
}

function stemIn(language: string, term: string): string {
  if (/[\p{N}.]/u.test(term)) return term;
  const stemmed = fold(STEMMERS.get(language)?.(term) ?? term);
  return stemmed === '' ? fold(term) : stemmed;
}
