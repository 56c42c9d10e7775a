import { blockLines } from './block-lines.ts';
import { parsePage } from './dom.ts';

/** The text of a piece of HTML, one line a block element or line break, without empty lines. */
export function fragmentLines(html: string): string[] {
  const document = parsePage(`<!doctype html><html><body><div>${html}</div></body></html>`);
  return blockLines(document.body).map(({ text }) => text);
}
