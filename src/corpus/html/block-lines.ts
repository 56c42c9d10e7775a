import { cleanLine } from '../clean-line.ts';
import { unwrapLines } from '../wrapped-lines.ts';

/** A line of text as a page shows it. */
export interface BlockLine {
  readonly text: string;
  /** The innermost block element that holds it. */
  readonly element: Element;
  /** The characters of it that stand inside of links. */
  readonly linked: number;
}

const BLOCKS = new Set(
  `ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER
   FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LEGEND LI MAIN MENU NAV OL OPTION P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH
   THEAD TR UL`.split(/\s+/),
);
const UNSEEN = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE HEAD SVG MATH IFRAME OBJECT AUDIO VIDEO CANVAS SELECT TEXTAREA BUTTON INPUT'.split(
    ' ',
  ),
);
/** Whether what stands before and behind an element goes on other lines than it does. */
export function breaksLine(element: Element): boolean {
  return element.tagName === 'BR' || BLOCKS.has(element.tagName);
}

/** Paragraphs of prose have more words than lines of a program. */
const MIN_WORDS_OF_PARAGRAPH = 12;
const ELEMENT = 1;
const TEXT = 3;

/**
 * The text below an element, one line a block element or `<br>`, white space collapsed, empty lines left out. A walk of
 * its own and no recursion: pages nest as deep as they like.
 */
export function blockLines(root: Element, skip: (element: Element) => boolean = () => false): BlockLine[] {
  const lines: BlockLine[] = [];
  let text = '';
  let linked = 0;
  let block = root;
  const blocks: Element[] = [];
  let links = 0;
  const flush = () => {
    for (const line of block.tagName === 'PRE' && !block.hasAttribute('hidden')
      ? preformattedLines(text)
      : [cleanLine(text)])
      if (line) lines.push({ text: line, element: block, linked: Math.min(linked, line.length) });
    text = '';
    linked = 0;
  };
  const open = (element: Element) => {
    if (element.tagName === 'A') links++;
    if (!BLOCKS.has(element.tagName)) return;
    flush();
    blocks.push(block);
    block = element;
  };
  const close = (element: Element) => {
    if (element.tagName === 'A') links--;
    if (!BLOCKS.has(element.tagName)) return;
    flush();
    block = blocks.pop() ?? root;
  };
  let node: ChildNode | null = root.firstChild;
  let parent: Element = root;
  for (;;) {
    while (!node) {
      if (parent === root) {
        flush();
        return lines;
      }
      close(parent);
      node = parent.nextSibling;
      parent = parent.parentElement ?? root;
    }
    if (node.nodeType === TEXT) {
      const piece = node.textContent ?? '';
      text += piece;
      if (links > 0) linked += piece.trim().length;
    } else if (node.nodeType === ELEMENT) {
      const element: Element = node as Element;
      if (element.tagName === 'BR') flush();
      else if (!UNSEEN.has(element.tagName.toUpperCase()) && !skip(element)) {
        open(element);
        parent = element;
        node = element.firstChild;
        continue;
      }
    }
    node = node.nextSibling;
  }
}

/** Mail archives and old pages set whole articles as preformatted text: paragraphs then, while a program or a poem stays in one piece. */
function preformattedLines(text: string): string[] {
  const paragraphs = unwrapLines(text);
  const whole = paragraphs.join(' ');
  const isProse = whole.split(' ').length >= MIN_WORDS_OF_PARAGRAPH * paragraphs.length;
  return isProse ? paragraphs : [cleanLine(text)];
}
