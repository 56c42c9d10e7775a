import { articleOf as articleFrom } from '../../../test/articles.ts';
import type { Article, Quote } from '../../model.ts';
import { splitSentences } from '../sentences.ts';
import { findQuotes } from './find-quotes.ts';
import { type AnnotatedText, annotateText } from './syntax/annotated-text.ts';

/** An article that is nothing but this text; lines are its paragraphs. */
export function articleOf(text: string, language: string | null = 'en'): Article {
  return articleFrom(text, { id: 'a', language });
}

/** The text as the rules read it. */
export function readingOf(text: string): AnnotatedText {
  const { paragraphs } = articleOf(text);
  return annotateText(text, paragraphs, splitSentences(text, paragraphs));
}

/** A quote with its spans spelled out. */
export interface SpelledQuote extends Omit<Quote, 'content' | 'cue' | 'source' | 'role'> {
  readonly content: readonly string[];
  readonly cue: string | null;
  readonly source: string | null;
  readonly role: string | null;
}

/** The quotes of a text, with words in place of spans. */
export function quotesOf(text: string, language: string | null = 'en'): SpelledQuote[] {
  const article = articleOf(text, language);
  const words = (span: { readonly start: number; readonly end: number } | null) => {
    return span && text.slice(span.start, span.end);
  };
  return findQuotes(article, splitSentences(text, article.paragraphs)).map((quote) => ({
    ...quote,
    content: quote.content.map(({ start, end }) => text.slice(start, end)),
    cue: words(quote.cue),
    source: words(quote.source),
    role: words(quote.role),
  }));
}
