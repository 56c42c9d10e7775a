import type { Article, Citation, Span } from '../../model.ts';
import { textDirective } from './text-fragment.ts';

export interface Cited {
  readonly citation: Citation;
  /** The words that are cited, as offsets into the article; null where the whole paragraph is meant. */
  readonly span: Span | null;
}

/**
 * Where a citation can be checked: at the source, scrolled to the very words; for an article without an address on the
 * reader's page, if it has a public address; else null. `article` is the archive's (undefined where it is gone since).
 */
export function citationLink(
  { citation, span }: Cited,
  article: Article | undefined,
  publicUrl: string | null,
): string | null {
  const paragraph = article?.paragraphs[citation.paragraph - 1];
  const words = span ?? paragraph ?? null;
  const source = webAddress(citation.url);
  if (source) return source + (article && words ? fragment(source, article, words) : '');
  return publicUrl === null ? null : `${publicUrl.replace(/\/+$/, '')}/${readerPath(citation, span)}`;
}

/** The path of a citation's page in the reader, relative to the reader's root, with the cited words marked. */
export function readerPath({ articleId, paragraph }: Citation, span: Span | null): string {
  const marked = span ? `?from=${span.start}&to=${span.end}` : '';
  return `articles/${encodeURIComponent(articleId)}${marked}#p${paragraph}`;
}

/** An http(s) address in its normal form, safe inside Markdown's parentheses, without a text directive; else null. */
function webAddress(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { protocol, href } = new URL(url);
  if (protocol !== 'https:' && protocol !== 'http:') return null;
  return href
    .replace(/:~:.*$/s, '')
    .replace(/#$/, '')
    .replaceAll('(', '%28')
    .replaceAll(')', '%29');
}

function fragment(source: string, article: Article, words: Span): string {
  const directive = textDirective(article, words);
  if (directive === null) return '';
  return `${source.includes('#') ? '' : '#'}:~:${directive}`;
}
