import type { Span } from '../../../model.ts';
import type { QuoteLanguage } from '../languages/language.ts';

const WORD = /[\p{L}\p{N}]+(?:[’'ʼ-][\p{L}\p{N}]+)*/gu;
/** So many characters of a script without spaces count as one word. */
const CHARACTERS_A_WORD = 2;
const UNSPACED = /[\u3040-\u30ff\u3400-\u9fff]/g;

/** How many words a span has; in Chinese and Japanese two characters count as one. */
export function wordCount(text: string, { start, end }: Span): number {
  const slice = text.slice(start, end);
  const unspaced = slice.match(UNSPACED)?.length ?? 0;
  return unspaced > 0 ? Math.floor(unspaced / CHARACTERS_A_WORD) : (slice.match(WORD)?.length ?? 0);
}

/** Whether the first letter of a quotation is a small one: it is then a part of somebody's sentence. */
export function startsSmall(text: string, { start, end }: Span): boolean {
  return /^[^\p{L}\p{N}]*\p{Ll}/u.test(text.slice(start, end));
}

/** Whether a quotation is a whole sentence by its stop, or by its length. */
export function isSentence(text: string, { start, end }: Span): boolean {
  if (/(?:다|요|까|나|냐|자)[.?!]?["”]$/u.test(text.slice(start, end))) return true;
  return /[.!?…。！？؟][^\p{L}\p{N}]*$/u.test(text.slice(start, end)) || wordCount(text, { start, end }) >= 6;
}

/** Whether a quotation inside of a sentence may be a title or a name: it begins with a capital that its language does not ask for. */
export function isQuotedName(text: string, span: Span, language: QuoteLanguage): boolean {
  const words = text.slice(span.start, span.end).match(WORD) ?? [];
  const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);
  if (!words.some((word) => /\p{Ll}/u.test(word))) return isCapital(words[0] ?? '');
  return language.nounsCapitalised ? words.every(isCapital) : isCapital(words[0] ?? '');
}
