import type { Removal } from '../../model.ts';
import { surelyBoilerplate } from '../boilerplate/line-rules.ts';
import { readDateOrMonth } from '../dates/publication-month.ts';
import { type Draft, type FoundDraft, NO_METADATA } from '../draft.ts';
import { fragmentLines } from '../html/fragment-lines.ts';
import { wholeEntries } from '../xml/cut-off.ts';
import {
  childElements,
  descendants,
  localName,
  rawText,
  textAt,
  textOf,
  type XmlElement,
} from '../xml/xml-tree.ts';
import { isPublished, loginNames, withoutShortcodes } from './wordpress.ts';

/** A summary of fewer words is a teaser of an article that lies elsewhere. */
const TEASER_WORDS = 60;
/** Where entries keep their text, and where a summary of it. */
const CONTENT = ['encoded', 'content', 'body', 'fulltext', 'full-text'];
const SUMMARIES = ['description', 'summary'];

/** The articles of a feed, one an entry that has a text. */
export function* draftsOfFeed(root: XmlElement): Generator<FoundDraft> {
  const { entries, problems } = wholeEntries(root, descendants(root, 'item', 'entry'));
  const [head] = localName(root) === 'feed' ? [root] : descendants(root, 'channel');
  const outlet = head ? textAt(head, 'title') : null;
  const language = (head && textAt(head, 'language')) ?? root.attributes['xml:lang'] ?? null;
  const names = loginNames(root);
  const published = entries.filter(isPublished);
  let drafts = 0;
  for (const entry of published) {
    const draft = draftOfEntry(entry, names);
    if (!draft) continue;
    drafts++;
    const own = {
      outlet: draft.metadata.outlet ?? outlet,
      language: language?.slice(0, 2).toLowerCase() ?? null,
    };
    yield { draft: { ...draft, metadata: { ...draft.metadata, ...own } } };
  }
  const losses = tellLosses(entries.length, published.length, drafts, published.filter(isTeaser).length);
  for (const problem of [...problems, ...losses]) yield { problem };
}

function tellLosses(entries: number, published: number, drafts: number, teasers: number): string[] {
  const problems: string[] = [];
  if (published < entries)
    problems.push(
      `${entries - published} of ${entries} entries are drafts, pictures, menus or comments; they were left out.`,
    );
  if (drafts < published) problems.push(`${published - drafts} of ${published} entries have no text.`);
  if (teasers > 0)
    problems.push(
      `${teasers} of ${published} entries have a short text only: the feed gives the beginning of an article, or its summary.`,
    );
  return problems;
}

function draftOfEntry(entry: XmlElement, names: ReadonlyMap<string, string>): Draft | null {
  const removed: Removal[] = [];
  const paragraphs = entryLines(entry).filter((line) => {
    const rule = surelyBoilerplate(line);
    if (rule) removed.push({ rule, text: line });
    return rule === null;
  });
  if (paragraphs.length === 0) return null;
  const title =
    childElements(entry, 'title')
      .map(textOf)
      .find((text) => text !== null) ?? null;
  const date = textAt(
    entry,
    'pubdate',
    'published',
    'date',
    'issued',
    'created',
    'post_date_gmt',
    'post_date',
  );
  const updated = textAt(entry, 'updated', 'modified', 'post_modified_gmt');
  const author = textAt(entry, 'creator', 'author/name', 'author', 'contributor/name');
  return {
    id: null,
    metadata: {
      ...NO_METADATA,
      title: title === null ? null : fragmentLines(title).join(' ') || null,
      // The feed of a feed says of each entry where it comes from.
      outlet: textAt(entry, 'source/title', 'source'),
      author: author === null ? null : (names.get(author) ?? nameOfAuthor(author)),
      url: addressOf(entry),
      published: date && readDateOrMonth(date),
      updated: updated && readDateOrMonth(updated),
    },
    paragraphs,
    removed,
  };
}

/** The longest of the texts that an entry gives: some put the whole into what is called a description. */
function entryLines(entry: XmlElement): readonly string[] {
  const texts = [...CONTENT, ...SUMMARIES]
    .flatMap((name) => childElements(entry, name))
    .map((element) => fragmentLines(htmlOf(element)));
  const length = (lines: readonly string[]) => lines.reduce((sum, line) => sum + line.length, 0);
  return texts.reduce<readonly string[]>((best, lines) => (length(lines) > length(best) ? lines : best), []);
}

/** True where an entry has a summary alone, and a short one: the article lies elsewhere. */
function isTeaser(entry: XmlElement): boolean {
  if (CONTENT.some((name) => childElements(entry, name).length > 0)) return false;
  const lines = entryLines(entry);
  return lines.length > 0 && lines.join(' ').split(' ').length < TEASER_WORDS;
}

/** HTML stands there escaped, or as elements. Paragraphs of WordPress are parted by empty lines where no element parts them. */
function htmlOf(element: XmlElement): string {
  const html = childElements(element).length > 0 ? markup(element) : rawText(element);
  const blocks = /<(?:p|div|br|li|h\d|blockquote)\b/i.test(html)
    ? html
    : html.replace(/\r?\n\s*\r?\n/g, '<br>');
  return withoutShortcodes(blocks);
}

function markup({ children }: XmlElement): string {
  return children
    .map((child) =>
      typeof child === 'string'
        ? escapeMarkup(child)
        : `<${localName(child)}>${markup(child)}</${localName(child)}>`,
    )
    .join('');
}

function escapeMarkup(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}

/** "desk@courier.example (Tessa Mornay)" is how RSS names people. */
function nameOfAuthor(text: string): string | null {
  const name = /^[^\s@]{1,100}@\S{1,100}\s{1,4}\(([^()]{1,200})\)$/.exec(text)?.[1] ?? text;
  return /@|^https?:/.test(name) ? null : name;
}

function addressOf(entry: XmlElement): string | null {
  const links = childElements(entry, 'link');
  const own = links.find(({ attributes }) => (attributes['rel'] ?? 'alternate') === 'alternate');
  const guid = textAt(entry, 'guid', 'id');
  // Services that count readers put their own address in the link's place, and keep the article's.
  const found = [textAt(entry, 'origlink'), own?.attributes['href'], textOf(own), guid];
  return (
    found.find((address) => address && /^https?:\/\/\S+$/i.test(address) && URL.canParse(address)) ?? null
  );
}
