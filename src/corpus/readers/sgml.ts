import { UserError } from '../../user-error.ts';
import { dateOrder } from '../dates/publication-date.ts';
import { decodeText, looksBinary } from '../decode.ts';
import { BREAKS_OFF, type FoundDraft } from '../draft.ts';
import { type FileBytes, wholeOf } from '../file-bytes.ts';
import { FIELD_KEYS, isTellingKey, plainKey } from '../records/record-fields.ts';
import { childElements, localName, type XmlElement } from '../xml/xml-tree.ts';
import { startIn } from './file-start.ts';
import { type Format, MB } from './format.ts';
import { refusalOf } from './refused-kinds.ts';

/** What research collections call a document and its parts: Reuters-21578, TREC, Gigaword of the LDC, texts of encyclopaedias. */
const DOCUMENT = /^(?:<!doctype [^<>]{1,200}>\s*)?<(?:doc|reuters)(?:\s[^<>]{0,2000})?>/i;
const NAMES: Readonly<Record<string, string>> = {
  hl: 'headline',
  head: 'headline',
  hed: 'headline',
  dd: 'date',
  so: 'source',
  pub: 'source',
  docno: 'number',
};
/** Wires mark the beginning and end of a text with control signs. */
const CONTROL_SIGN = /&#(?:[0-8]|1[1-9]|2\d|3[01]);/g;
/** `NYT_ENG_20050101.0001`: the day stands in the number of a document. */
const DAY_IN_NUMBER = /^[A-Z]{2,8}_[A-Z]{3}_(\d{4})(\d{2})(\d{2})\.\d{1,6}$/;

/** Documents one behind the other in tags, without a root around them (SGML), as collections for research are handed on. */
export const sgml: Format = {
  name: 'documents in tags',
  endings: ['.sgm', '.sgml', '.trec'],
  mostBytes: 40 * MB,
  recognise: ({ text }) => DOCUMENT.test(text),
  open: { stream: readSgml },
};

async function* readSgml(content: FileBytes, file: string): AsyncGenerator<FoundDraft> {
  const { parseXml } = await import('../xml/xml-tree.ts');
  const { datesOfXmlRecords, draftsOfXmlRecords } = await import('../records/xml-records.ts');
  const text = (await decodeText(await wholeOf(content))).replace(CONTROL_SIGN, '');
  if (looksBinary(text)) throw new UserError(refusalOf(file, await startIn(content)));
  const batches = documentBatches(text.replace(/^\s*<!doctype [^<>]{1,200}>/i, ''));
  const documentsOf = (batch: string) => {
    const root = parseXml(`<documents>${batch}</documents>`);
    return { ...root, children: childElements(root).map(documentOf) };
  };
  // One order of day and month holds for the whole file; its trees are too large to be kept.
  const order =
    batches.length > 1
      ? dateOrder(batches.map((batch) => datesOfXmlRecords(documentsOf(batch))).join('\n'), null)
      : null;
  let isEmpty = true;
  for (const [index, batch] of batches.entries()) {
    for await (const found of draftsOfXmlRecords(documentsOf(batch), order)) {
      isEmpty = false;
      yield 'problem' in found && index > 0 ? { problem: BREAKS_OFF } : found;
    }
  }
  if (isEmpty) throw new UserError(refusalOf(file, await startIn(content)));
}

/** A tree takes many times the memory of its text: so much is read at a time. */
const BATCH_CHARACTERS = 2 * MB;
const START = /<(?:doc|reuters)(?=[\s>])/gi;

/** The text in pieces that each begin with a document, and end before one once they are so long. */
export function documentBatches(text: string, batchCharacters = BATCH_CHARACTERS): readonly string[] {
  const starts = [...text.matchAll(START)].map(({ index }) => index);
  const cuts = [0];
  for (const start of starts) if (start - (cuts.at(-1) ?? 0) >= batchCharacters) cuts.push(start);
  return cuts.map((cut, index) => text.slice(cut, cuts[index + 1]));
}

/** A document with its parts by the names of records: a text that holds title and body gives way to them. */
function documentOf(element: XmlElement): XmlElement {
  const parts = element.children.flatMap((child) =>
    typeof child !== 'string' && holdsParts(child) ? child.children : [child],
  );
  const number = element.attributes['id'] ?? '';
  const day = DAY_IN_NUMBER.exec(number)?.slice(1).join('-');
  const attributes = { ...element.attributes, ...(day !== undefined && { date: day }) };
  const named = parts.map(renamed);
  const hasBody = named.some((part) => typeof part !== 'string' && FIELD_KEYS.body.includes(keyOf(part)));
  const text: XmlElement = {
    name: 'text',
    attributes: {},
    children: named.filter(isBody),
    isCut: element.isCut,
  };
  return {
    ...element,
    attributes,
    children: hasBody ? named : [...named.filter((part) => !isBody(part)), text],
  };
}

function holdsParts(element: XmlElement): boolean {
  return childElements(element).some((child) => FIELD_KEYS.body.includes(keyOf(child)));
}

function renamed(part: XmlElement | string): XmlElement | string {
  return typeof part === 'string' ? part : { ...part, name: NAMES[localName(part)] ?? part.name };
}

/** What of a document without an element for its text is text. */
function isBody(part: XmlElement | string): boolean {
  return typeof part === 'string' || !isTellingKey(keyOf(part));
}

function keyOf(element: XmlElement): string {
  return plainKey(localName(element));
}
