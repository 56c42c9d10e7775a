/// <reference lib="dom" />
import { parseHTML } from 'linkedom';
import { type ParsedElement, type ParsedNode, parseTree } from './html-tree.ts';
import { shownChildren } from './shadow-roots.ts';

const BARE = '<!doctype html><html></html>';
/** Elements that hold nothing that is read, down to what is in them. */
const LEFT_OUT = new Set(['style', 'svg', 'math']);

/**
 * Parses a page as browsers do, by the HTML standard: whatever stands before `<head>`, and however many bodies it has. Scripts don't run
 * and nothing is loaded; declared shadow roots stand where they are shown. Throws a `UserError` for a page whose elements are nested
 * in each other, or as many, beyond all reason.
 */
export function parsePage(html: string): Document {
  const { document } = parseHTML(BARE);
  const { root, attributes } = parseTree(html);
  const target = document.documentElement;
  for (const { name, value } of attributes) target.setAttribute(name, value);
  grow(document, target, root);
  return document;
}

/** Makes the same nodes below an element of the document; a loop, for a page nests deeper than a stack should. */
function grow(document: Document, target: Element, root: ParsedElement): void {
  const work: { target: Element; nodes: readonly ParsedNode[] }[] = [{ target, nodes: root.childNodes }];
  for (let step = work.pop(); step; step = work.pop()) {
    for (const node of step.nodes) {
      if (node.nodeName === '#text' && 'value' in node) {
        step.target.appendChild(document.createTextNode(node.value));
      } else if ('tagName' in node && !LEFT_OUT.has(node.tagName)) {
        const element = document.createElement(node.tagName);
        for (const { name, value } of node.attrs) element.setAttribute(name, value);
        step.target.appendChild(element);
        work.push({ target: element, nodes: shownChildren(node) });
      }
    }
  }
}
