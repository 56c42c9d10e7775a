import path from 'node:path';
import { UserError } from '../../user-error.ts';
import { message } from '../../words/catalogue.ts';
import { zipParts } from '../containers/zip-parts.ts';
import { readDateOrMonth } from '../dates/publication-month.ts';
import { decodeText } from '../decode.ts';
import { draftsOfDocument } from '../documents/document-draft.ts';
import { type Draft, type Drafts, fillMetadata, type Metadata } from '../draft.ts';
import { fragmentLines } from '../html/fragment-lines.ts';
import { decodeXml } from '../xml/decode-xml.ts';
import { descendants, textOf, type XmlElement } from '../xml/xml-tree.ts';

const HEADING = /<(h[1-3])\b[^<>]{0,1000}>([\s\S]{0,2000}?)<\/\1>/i;
/** Covers, title pages and lists of contents have no sentence of so many words. */
const MIN_WORDS = 8;

/**
 * The articles of an e-book, one a document of its reading order. What the book says of itself is the article's where it is the
 * only one; of a collection's articles it says nothing but the publisher.
 */
export async function draftsOfBook(bytes: Uint8Array): Promise<Drafts> {
  const parts = await zipParts(bytes, (name) => /\.(?:x?html?|opf|xml)$/i.test(name));
  const book = await openBook(parts);
  const drafts: Draft[] = [];
  const problems: string[] = [];
  for (const name of book.documents) {
    const content = parts.get(name);
    const read = content && (await readDocument(content));
    if (!content) problems.push(`${name} is named in the book and missing in it.`);
    else if (read) drafts.push({ ...read, part: name });
  }
  const own = drafts.length === 1 ? book.metadata : { outlet: book.metadata.outlet ?? null };
  return {
    drafts: drafts.map((draft) => ({ ...draft, metadata: fillMetadata(draft.metadata, own) })),
    problems,
  };
}

interface Book {
  readonly metadata: Partial<Metadata>;
  /** Names of its documents, in reading order. */
  readonly documents: readonly string[];
}

async function openBook(parts: ReadonlyMap<string, Uint8Array>): Promise<Book> {
  const place = [...parts.keys()].find((name) => name.toLowerCase().endsWith('.opf'));
  const bytes = place === undefined ? undefined : parts.get(place);
  if (place === undefined || !bytes) throw new UserError(message('epub.noBook'));
  const root = await decodeXml(bytes);
  const items = new Map(descendants(root, 'item').map((item) => [item.attributes['id'], item]));
  const spine = descendants(root, 'itemref').flatMap(
    ({ attributes }) => items.get(attributes['idref'] ?? '') ?? [],
  );
  const documents = spine
    .filter(({ attributes }) => !/\bnav\b/.test(attributes['properties'] ?? ''))
    .map(({ attributes }) =>
      path.posix.join(path.posix.dirname(place), decodePath(attributes['href'] ?? '')),
    );
  return { metadata: bookMetadata(root), documents };
}

function bookMetadata(root: XmlElement): Partial<Metadata> {
  const [description] = descendants(root, 'metadata');
  const text = (name: string) => (description ? textOf(descendants(description, name)[0]) : null);
  const day = text('date');
  const publisher = text('publisher');
  return {
    title: text('title'),
    author: text('creator'),
    published: day && readDateOrMonth(day),
    // Programs that make e-books sign them there.
    outlet: publisher && !/^(?:calibre|wallabag|pandoc|unknown)$/i.test(publisher) ? publisher : null,
    language: text('language')?.slice(0, 2).toLowerCase() ?? null,
  };
}

async function readDocument(bytes: Uint8Array): Promise<Draft | null> {
  const html = await decodeText(bytes);
  const body = /<body[^<>]{0,1000}>([\s\S]*)/i.exec(html)?.[1] ?? html;
  const found = HEADING.exec(body);
  const above = found ? fragmentLines(body.slice(0, found.index)) : [];
  // A heading below a paragraph is one of a section.
  const heading = above.some(isSentence) ? null : found;
  const headline = heading ? fragmentLines(heading[2] ?? '').join(' ') || null : null;
  const shown = fragmentLines(heading ? body.slice(heading.index + heading[0].length) : body);
  const fetched = shown.map((line) => FETCHED.exec(line)?.[1]).find((url) => url !== undefined);
  const isAround = (line: string) => FETCHED.test(line) || isNavigation(line);
  const lines = shown.filter((line) => !isAround(line));
  if (!lines.some(isSentence)) return null;
  const [draft] = draftsOfDocument({ heading: headline, lines, title: null, author: null }).drafts;
  if (!draft) return null;
  const removed = [
    ...(heading ? above.map((text) => ({ rule: 'above-title', text })) : []),
    ...draft.removed,
    ...shown.filter(isAround).map((text) => ({ rule: 'navigation', text })),
  ];
  return { ...draft, metadata: fillMetadata(draft.metadata, { url: fetched ?? null }), removed };
}

/** What programs that fetch papers put below each article: where they fetched it. */
const FETCHED = /^this (?:article|story|page) was (?:down)?load(?:ed)? .{0,80}from (https?:\/\/\S+)$/i;
const MIN_BARS = 2;
const MAX_LINK_WORDS = 4;

/** "| Next | Section menu | Main menu |": links between bars, and no sentence. */
function isNavigation(line: string): boolean {
  const parts = line.split('|').map((part) => part.trim());
  return (
    parts.length > MIN_BARS &&
    parts.every((part) => part.split(' ').length <= MAX_LINK_WORDS && !/[.!?]$/.test(part))
  );
}

function isSentence(line: string): boolean {
  return line.split(' ').length >= MIN_WORDS && !isNavigation(line);
}

function decodePath(href: string): string {
  try {
    return decodeURIComponent(href);
  } catch {
    return href;
  }
}
