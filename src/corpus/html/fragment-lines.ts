import type { Removal } from '../../model.ts';
import { type BlockLine, blockLines } from './block-lines.ts';
import { parsePage } from './dom.ts';

/** The text of a piece of HTML, one line a block element or line break, without empty lines. */
export function fragmentLines(html: string): string[] {
  return linesOf(html).map(({ text }) => text);
}

/** The same of an article's body: what stands below its pictures is taken out, and put to `removed`. */
export function fragmentBody(html: string, removed: Removal[]): string[] {
  return linesOf(html).flatMap(({ text, element }) => {
    if (!element.closest('figcaption')) return text;
    removed.push({ rule: 'caption', text });
    return [];
  });
}

function linesOf(html: string): BlockLine[] {
  const document = parsePage(`<!doctype html><html><body><div>${html}</div></body></html>`);
  return blockLines(document.body);
}
