import type { Citation, Statement } from '../../model.ts';

/** A citation as other programs rely on it: article id, title, outlet, address, day, paragraph. */
export function citationJson({ articleId, title, outlet, url, published, paragraph }: Citation): object {
  return { article: articleId, title, outlet, url, published, paragraph };
}

/** A statement with its citation, in one flat object; `start` and `end` are offsets into the article. */
export function statementJson({ citation, span, ...statement }: Statement): object {
  return { ...statement, start: span.start, end: span.end, ...citationJson(citation) };
}
