import { Readability } from '@mozilla/readability';
import type { BlockLine } from './block-lines.ts';

const MARK = 'data-verbatim-line';
const ELEMENT = 1;

/**
 * Which lines Mozilla's Readability holds for the article, by the elements that show them. It takes the document apart:
 * whatever else is to be read of the page must have been read before. Null where it fails: an error of its own costs no page.
 */
export function readableLines(document: Document, lines: readonly BlockLine[]): boolean[] | null {
  lines.forEach(({ element }, index) => {
    if (!element.hasAttribute(MARK)) element.setAttribute(MARK, String(index));
  });
  const marks = lines.map(({ element }) => element.getAttribute(MARK));
  const article = parseReadably(document);
  if (article === null) return null;
  const kept = new Set<string | null>();
  for (const element of article.querySelectorAll(`[${MARK}]`)) kept.add(element.getAttribute(MARK));
  return marks.map((mark) => kept.has(mark));
}

function parseReadably(document: Document): Element | null {
  try {
    const article = new Readability<Element | null>(document, {
      serializer: (node) => (node.nodeType === ELEMENT ? (node as Element) : null),
    }).parse();
    return article?.content ?? null;
  } catch {
    return null;
  }
}
