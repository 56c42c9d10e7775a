import { type DateOrder, dateOrder } from '../dates/publication-date.ts';
import type { FoundDraft } from '../draft.ts';
import { wholeEntries } from '../xml/cut-off.ts';
import { blockTexts, childElements, localName, rawText, textOf, type XmlElement } from '../xml/xml-tree.ts';
import { bodyLines } from './body-lines.ts';
import { readRecord } from './read-record.ts';
import type { ArticleRecord } from './record.ts';
import { FIELD_KEYS, isTellingKey, plainKey } from './record-fields.ts';

/** A text of fewer characters is no article's body. */
const MIN_BODY_CHARACTERS = 40;
/** Elements of DocBook, TEI, XHTML and their like that hold a line. */
const BLOCKS: ReadonlySet<string> = new Set(
  `p para paragraph par head heading hl hl1 hl2 h1 h2 h3 h4 h5 h6 title subtitle crosshead lead l lg ab u sp div section item li
   dt dd td th tr row block blockquote quote br media`.split(/\s+/),
);
/** Elements that say in an attribute what they hold: `<field name="title">`, as Solr and its like write records. */
const NAMED_BY = ['name', 'key', 'property', 'type'] as const;
const GENERIC: ReadonlySet<string> = new Set(
  'field str arr date int long meta property attribute item value data column'.split(' '),
);
/** Attributes that give an element's value for programs. */
const VALUES = ['when', 'datetime', 'iso', 'value', 'content', 'href', 'url'] as const;

/** An element that holds an article: its fields, and the elements of its body. */
interface XmlRecord {
  readonly element: XmlElement;
  readonly bodies: readonly XmlElement[];
}

/**
 * The articles in XML of unknown make: every element with a child that is called as bodies are, and with a title, day or address in
 * it. Their fields are found by the keys of JSON articles, in elements and attributes. `knownOrder`: how `05/06/2024` is read, where
 * they are a part of what tells it.
 */
export async function* draftsOfXmlRecords(
  root: XmlElement,
  knownOrder: DateOrder | null = null,
): AsyncGenerator<FoundDraft> {
  const found = recordsIn(root);
  const { entries, problems } = wholeEntries(
    root,
    found.map(({ element }) => element),
  );
  const whole = new Set(entries);
  const records = found.filter(({ element }) => whole.has(element));
  const order = knownOrder ?? dateOrder(datesOf(records), null);
  let isEmpty = true;
  for (const record of records) {
    const lines = (await Promise.all(record.bodies.map(linesOf))).flat();
    const reading = lines.length > 0 ? await readRecord(fieldsOf(record), { order, lines }) : null;
    if (!reading) continue;
    isEmpty = false;
    yield { draft: reading.draft };
  }
  if (!isEmpty) for (const problem of problems) yield { problem };
}

/** The days that the articles in XML are marked with, as text. */
export function datesOfXmlRecords(root: XmlElement): string {
  return datesOf(recordsIn(root));
}

function datesOf(records: readonly XmlRecord[]): string {
  const dates = records.map((record) => {
    const { date, published } = fieldsOf(record);
    return `${date ?? ''} ${published ?? ''}`;
  });
  return dates.join('\n');
}

function recordsIn(element: XmlElement): XmlRecord[] {
  const children = childElements(element);
  const bodies = children.filter((child) => FIELD_KEYS.body.includes(keyOf(child)) && isLong(child));
  const asRecords = bodies.filter((body) =>
    Object.keys(body.attributes).some((name) => isTellingKey(plainKey(name))),
  );
  if (asRecords.length > 1) return asRecords.map((body) => ({ element: body, bodies: [body] }));
  if (bodies.length > 0 && isTold({ element, bodies })) return [{ element, bodies: bestBodies(bodies) }];
  return children.flatMap(recordsIn);
}

/** Of bodies under several keys, those of the surest; one element may stand for each paragraph. */
function bestBodies(bodies: readonly XmlElement[]): readonly XmlElement[] {
  const best = FIELD_KEYS.body.find((key) => bodies.some((body) => keyOf(body) === key));
  return bodies.filter((body) => keyOf(body) === best);
}

function isLong(element: XmlElement): boolean {
  return rawText(element).trim().length >= MIN_BODY_CHARACTERS;
}

function isTold(record: XmlRecord): boolean {
  const keys = Object.keys(fieldsOf(record)).map(plainKey);
  return keys.some((key) => isTellingKey(key) && key !== 'id');
}

/** The fields around a body: what its record's attributes and innermost elements hold, by their names. An author's parts are one name. */
function fieldsOf({ element, bodies }: XmlRecord): ArticleRecord {
  const fields: Record<string, string[]> = {};
  const add = (key: string, value: string | null | undefined) => {
    if (value?.trim()) fields[key] = [...(fields[key] ?? []), value.trim()];
  };
  for (const [name, value] of Object.entries(element.attributes)) add(localName({ name }), value);
  const walk = (parent: XmlElement) => {
    for (const child of childElements(parent)) {
      if (bodies.includes(child) || FIELD_KEYS.body.includes(keyOf(child))) continue;
      const isLeaf = childElements(child).length === 0 || FIELD_KEYS.author.includes(keyOf(child));
      if (isLeaf)
        add(keyOf(child), VALUES.map((name) => child.attributes[name]).find(Boolean) ?? textOf(child));
      else walk(child);
    }
  };
  walk(element);
  return Object.fromEntries(
    Object.entries(fields).map(([key, values]) => [key, values.length > 1 ? values : values[0]]),
  );
}

function keyOf(element: XmlElement): string {
  const name = localName(element);
  const given = GENERIC.has(name) ? NAMED_BY.map((key) => element.attributes[key]).find(Boolean) : undefined;
  return plainKey(given ?? name);
}

async function linesOf(body: XmlElement): Promise<readonly string[]> {
  const children = childElements(body);
  if (children.length === 0) return bodyLines([rawText(body)]);
  const own = new Set(children.map(localName));
  const inBlocks = children.reduce((sum, child) => sum + rawText(child).trim().length, 0);
  const areBlocks = own.size === 1 && children.length > 1 && inBlocks * 2 > rawText(body).trim().length;
  return blockTexts(body, areBlocks ? new Set([...BLOCKS, ...own]) : BLOCKS);
}
