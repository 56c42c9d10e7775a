import { readDateOrMonth } from '../../corpus/dates/publication-month.ts';
import { fragmentLines } from '../../corpus/html/fragment-lines.ts';
import { joinParagraphs } from '../../corpus/paragraphs.ts';
import { articleFile, type FileToBe } from '../read-link.ts';
import { plainAddress } from '../web-address.ts';
import { type Feed, type FeedEntry, parseFeed } from './parse-feed.ts';

/** An entry that was not seen before: the file that it becomes, or where its article has to be fetched from, or neither. */
export interface NewEntry {
  /** What tells it from the feed's other entries. */
  readonly key: string;
  /** Its title, or the key. */
  readonly name: string;
  readonly file: FileToBe | null;
  readonly page: string | null;
}

export interface FeedNews {
  readonly entries: readonly NewEntry[];
  /** False where there is more news than is read at one look. */
  readonly complete: boolean;
}

/** An entry with fewer words is a teaser: the article is fetched from its page. */
const MIN_WORDS = 180;
/** So many articles are read at one look; the others wait for the next. */
const MAX_NEW = 30;

/** The entries of a feed whose keys are not among `seen`. Throws a `UserError` for what is no feed. */
export async function readFeedNews(
  bytes: Uint8Array,
  address: string,
  seen: ReadonlySet<string>,
): Promise<FeedNews> {
  const feed = await parseFeed(bytes, address);
  const fresh = feed.entries.filter(({ key }) => !seen.has(key));
  return {
    entries: fresh.slice(0, MAX_NEW).map((entry) => readNew(entry, feed)),
    complete: fresh.length <= MAX_NEW,
  };
}

function readNew(entry: FeedEntry, feed: Feed): NewEntry {
  const { key, url } = entry;
  const name = entry.title ?? key;
  const lines = entry.content ? fragmentLines(entry.content) : [];
  const words = lines.join(' ').split(/\s+/).length;
  if (words < MIN_WORDS && url) return { key, name, file: null, page: url };
  return { key, name, file: lines.length === 0 ? null : fileOfEntry(entry, lines, feed), page: null };
}

function fileOfEntry(entry: FeedEntry, lines: readonly string[], feed: Feed): FileToBe {
  const date = (text: string | null) => (text ? readDateOrMonth(text) : null);
  return articleFile(
    {
      ...joinParagraphs(lines),
      title: entry.title ? (fragmentLines(entry.title)[0] ?? null) : null,
      outlet: feed.title,
      author: entry.author,
      url: entry.url ? plainAddress(entry.url) : null,
      published: date(entry.published),
      updated: date(entry.updated),
      language: null,
    },
    'entry',
  );
}
