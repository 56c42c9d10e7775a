import type { Article } from '../src/model.ts';

/** An article for tests, whose paragraphs are the lines of `text` that are not empty. */
export function articleOf(text: string, about: Partial<Article> = {}): Article {
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
