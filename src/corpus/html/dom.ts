/// <reference lib="dom" />
import { parseHTML } from 'linkedom';
import { UserError } from '../../user-error.ts';

/** Elements that pages leave unclosed, or that hold nothing: they don't count as nesting. */
const FLAT = new Set(
  `p li dt dd tr td th option optgroup thead tbody tfoot colgroup rp rt
   area base br col embed hr img input link meta param source track wbr`.split(/\s+/),
);
/** No page that people read nests deeper; parsers and walks would run out of stack. */
const DEEPEST = 1000;

/**
 * Parses a page. Scripts don't run and nothing is loaded. Throws a `UserError` for a page whose elements are nested in
 * each other beyond all reason.
 */
export function parsePage(html: string): Document {
  if (nestsDeeperThan(DEEPEST, html))
    throw new UserError(`The page's elements are nested more than ${DEEPEST} deep.`);
  const { document } = parseHTML(
    /<html[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`,
  );
  mendOutline(document);
  return document;
}

/** What stands before the body where a page leaves the tags of both out, as HTML allows. */
const IN_HEAD = new Set(['head', 'title', 'meta', 'link', 'style', 'script', 'base', 'noscript', 'template']);

/** Head and body belong right below the root, side by side: scripts between them, or a second root, hide the body. */
function mendOutline(document: Document): void {
  const root = document.documentElement;
  if (!root) return;
  const head = root.querySelector('head') ?? document.createElement('head');
  const body = root.querySelector('body') ?? beginBody(document, root);
  if (head.parentElement !== root) root.prepend(head);
  if (head.nextElementSibling !== body) head.after(body);
}

function beginBody(document: Document, root: Element): Element {
  const body = document.createElement('body');
  body.append(...[...root.childNodes].filter(({ nodeName }) => !IN_HEAD.has(nodeName.toLowerCase())));
  return body;
}

function nestsDeeperThan(deepest: number, html: string): boolean {
  let depth = 0;
  for (const [tag, close, name = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9-]*)(?:[\s/][^<>]*)?>/gi)) {
    if (FLAT.has(name.toLowerCase())) continue;
    if (close) depth = Math.max(0, depth - 1);
    else if (!tag.endsWith('/>') && ++depth > deepest) return true;
  }
  return false;
}
