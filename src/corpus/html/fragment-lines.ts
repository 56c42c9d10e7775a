import type { Removal } from '../../model.ts';
import { type BlockLine, blockLines } from './block-lines.ts';
import { parsePage } from './dom.ts';

/** The text of a piece of HTML, one line a block element or line break, without empty lines. */
export function fragmentLines(html: string): string[] {
  return linesOf(html).map(({ text }) => text);
}

/** What stands in an article's body and is none of it: below its pictures, and what sites call the box with links for sharing it. */
const NO_BODY = [
  { rule: 'caption', within: 'figcaption' },
  { rule: 'share', within: '[class*="share" i], [class*="sharing" i], [class*="social" i]' },
  { rule: 'related', within: 'aside' },
  { rule: 'signup', within: '[class*="subscription" i], [class*="newsletter" i], [class*="signup" i]' },
] as const;
/** A larger one is a whole body that is called so. */
const MAX_BOX_CHARACTERS = 200;

/** The same of an article's body, without what is none of it, which is put to `removed`. */
export function fragmentBody(html: string, removed: Removal[]): string[] {
  return linesOf(html).flatMap(({ text, element }) => {
    const found = NO_BODY.find(({ rule, within }) => {
      const box = element.closest(within);
      if (box === null || rule === 'caption') return box !== null;
      return sizeOf(box) <= MAX_BOX_CHARACTERS && (rule !== 'related' || isLink(box));
    });
    if (!found) return text;
    removed.push({ rule: found.rule, text });
    return [];
  });
}

/** What stands aside and is a link for the most part leads to another article. */
function isLink(box: Element): boolean {
  const linked = [...box.querySelectorAll('a[href]')].reduce((sum, link) => sum + sizeOf(link), 0);
  return linked * 2 > sizeOf(box);
}

function sizeOf(element: Element): number {
  return (element.textContent ?? '').trim().length;
}

function linesOf(html: string): BlockLine[] {
  const document = parsePage(`<!doctype html><html><body><div>${html}</div></body></html>`);
  return blockLines(document.body);
}
