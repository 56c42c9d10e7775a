import type { Archive } from '../archive/archive.ts';
import type { ArticleAnswer, ArticleQuery } from '../model.ts';

/** One article, with its quotes and events. */
export function articleAnswer(_archive: Archive, query: ArticleQuery): ArticleAnswer {
  return { kind: 'article', query, answered: false, lead: '', items: [], notes: [], articleId: null };
}
