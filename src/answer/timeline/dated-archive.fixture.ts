import type { Archive } from '../../archive/archive.ts';
import { buildArchive } from '../../archive/build-archive.ts';
import { findDates } from '../../extract/dates/find-dates.ts';
import { findEvents } from '../../extract/events.ts';
import { splitSentences } from '../../extract/sentences.ts';
import type { Article } from '../../model.ts';

/** What a made-up article says; paragraphs are separated by empty lines. */
export interface DatedText {
  readonly id: string;
  readonly text: string;
  readonly published?: string;
  readonly outlet?: string;
  readonly title?: string;
}

/** An archive for tests, of made-up articles with their dates and events but without quotes. */
export function datedArchive(...texts: readonly DatedText[]): Promise<Archive> {
  return buildArchive(
    texts.map((text) => {
      const article = toArticle(text);
      const sentences = splitSentences(article.text, article.paragraphs);
      const dates = findDates(article, sentences);
      return {
        article,
        extraction: {
          sentences,
          quotes: [],
          dates,
          events: findEvents(article, sentences, dates),
          roles: [],
        },
      };
    }),
    { builtAt: '2024-01-01T00:00:00Z' },
  );
}

function toArticle({ id, text, published, outlet, title }: DatedText): Article {
  const paragraphs = [...text.matchAll(/\S(?:(?!\n\n).|\n(?!\n))*/g)].map((match, index) => ({
    n: index + 1,
    start: match.index,
    end: match.index + match[0].length,
  }));
  return {
    id,
    file: `${id}.txt`,
    title: title ?? null,
    outlet: outlet ?? null,
    author: null,
    url: null,
    published: published ?? null,
    updated: null,
    language: 'en',
    text,
    paragraphs,
  };
}
