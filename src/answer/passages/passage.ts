import type { Article, Citation, Passage, Span } from '../../model.ts';
import { bisect } from '../../text/bisect.ts';

/** The title to show: the article's own, or "Untitled (file name)". */
export function titleOf(article: Article): string {
  return article.title ?? `Untitled (${article.file.slice(article.file.lastIndexOf('/') + 1)})`;
}

/** The citation of paragraph `paragraph` (from 1) of an article. */
export function cite(article: Article, paragraph: number): Citation {
  const { id: articleId, outlet, published, url } = article;
  return { articleId, title: titleOf(article), outlet, published, url, paragraph };
}

/** The number of the paragraph that an offset lies in, or of the last one that starts before it. */
export function paragraphAt(article: Article, offset: number): number {
  const { paragraphs } = article;
  const next = bisect(1, paragraphs.length, (i) => (paragraphs[i]?.start ?? 0) > offset);
  return paragraphs[next - 1]?.n ?? 1;
}

/** A slice of an article with its citation. The highlights must lie inside the span. */
export function passageOf(article: Article, span: Span, highlights: readonly Span[] = []): Passage {
  return {
    citation: cite(article, paragraphAt(article, span.start)),
    span: { start: span.start, end: span.end },
    text: article.text.slice(span.start, span.end),
    highlights,
  };
}
