import type { Span } from '../../../model.ts';
import type { MarkedWords } from './quotations.ts';

/** What stands for each character of a quotation, so that its words and stops are not the sentence's. */
const FILLER = '¤';
const STOP = /(?<![.!?…])[.!?…]+[)\]]*(?=\s|$)|[。！？]+/gu;
/** Short words whose stop ends no sentence, in the languages read here; a single letter is one in all of them. */
const ABBREVIATIONS = new Set(
  `dr prof mr mrs ms m mme me sr sra srta dott dott.ssa sig ing avv ul nr hr fr st ст св р рр м вул ім ул им т тис тыс млн млрд грн руб
   min inż mgr dra exc hl jh bzw ca vgl z.b u.a d.h np tzw tzn ok godz art str mons gen col cap cnel lic arch bl dhr mw ds jr
   проф акад гр обл пр див см напр`.split(/\s+/),
);

/** A paragraph with the quotations blanked out, of the same length, and its sentences. */
export interface Clauses {
  readonly masked: string;
  readonly sentences: readonly Span[];
}

/** Splits a paragraph into sentences by what stands outside of its quotations; a quotation that ends a sentence itself ends it here too. */
export function readClauses(text: string, quotations: readonly MarkedWords[]): Clauses {
  let masked = text.replace(/[،，、：؛；]/gu, (sign) =>
    /[：]/u.test(sign) ? ':' : /[؛；]/u.test(sign) ? ';' : ',',
  );
  for (const { start, end } of quotations)
    masked = masked.slice(0, start) + FILLER.repeat(end - start) + masked.slice(end);
  const ends = new Set<number>([masked.length]);
  for (const match of masked.matchAll(STOP)) {
    const at = match.index + match[0].length;
    if (!isAbbreviated(masked, match.index, match[0]) && startsSentence(masked.slice(at, at + 8)))
      ends.add(at);
  }
  for (const { start, end } of quotations) {
    const isSentence =
      /[.!?…。！？][”"»“」』’']*$/u.test(text.slice(start, end)) && !isInSentence(masked, start);
    if (isSentence && startsSentence(masked.slice(end, end + 8))) ends.add(end);
  }
  let from = 0;
  const sentences: Span[] = [];
  for (const at of [...ends].sort((a, b) => a - b)) {
    if (masked.slice(from, at).trim() !== '') sentences.push({ start: from, end: at });
    from = at;
  }
  return { masked, sentences };
}

/** A quotation inside of a sentence (a title, a word) leaves the sentence's end to the sentence. */
function isInSentence(masked: string, at: number): boolean {
  return /[\p{Ll}]\s*$/u.test(masked.slice(Math.max(0, at - 3), at));
}

function startsSentence(rest: string): boolean {
  const next = rest.trimStart();
  if (next === '') return true;
  return /^(?:[\p{Lu}\p{N}¤¿¡(]|[\p{Lo}])/u.test(next) || /^[–—-]\s*[\p{Lu}¤]/u.test(next);
}

function isAbbreviated(masked: string, at: number, stop: string): boolean {
  if (stop !== '.') return false;
  const word = /[\p{L}.]+$/u.exec(masked.slice(Math.max(0, at - 10), at))?.[0] ?? '';
  return /^\p{Lu}$/u.test(word) || ABBREVIATIONS.has(word.toLowerCase()) || /^(?:\p{L}\.)+\p{L}$/u.test(word);
}

/** Whether a part of a masked paragraph holds nothing but quotations and signs. */
export function isOnlyQuoted(masked: string): boolean {
  return !/[\p{L}\p{N}]/u.test(masked);
}
