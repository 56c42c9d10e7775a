import { Readability } from '@mozilla/readability';
import { type Draft, NO_METADATA } from '../draft.ts';
import { blockLines } from './block-lines.ts';
import { parsePage } from './dom.ts';

/** The article on a web page. */
export function readPage(html: string): Draft {
  const document = parsePage(html);
  const article = new Readability<Element>(document, { serializer: (node) => node as Element }).parse();
  const paragraphs = article?.content ? blockLines(article.content).map(({ text }) => text) : [];
  const metadata = { ...NO_METADATA, title: article?.title ?? null, outlet: article?.siteName ?? null };
  return { id: null, metadata, paragraphs, removed: [] };
}
