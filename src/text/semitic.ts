import { stemmer as snowballArabic } from '@orama/stemmers/arabic';

const MARKS = /[\p{M}\u0640]/gu;
const MIN_ROOT = 3;

/** An Arabic word without vowel signs, article, joined conjunctions and prepositions and endings, its letters of one sound alike (ى and ي, ة and ه, forms of alef). */
export function stemArabic(word: string): string {
  let known = word
    .replace(MARKS, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ک/g, 'ك');
  // Taken off again and again, so that a root that begins like a prefix comes out the same with and without one.
  for (;;) {
    const bare = known.replace(/^[وف](?=(?:ال|بال|كال|لل).)/, '');
    const stem = snowballArabic(bare).replace(/[ىی]$/, 'ي').replace(/ة$/, '');
    const next = stem.startsWith('و') && stem.length > MIN_ROOT ? stem.slice(1) : stem;
    if (next === known || next.length < MIN_ROOT) return known;
    known = next;
  }
}

/** A Hebrew word without points, joined particles (ו, ה, ב, ל, מ, ש, כ) and the endings of number and gender. */
export function stemHebrew(word: string): string {
  let stem = word.replace(/\p{M}/gu, '').replace(/["'׳״]/g, '');
  while (stem.length > MIN_ROOT && /^[והבלמשכ]/.test(stem)) stem = stem.slice(1);
  return stem.replace(/(?<=.{3})(?:ים|ות|יה|ה|ת)$/, '');
}
