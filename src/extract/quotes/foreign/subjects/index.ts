import type { Span } from '../../../../model.ts';
import type { QuoteLanguage } from '../../languages/language.ts';
import type { Source } from '../source.ts';
import { wordsOf } from '../words.ts';
import { arabicBefore, arabicBehind } from './arabic.ts';
import { capitalisedBefore, capitalisedBehind } from './capitalised.ts';
import { chineseBefore } from './chinese.ts';
import { japaneseBefore } from './japanese.ts';
import { koreanBefore } from './korean.ts';

/** The subject behind a verb of saying, as the language's script lets names be told; null where there is none. */
export function sourceBehind(text: string, span: Span, language: QuoteLanguage): Source | null {
  if (language.verbLast || language.names === 'chinese') return null;
  const words = wordsOf(text, span);
  return language.names === 'arabic' ? arabicBehind(words) : capitalisedBehind(words, language);
}

/** The subject before a verb of saying; null where there is none. */
export function sourceBefore(text: string, span: Span, language: QuoteLanguage): Source | null {
  switch (language.names) {
    case 'arabic':
      return arabicBefore(wordsOf(text, span));
    case 'chinese':
      return chineseBefore(text, span);
    case 'japanese':
      return japaneseBefore(text, span);
    case 'korean':
      return koreanBefore(text, span);
    default:
      return capitalisedBefore(wordsOf(text, span), language);
  }
}
