import MarkdownIt from 'markdown-it';
import type { Draft, Drafts } from '../draft.ts';
import { fragmentLines } from '../html/fragment-lines.ts';
import { dateOf, valueText, webAddressOf } from '../records/field-values.ts';
import { readScraped } from '../scraped/read-scraped.ts';

/** What services that fetch pages for programs write above a page: labels, and that Markdown follows. */
const HEAD =
  /^\s{0,20}(?<labels>Title:[^\r\n]{0,1000}\r?\n(?:(?:URL Source|Published Time|Warning|Number of Pages):[^\r\n]{0,2000}(?:\r?\n|$)|[ \t]*\r?\n){1,40})Markdown Content:[ \t]*(?:\r?\n|$)/;
const LABEL = /^(Title|URL Source|Published Time):[ \t]*(\S.*)$/gm;
const IMAGE = /!\[[^\]]{0,2000}\]\([^()\s]{0,2000}(?:\s"[^"\n]{0,500}")?\)/g;

/**
 * Reads a page that a service fetched as Markdown: the whole page, its menus and footers included, so that its body is found as in
 * scraped text. Null where a text is none.
 */
export function readFetchedPage(source: string): Drafts | null {
  const head = HEAD.exec(source);
  if (!head) return null;
  const labels = new Map(
    [...(head.groups?.['labels'] ?? '').matchAll(LABEL)].map(([, label, value]) => [label, value?.trim()]),
  );
  const html = new MarkdownIt({ html: true }).render(source.slice(head[0].length).replace(IMAGE, ''));
  const draft: Draft = readScraped(fragmentLines(html).join('\n'));
  const shown = draft.metadata.title;
  const named = valueText(labels.get('Title'));
  const metadata = {
    ...draft.metadata,
    // The name of a page may have its site's behind it; the heading has not.
    title: shown !== null && named?.includes(shown) ? shown : (named ?? shown),
    url: webAddressOf(labels.get('URL Source')) ?? draft.metadata.url,
    published: dateOf(labels.get('Published Time')) ?? draft.metadata.published,
  };
  return { drafts: [{ ...draft, metadata }], problems: [] };
}
