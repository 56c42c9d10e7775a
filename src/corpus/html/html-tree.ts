import {
  type DefaultTreeAdapterTypes,
  defaultTreeAdapter,
  parse,
  type Token,
  type TreeAdapter,
} from 'parse5';
import { UserError } from '../../user-error.ts';
import { message } from '../../words/catalogue.ts';

export type ParsedNode = DefaultTreeAdapterTypes.ChildNode;
export type ParsedElement = DefaultTreeAdapterTypes.Element;

/** No page that people read nests deeper; what walks through it would run out of stack, and parsing takes the square of it. */
const MAX_DEPTH = 1000;
/** Formatting that is never closed is opened anew in every paragraph: a small file can ask for any number of elements. */
const MAX_ELEMENTS = 400_000;

/** The root of a page by the HTML standard, and what it says of itself. Throws a `UserError` past the limits above. */
export function parseTree(html: string): { root: ParsedElement; attributes: readonly Token.Attribute[] } {
  const document = parse(html, { treeAdapter: boundedAdapter(), scriptingEnabled: true });
  const root = document.childNodes.find((node): node is ParsedElement => node.nodeName === 'html');
  if (!root) throw new UserError(message('html.noPage'));
  return { root, attributes: root.attrs };
}

function boundedAdapter(): TreeAdapter<DefaultTreeAdapterTypes.DefaultTreeAdapterMap> {
  let depth = 0;
  let elements = 0;
  return {
    ...defaultTreeAdapter,
    createElement(...element) {
      if (++elements > MAX_ELEMENTS) throw new UserError(message('html.elements', { n: MAX_ELEMENTS }));
      return defaultTreeAdapter.createElement(...element);
    },
    onItemPush() {
      if (++depth > MAX_DEPTH) throw new UserError(message('html.deep', { n: MAX_DEPTH }));
    },
    onItemPop() {
      depth--;
    },
  };
}
