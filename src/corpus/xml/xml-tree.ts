import { Parser } from 'htmlparser2';
import { UserError } from '../../user-error.ts';
import { message } from '../../words/catalogue.ts';

/** An element of an XML file; names are as written, with their prefix. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
  /** The file breaks off before the end of it. */
  readonly isCut: boolean;
}

/** No feed nests deeper; walks over the tree would run out of stack. */
const MAX_DEPTH = 500;

/**
 * The root element of an XML text. Nothing is loaded, and no entity but the usual ones unfolds. A text that is cut off gives what
 * was open there as it is. Throws a `UserError` where there is no element, or elements nest beyond all reason.
 */
export function parseXml(xml: string): XmlElement {
  interface Open {
    readonly element: { isCut: boolean } & Omit<XmlElement, 'isCut'>;
    readonly children: (XmlElement | string)[];
  }
  let isAtEnd = false;
  const top: (XmlElement | string)[] = [];
  const open: Open[] = [];
  const add = (child: XmlElement | string) => (open.at(-1)?.children ?? top).push(child);
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        if (open.length >= MAX_DEPTH) throw new UserError(message('file.deep', { n: MAX_DEPTH }));
        const children: (XmlElement | string)[] = [];
        const element = { name, attributes, children, isCut: false };
        add(element);
        open.push({ element, children });
      },
      ontext: (text) => void (open.length > 0 && add(text)),
      onclosetag: (name) => {
        const last = open.at(-1);
        if (last?.element.name !== name) return;
        last.element.isCut = isAtEnd;
        open.pop();
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.write(xml);
  isAtEnd = true;
  parser.end();
  const root = top.find((child) => typeof child !== 'string');
  if (!root || typeof root === 'string') throw new UserError(message('xml.none'));
  return root;
}

/** The name without its prefix, in lower case: feeds choose their prefixes themselves. */
export function localName({ name }: Pick<XmlElement, 'name'>): string {
  return name.slice(name.indexOf(':') + 1).toLowerCase();
}

/** The child elements, those of one name (as `localName` gives it) where one is named. */
export function childElements(element: XmlElement, name?: string): XmlElement[] {
  return element.children.filter(
    (child): child is XmlElement =>
      typeof child !== 'string' && (name === undefined || localName(child) === name),
  );
}

/** The elements below an element with one of these names, in reading order; what is inside of one is not searched. */
export function descendants(element: XmlElement, ...names: readonly string[]): XmlElement[] {
  return childElements(element).flatMap((child) =>
    names.includes(localName(child)) ? [child] : descendants(child, ...names),
  );
}

/** The text in an element, white space collapsed; null where there is none. */
export function textOf(element: XmlElement | null | undefined): string | null {
  return (element && rawText(element).replace(/\s+/g, ' ').trim()) || null;
}

/** The text in an element as it stands. */
export function rawText(element: XmlElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : rawText(child))).join('');
}

/** The text of the first of the paths that has one; a path is of names as `localName` gives them (`head/title`). */
export function textAt(element: XmlElement, ...paths: readonly string[]): string | null {
  for (const path of paths) {
    let found = [element];
    for (const name of path.split('/')) found = found.flatMap((each) => childElements(each, name));
    for (const each of found) {
      const text = textOf(each);
      if (text) return text;
    }
  }
  return null;
}

/** The text below an element, a line for each of the elements whose names are `blocks`, and for what stands between them. */
export function blockTexts(
  element: XmlElement,
  blocks: ReadonlySet<string>,
  without: ReadonlySet<string> = new Set(),
): string[] {
  const lines: string[] = [];
  let line = '';
  const flush = () => {
    const text = line.replace(/\s+/g, ' ').trim();
    if (text) lines.push(text);
    line = '';
  };
  const walk = (parent: XmlElement) => {
    for (const child of parent.children) {
      if (typeof child === 'string') {
        line += child;
        continue;
      }
      if (without.has(localName(child))) continue;
      const isBlock = blocks.has(localName(child));
      if (isBlock) flush();
      walk(child);
      if (isBlock) flush();
    }
  };
  walk(element);
  flush();
  return lines;
}
