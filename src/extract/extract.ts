import type { Article, DateMention, Extraction, Span } from '../model.ts';
import { findDates } from './dates/find-dates.ts';
import { findForeignDates } from './dates/foreign/find-foreign-dates.ts';
import { findEvents } from './events.ts';
import { findNamedRoles } from './named-roles.ts';
import { paragraphsByLanguage } from './paragraphs-by-language.ts';
import { findQuotes, readArticle } from './quotes/find-quotes.ts';
import { splitSentences } from './sentences.ts';

/**
 * Finds sentences, quotes, dates, events and roles in one article, each paragraph in its own language; in languages that nothing is known of,
 * sentences alone. Pure: the same article gives the same result.
 */
export function extract(article: Article): Extraction {
  const sentences = splitSentences(article.text, article.paragraphs, article.language);
  const dates = findAllDates(article, sentences);
  const english = readArticle(article, sentences, paragraphsByLanguage(article));
  return {
    sentences,
    quotes: findQuotes(article, sentences, english),
    dates,
    events: findEvents(article, sentences, dates),
    roles: english ? findNamedRoles(english.names) : [],
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
