import { parseFeed as parseAnyFeed } from 'feedsmith';
import { decodeText } from '../../corpus/decode.ts';
import { UserError } from '../../user-error.ts';
import { message } from '../../words/catalogue.ts';

/** An entry of a feed; null where the feed does not say. */
export interface FeedEntry {
  /** What tells it from the feed's other entries. */
  readonly key: string;
  readonly url: string | null;
  readonly title: string | null;
  readonly author: string | null;
  /** As the feed writes it. */
  readonly published: string | null;
  readonly updated: string | null;
  /** HTML or text: the article, or its teaser. */
  readonly content: string | null;
}

export interface Feed {
  readonly title: string | null;
  readonly entries: readonly FeedEntry[];
}

/** More entries than this are no news. */
const MAX_ENTRIES = 500;
/** A feed that declares entities, or more of a document type than its name, is not read: entities can unfold without end. */
const HOSTILE = /<!ENTITY|<!DOCTYPE[^>]*\[/i;

/** Reads RSS, Atom, RDF and JSON feeds. Throws a `UserError` for what is none. `address` completes relative links. */
export async function parseFeed(bytes: Uint8Array, address: string): Promise<Feed> {
  const declared = /<\?xml[^>]+encoding\s*=\s*["']([\w-]+)/i.exec(
    Buffer.from(bytes.subarray(0, 200)).toString('latin1'),
  );
  const text = await decodeText(bytes, declared?.[1] ?? null);
  if (HOSTILE.test(text.slice(0, 4000))) throw new UserError(message('feed.entities', { address }));
  let value: unknown;
  try {
    value = parseAnyFeed(text.replace(/^\ufeff/, '')).feed;
  } catch {
    throw new UserError(message('feed.none', { address }));
  }
  const feed = fieldsOf(value);
  const entries = list(feed['items'] ?? feed['entries']).slice(0, MAX_ENTRIES);
  return {
    title: textOf(feed['title']),
    entries: entries.flatMap((entry) => readEntry(fieldsOf(entry), address)),
  };
}

type Fields = Readonly<Record<string, unknown>>;

function readEntry(entry: Fields, address: string): FeedEntry[] {
  const url = linkOf(entry, address);
  const title = textOf(entry['title']);
  const key = textOf(entry['guid']) ?? textOf(entry['id']) ?? url ?? title;
  if (!key) return [];
  const dublinCore = fieldsOf(entry['dc']);
  return [
    {
      key,
      url,
      title,
      author:
        names(entry['authors']) ??
        textOf(entry['author']) ??
        textOf(dublinCore['creator']) ??
        names(dublinCore['creators']),
      published:
        textOf(entry['pubDate']) ??
        textOf(entry['published']) ??
        textOf(entry['date_published']) ??
        textOf(dublinCore['date']),
      updated: textOf(entry['updated']) ?? textOf(entry['date_modified']),
      content: longest([
        textOf(fieldsOf(entry['content'])['encoded']),
        textOf(entry['content']),
        textOf(entry['content_html']),
        textOf(entry['content_text']),
        textOf(entry['description']),
        textOf(entry['summary']),
      ]),
    },
  ];
}

function linkOf(entry: Fields, address: string): string | null {
  const links = list(entry['links']).map(fieldsOf);
  const main = links.find(({ rel }) => rel === undefined || rel === 'alternate') ?? links[0];
  const link =
    textOf(entry['link']) ?? textOf(main?.['href']) ?? textOf(entry['url']) ?? textOf(entry['external_url']);
  if (!link || !URL.canParse(link, address)) return null;
  const url = new URL(link, address);
  return /^https?:$/.test(url.protocol) ? url.href : null;
}

function names(value: unknown): string | null {
  const all = list(value).flatMap((one) => textOf(one) ?? textOf(fieldsOf(one)['name']) ?? []);
  return all.length > 0 ? all.join(', ') : null;
}

function longest(texts: readonly (string | null)[]): string | null {
  return texts.reduce<string | null>(
    (best, text) => ((text?.length ?? 0) > (best?.length ?? 0) ? text : best),
    null,
  );
}

function textOf(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() || null;
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString();
  const inner = fieldsOf(value)['value'];
  return typeof inner === 'string' ? inner.trim() || null : null;
}

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
