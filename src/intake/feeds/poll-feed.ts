import path from 'node:path';
import { readDate } from '../../corpus/dates/publication-date.ts';
import { fragmentLines } from '../../corpus/html/fragment-lines.ts';
import { joinParagraphs } from '../../corpus/paragraphs.ts';
import { UserError } from '../../user-error.ts';
import { ADDED_FOLDER, writeWhole } from '../corpus-files.ts';
import type { Fetcher } from '../fetching/fetch-document.ts';
import { articleFile, type FileToBe, fileOf } from '../read-link.ts';
import { plainAddress } from '../web-address.ts';
import type { FeedMemory } from './feed-state.ts';
import { type Feed, type FeedEntry, parseFeed } from './parse-feed.ts';
import type { Robots } from './robots.ts';

export interface FeedOptions {
  readonly corpusDir: string;
  readonly fetcher: Fetcher;
  readonly robots: Robots;
  readonly memory: FeedMemory;
}

/** What one look at a feed brought. */
export interface FeedReport {
  readonly feed: string;
  /** Files that were added, below the corpus folder. */
  readonly added: readonly string[];
  /** Entries that could not be added, each with its reason. */
  readonly problems: readonly string[];
}

/** An entry with fewer words is a teaser: the article is fetched from its page. */
const FEWEST_WORDS = 180;
/** So many articles are fetched at one look; the others wait for the next. */
const MOST_NEW = 30;

/**
 * Looks at a feed once and adds its new entries to the corpus folder. Asks the server only for what changed; fetches
 * full articles where the feed has teasers and the site's robots.txt allows it. Throws a `UserError` where the feed itself
 * could not be read.
 */
export async function pollFeed(address: string, options: FeedOptions): Promise<FeedReport> {
  const { fetcher, memory } = options;
  const state = await memory.recall(address);
  const found = await fetcher.fetch(address, { etag: state.etag, lastModified: state.lastModified });
  if (found.unchanged) return { feed: address, added: [], problems: [] };
  const feed = await parseFeed(found.bytes, found.url);
  const seen = new Set(state.seen);
  const fresh = feed.entries.filter(({ key }) => !seen.has(key));
  const added: string[] = [];
  const problems: string[] = [];
  for (const entry of fresh.slice(0, MOST_NEW)) {
    try {
      const file = await fileOfEntry(entry, feed, options);
      const name = `${ADDED_FOLDER}/${file.name}`;
      if (await writeWhole(path.join(options.corpusDir, name), file.bytes)) added.push(name);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      problems.push(error.message);
    }
    seen.add(entry.key);
  }
  const complete = fresh.length <= MOST_NEW;
  await memory.remember(address, {
    etag: complete ? found.etag : null,
    lastModified: complete ? found.lastModified : null,
    seen: [...seen],
  });
  return { feed: address, added, problems };
}

async function fileOfEntry(
  entry: FeedEntry,
  feed: Feed,
  { fetcher, robots }: FeedOptions,
): Promise<FileToBe> {
  const lines = entry.content ? fragmentLines(entry.content) : [];
  const words = lines.join(' ').split(/\s+/).length;
  if (words < FEWEST_WORDS && entry.url) {
    if (!(await robots.allows(entry.url))) {
      throw new UserError(`${entry.url} was not fetched: the site's robots.txt does not allow it.`);
    }
    return fileOf(await fetcher.fetch(entry.url));
  }
  if (lines.length === 0)
    throw new UserError(`"${entry.title ?? entry.key}" has neither text nor an address.`);
  const date = (text: string | null) => (text ? readDate(text) : null);
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
