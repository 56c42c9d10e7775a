import type { Article, Extraction } from '../model.ts';
import { isExtracted } from '../text/languages.ts';
import { findDates } from './dates/find-dates.ts';
import { findEvents } from './events.ts';
import { findQuotes } from './quotes/find-quotes.ts';
import { splitSentences } from './sentences.ts';

/**
 * Finds sentences, quotes, dates and events in one article; in another language than English sentences alone. Pure: the same
 * article gives the same result.
 */
export function extract(article: Article): Extraction {
  const sentences = splitSentences(article.text, article.paragraphs);
  const dates = isExtracted(article.language) ? findDates(article, sentences) : [];
  return {
    sentences,
    quotes: findQuotes(article, sentences),
    dates,
    events: findEvents(article, sentences, dates),
  };
}
