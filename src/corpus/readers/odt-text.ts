import { UserError } from '../../user-error.ts';
import { message } from '../../words/catalogue.ts';
import { looksLikeName } from '../author.ts';
import { zipParts } from '../containers/zip-parts.ts';
import type { DocumentText } from '../documents/document-draft.ts';
import { decodeXml } from '../xml/decode-xml.ts';
import { blockTexts, descendants, localName, textOf, type XmlElement } from '../xml/xml-tree.ts';

const BLOCKS = new Set(['h', 'p', 'line-break', 'list-item', 'table-cell', 'table-row']);
/** Elements whose text is not the document's own: what was deleted, notes, comments and forms. */
const HIDDEN = new Set([
  'tracked-changes',
  'annotation',
  'note',
  'forms',
  'sequence-decls',
  'settings',
  'styles',
]);

/** The text of an OpenDocument file. */
export async function openDocumentText(bytes: Uint8Array): Promise<DocumentText> {
  const roots = await documentRoots(bytes);
  const [body] = roots.flatMap((root) => descendants(root, 'body'));
  if (!body) throw new UserError(message('odt.noText'));
  const [first, ...others] = blockTexts(visible(body), BLOCKS);
  const [heading] = descendants(body, 'h', 'p').filter((element) => textOf(element) !== null);
  const isHeading =
    heading && (localName(heading) === 'h' || /^title$/i.test(heading.attributes['text:style-name'] ?? ''));
  const creator = textOf(roots.flatMap((root) => descendants(root, 'initial-creator', 'creator'))[0]);
  return {
    heading: isHeading && first ? first : null,
    lines: isHeading || first === undefined ? others : [first, ...others],
    title: textOf(
      roots.flatMap((root) => descendants(root, 'meta')).flatMap((meta) => descendants(meta, 'title'))[0],
    ),
    author: creator && looksLikeName(creator) ? creator : null,
  };
}

async function documentRoots(bytes: Uint8Array): Promise<XmlElement[]> {
  if (bytes[0] !== 0x50) return [await decodeXml(bytes)];
  const parts = await zipParts(bytes, (name) => name === 'content.xml' || name === 'meta.xml');
  return Promise.all([...parts.values()].map(decodeXml));
}

/** Without what nobody sees; spaces and tabs, which are elements of their own there, become spaces. */
function visible(element: XmlElement): XmlElement {
  const children = element.children
    .filter((child) => typeof child === 'string' || !HIDDEN.has(localName(child)))
    .map((child) => {
      if (typeof child === 'string') return child;
      return /^(?:s|tab)$/.test(localName(child)) ? ' ' : visible(child);
    });
  return { ...element, children };
}
