import type { Span } from '../../../model.ts';
import type { QuoteLanguage } from '../languages/language.ts';
import { cueBehind, type SpeechVerb } from './cues.ts';
import type { MarkedWords } from './quotations.ts';
import { wordsOf } from './words.ts';

/** What is said in an aside inside of the quotation's own marks, and the words around it. */
export interface Aside {
  readonly attribution: SpeechVerb;
  readonly content: readonly Span[];
}

/** "«We can't, — said NAME, — let them cross»" by dashes, "« We can’t, a-t-elle dit, … »" by commas. */
const DASHED = /[\p{L}\p{N}.,!?…»”]\s*[–—]\s*([^–—]{3,120}?)(?:[.,]?\s*[–—]\s*|[.,]?(?=[»”"]?$))/gu;
const COMMAED = /,\s([^,.«»“”]{3,80})[,.]\s/gu;
const HYPHENED = /[\p{L}\p{N}.,!?…]\s-\s([^-]{3,100}?)\s?[.,]?\s?-\s/gu;
const MAX_WORDS_TO_VERB = 1;

/** The aside that names who speaks within the marks of a quotation; null where there is none. */
export function splitAside(text: string, { start, end }: MarkedWords, language: QuoteLanguage): Aside | null {
  const inner = text.slice(start, end);
  for (const pattern of [DASHED, HYPHENED, COMMAED]) {
    for (const match of inner.matchAll(pattern)) {
      const words = match[1] ?? '';
      const from = start + match.index + match[0].indexOf(words);
      const attribution = cueBehind(text, { start: from, end: from + words.length }, language);
      if (!attribution?.cue) continue;
      if (wordsOf(text, { start: from, end: attribution.cue.start }).length > MAX_WORDS_TO_VERB) continue;
      if (pattern === COMMAED && !attribution.source?.isPronoun && !attribution.source?.name) continue;
      const first = { start, end: start + match.index + 1 };
      const rest = { start: start + match.index + match[0].length, end };
      return {
        attribution,
        content: /\p{L}/u.test(text.slice(rest.start, rest.end)) ? [first, rest] : [first],
      };
    }
  }
  return null;
}
