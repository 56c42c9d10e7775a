import type { ParsedElement, ParsedNode } from './html-tree.ts';

/** The attributes by which pages, and programs that save them, declare that a template is the shadow root of its parent. */
const DECLARED = new Set(['shadowrootmode', 'shadowroot']);

/**
 * The children of an element as a browser shows them: those of its declared shadow root, with its own ones in the slots; what
 * no slot takes comes last, for words are not to be lost.
 */
export function shownChildren(element: ParsedElement): readonly ParsedNode[] {
  const content = contentOf(element);
  if (content) return isShadowRoot(element) ? [] : content;
  const template = element.childNodes.find(isShadowRoot);
  const shadow = template && contentOf(template);
  if (!shadow) return element.childNodes;
  const own = element.childNodes.filter((node) => node !== template);
  const taken = fillSlots(shadow, own);
  return [...shadow, ...own.filter((node) => !taken.has(node))];
}

function isShadowRoot(node: ParsedNode): boolean {
  return contentOf(node) !== null && 'attrs' in node && node.attrs.some(({ name }) => DECLARED.has(name));
}

/** What a template holds; null for any other node. */
function contentOf(node: ParsedNode): readonly ParsedNode[] | null {
  return 'content' in node ? node.content.childNodes : null;
}

/** Puts each node into the slot of its name, and those without one into the slot without one. */
function fillSlots(shadow: readonly ParsedNode[], own: readonly ParsedNode[]): ReadonlySet<ParsedNode> {
  const taken = new Set<ParsedNode>();
  const work = [...shadow];
  for (let node = work.pop(); node; node = work.pop()) {
    if (!('tagName' in node)) continue;
    if (node.tagName !== 'slot') {
      for (const child of node.childNodes) work.push(child);
      continue;
    }
    const name = attribute(node, 'name');
    const slotted = own.filter((each) => !taken.has(each) && slotOf(each) === name);
    if (slotted.length === 0) continue;
    for (const each of slotted) taken.add(each);
    node.childNodes = slotted;
  }
  return taken;
}

function slotOf(node: ParsedNode): string {
  return 'tagName' in node ? attribute(node, 'slot') : '';
}

function attribute({ attrs }: ParsedElement, name: string): string {
  return attrs.find((each) => each.name === name)?.value ?? '';
}
