import path from 'node:path';
import { UserError } from '../../user-error.ts';
import { message } from '../../words/catalogue.ts';
import { ADDED_FOLDER, CannotWriteError, writeWhole } from '../corpus-files.ts';
import type { Fetcher } from '../fetching/fetcher.ts';
import { createWorkerParser } from '../parsing/parse-in-worker.ts';
import type { Parser } from '../parsing/parser.ts';
import type { FileToBe } from '../read-link.ts';
import type { NewEntry } from './feed-news.ts';
import type { FeedMemory } from './feed-state.ts';
import type { Robots } from './robots.ts';

export interface FeedOptions {
  readonly corpusDir: string;
  readonly fetcher: Fetcher;
  readonly robots: Robots;
  readonly memory: FeedMemory;
  /** Where feeds and pages are read; in a worker thread where left out. */
  readonly parser?: Parser;
}

/** What one look at a feed brought. */
export interface FeedReport {
  readonly feed: string;
  /** Files that were added, below the corpus folder. */
  readonly added: readonly string[];
  /** Entries that could not be added, each with its reason. */
  readonly problems: readonly string[];
}

/**
 * Looks at a feed once and adds its new entries to the corpus folder. Asks the server only for what changed; fetches
 * full articles where the feed has teasers and the site's robots.txt allows it. Throws a `UserError` where the feed itself
 * could not be read, or nothing can be written; what it brought is then looked at again the next time.
 */
export async function pollFeed(address: string, options: FeedOptions): Promise<FeedReport> {
  const { fetcher, memory, parser = createWorkerParser() } = options;
  const state = await memory.recall(address);
  const found = await fetcher.fetch(address, { etag: state.etag, lastModified: state.lastModified });
  if (found.unchanged) return { feed: address, added: [], problems: [] };
  const seen = new Set(state.seen);
  const { entries, complete } = await parser.feed(found.bytes, found.url, seen);
  const added: string[] = [];
  const problems: string[] = [];
  for (const entry of entries) {
    try {
      const file = await fileOfEntry(entry, parser, options);
      const name = `${ADDED_FOLDER}/${file.name}`;
      if (await writeWhole(path.join(options.corpusDir, name), file.bytes)) added.push(name);
    } catch (error) {
      // An entry that could not be saved is not dealt with: all of it is tried again at the next look.
      if (!(error instanceof UserError) || error instanceof CannotWriteError) throw error;
      problems.push(error.message);
    }
    seen.add(entry.key);
  }
  await memory.remember(address, {
    etag: complete ? found.etag : null,
    lastModified: complete ? found.lastModified : null,
    seen: [...seen],
  });
  return { feed: address, added, problems };
}

async function fileOfEntry(
  { name, file, page }: NewEntry,
  parser: Parser,
  { fetcher, robots }: FeedOptions,
): Promise<FileToBe> {
  if (file) return file;
  if (page === null) throw new UserError(message('feed.noAddress', { name }));
  if (!(await robots.allows(page))) {
    throw new UserError(message('fetch.robots', { page }));
  }
  return parser.page(await fetcher.fetch(page));
}
