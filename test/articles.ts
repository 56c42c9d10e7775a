import type { ArchivedArticle } from '../src/archive/archive.ts';
import { splitSentences } from '../src/extract/sentences.ts';
import type { Article } from '../src/model.ts';

/**
 * An article for tests, whose paragraphs are the lines of `text` that are not empty, or those that are given.
 *
 * @example articleOf(['The ferry sank.', 'Nobody drowned.'], { id: 'ferry', outlet: 'Oster Post' })
 */
export function articleOf(content: string | readonly string[], about: Partial<Article> = {}): Article {
  const text = typeof content === 'string' ? content : content.join('\n\n');
  const id = about.id ?? 'article';
  const lines = [...text.matchAll(/[^\n]*\S[^\n]*/g)];
  return {
    id,
    file: `${id}.md`,
    title: null,
    outlet: null,
    author: null,
    url: null,
    published: null,
    updated: null,
    language: 'en',
    ...about,
    text,
    paragraphs: lines.map((line, index) => ({
      n: index + 1,
      start: line.index,
      end: line.index + line[0].length,
    })),
  };
}

/** The same as an archive holds it, with its sentences and nothing else read out of it. */
export function entryOf(content: string | readonly string[], about: Partial<Article> = {}): ArchivedArticle {
  const article = articleOf(content, about);
  const sentences = splitSentences(article.text, article.paragraphs);
  return { article, extraction: { sentences, quotes: [], dates: [], events: [], roles: [] } };
}
