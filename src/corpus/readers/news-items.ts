import { UserError } from '../../user-error.ts';
import { message } from '../../words/catalogue.ts';
import { cleanAuthor } from '../author.ts';
import { readDate } from '../dates/publication-date.ts';
import { type Draft, type Drafts, fillMetadata, NO_METADATA } from '../draft.ts';
import { wholeEntries } from '../xml/cut-off.ts';
import {
  blockTexts,
  childElements,
  descendants,
  localName,
  textAt,
  textOf,
  type XmlElement,
} from '../xml/xml-tree.ts';

/** Elements of NITF and XHTML that hold a line. */
const BLOCKS = new Set(
  'p h1 h2 h3 h4 h5 h6 hl1 hl2 hedline li dt dd td th tr block blockquote bq br div pre dateline byline q media'.split(
    ' ',
  ),
);
/** Pictures and films, with their captions. */
const MEDIA = new Set(['media']);

/** The articles in what a news agency sent: one an item with a text. */
export function draftsOfNewsXml(root: XmlElement): Drafts {
  const { entries: items, problems } = wholeEntries(root, itemsOf(root));
  const drafts = items.map(draftOfItem).filter((draft) => draft !== null);
  if (drafts.length === 0) throw new UserError(message('news.noText'));
  const without = items.length - drafts.length;
  const empty = without === 0 ? [] : [`${without} of ${items.length} items have no text.`];
  return { drafts, problems: [...problems, ...empty] };
}

function itemsOf(root: XmlElement): readonly XmlElement[] {
  if (['nitf', 'newsitem'].includes(localName(root))) return [root];
  return descendants(root, 'newsitem', 'nitf');
}

function draftOfItem(item: XmlElement): Draft | null {
  if (localName(item) === 'nitf') return draftOfNitf(item);
  const [nitf] = descendants(item, 'nitf');
  const inner = nitf ? draftOfNitf(nitf) : draftOfHtml(item);
  if (!inner) return null;
  return { ...inner, metadata: fillMetadata(inner.metadata, itemMetadata(item)) };
}

/** What a NewsML item says around its text. Its own title is for the desk; the headline is the article's. */
function itemMetadata(item: XmlElement): Partial<Draft['metadata']> {
  const [content] = descendants(item, 'contentmeta');
  const [management] = descendants(item, 'itemmeta', 'newsmanagement');
  const day =
    (management && textAt(management, 'firstcreated')) ??
    (content && textAt(content, 'contentcreated')) ??
    (management && textAt(management, 'versioncreated', 'thisrevisioncreated')) ??
    textOf(descendants(item, 'dateid')[0]);
  const headline = textOf(descendants(item, 'headline')[0]) ?? textOf(descendants(item, 'title')[0]);
  const creator = content && (textAt(content, 'by', 'creator/name', 'contributor/name') ?? null);
  return {
    title: headline,
    outlet: outletOf(item),
    author: cleanAuthor(creator ?? textOf(descendants(item, 'byline')[0])),
    published: day ? readDate(withDashes(day)) : null,
    language: languageOf(item),
  };
}

function outletOf(item: XmlElement): string | null {
  const [management] = descendants(item, 'itemmeta');
  const provider = management && textAt(management, 'provider/name');
  const [content] = descendants(item, 'contentmeta');
  return provider ?? (content && textAt(content, 'infosource/name')) ?? null;
}

function languageOf(item: XmlElement): string | null {
  const tag = item.attributes['xml:lang'] ?? descendants(item, 'language')[0]?.attributes['tag'] ?? '';
  return /^[a-z]{2}\b/i.exec(tag)?.[0].toLowerCase() ?? null;
}

function draftOfHtml(item: XmlElement): Draft | null {
  const [html] = descendants(item, 'body', 'inlinedata', 'datacontent');
  const lines = html ? blockTexts(html, BLOCKS) : [];
  if (lines.length === 0) return null;
  const [first, ...others] = lines;
  const headline = textOf(descendants(item, 'headline')[0]);
  const repeats = headline !== null && first === headline;
  return {
    id: null,
    metadata: NO_METADATA,
    paragraphs: repeats ? others : lines,
    removed: repeats ? [{ rule: 'title', text: first }] : [],
  };
}

function draftOfNitf(nitf: XmlElement): Draft | null {
  const [head] = descendants(nitf, 'body.head');
  const [content] = descendants(nitf, 'body.content');
  const paragraphs = content ? blockTexts(content, BLOCKS, MEDIA) : [];
  if (paragraphs.length === 0) return null;
  const captions = content
    ? descendants(content, ...MEDIA).flatMap((media) => blockTexts(media, BLOCKS))
    : [];
  const [issued] = descendants(nitf, 'date.issue');
  const [printed] = descendants(nitf, 'pubdata');
  const day = issued?.attributes['norm'] ?? printed?.attributes['date.publication'] ?? null;
  const titles = head ? descendants(head, 'hl1') : [];
  const docTitle = childElements(nitf, 'head').flatMap((each) => childElements(each, 'title'));
  return {
    id: null,
    metadata: {
      ...NO_METADATA,
      title: textOf(titles[0]) ?? textOf(docTitle[0]),
      outlet: printed?.attributes['name'] ?? textOf(descendants(head ?? nitf, 'distributor')[0]),
      author: head ? writersOf(head) : null,
      published: day ? readDate(withDashes(day)) : null,
    },
    paragraphs,
    removed: [
      ...(head ? blockTexts(head, BLOCKS) : []).map((text) => ({ rule: 'news-head', text })),
      ...captions.map((text) => ({ rule: 'caption', text })),
    ],
  };
}

/** The names in a byline, without the writers' titles and places. */
function writersOf(head: XmlElement): string | null {
  const [byline] = descendants(head, 'byline');
  if (!byline) return null;
  const people = descendants(byline, 'person').map((person) => cleanAuthor(textOf(person)));
  const named = people.filter((name) => name !== null).join(', ');
  return named || cleanAuthor(blockTexts(byline, BLOCKS, NO_NAMES)[0]);
}

/** What stands in a byline beside the names. */
const NO_NAMES = new Set(['byttl', 'location', 'chron']);

/** Agencies write moments without marks: `20240307T091500+0100`. */
function withDashes(moment: string): string {
  const parts = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})?(Z|[+-]\d{2}:?\d{2})?)?$/.exec(
    moment.trim(),
  );
  if (!parts) return moment;
  const [, year, month, day, hour, minute, second = '00', zone = ''] = parts;
  return `${year}-${month}-${day}${hour === undefined ? '' : `T${hour}:${minute}:${second}${zone}`}`;
}
