import type { Article, Paragraph } from '../model.ts';
import { mayHoldForeign, paragraphLanguage } from '../text/paragraph-language.ts';

/** The paragraphs of an article by the language each is in (ISO 639-1). */
export type ParagraphsByLanguage = ReadonlyMap<string, readonly Paragraph[]>;

/**
 * Puts the paragraphs of an article beside those of the same language: a quotation in Ukrainian inside of an English article is read
 * as Ukrainian. An English article (or one too short to tell) is looked through only where it has letters that English does without.
 */
export function paragraphsByLanguage({
  text,
  paragraphs,
  language,
}: Pick<Article, 'text' | 'paragraphs' | 'language'>): ParagraphsByLanguage {
  const own = language ?? 'en';
  if (own === 'en' && !mayHoldForeign(text)) return new Map([[own, paragraphs]]);
  const found = new Map<string, Paragraph[]>();
  for (const paragraph of paragraphs) {
    const slice = text.slice(paragraph.start, paragraph.end);
    const code = own === 'en' && !mayHoldForeign(slice) ? own : paragraphLanguage(slice, own);
    const same = found.get(code);
    if (same) same.push(paragraph);
    else found.set(code, [paragraph]);
  }
  return found;
}
