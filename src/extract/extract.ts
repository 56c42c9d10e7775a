import type { Article, DateMention, Extraction, Span } from '../model.ts';
import { findDates } from './dates/find-dates.ts';
import { findForeignDates } from './dates/foreign/find-foreign-dates.ts';
import { findEvents } from './events.ts';
import { paragraphsByLanguage } from './paragraphs-by-language.ts';
import { findQuotes } from './quotes/find-quotes.ts';
import { splitSentences } from './sentences.ts';

/**
 * Finds sentences, quotes, dates and events in one article, each paragraph in its own language; in languages that nothing is known of,
 * sentences alone. Pure: the same article gives the same result.
 */
export function extract(article: Article): Extraction {
  const sentences = splitSentences(article.text, article.paragraphs, article.language);
  const dates = findAllDates(article, sentences);
  return {
    sentences,
    quotes: findQuotes(article, sentences),
    dates,
    events: findEvents(article, sentences, dates),
  };
}

function findAllDates(article: Article, sentences: readonly Span[]): DateMention[] {
  const byLanguage = paragraphsByLanguage(article);
  const found = [...byLanguage].flatMap(([language, paragraphs]) => {
    const isOwn = ({ start }: Span): boolean =>
      paragraphs.some((one) => one.start <= start && start < one.end);
    const own = byLanguage.size === 1 ? sentences : sentences.filter(isOwn);
    return language === 'en'
      ? findDates(article, own)
      : findForeignDates(article.text, own, article.published, language);
  });
  return byLanguage.size === 1 ? found : found.sort((a, b) => a.start - b.start);
}
