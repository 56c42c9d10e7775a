import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { writeWhole } from '../corpus-files.ts';

const feedState = z.object({
  etag: z.string().nullable(),
  lastModified: z.string().nullable(),
  /** Keys of entries that were dealt with, the newest last. */
  seen: z.array(z.string()),
});

/** What is remembered of a feed between two looks at it. */
export type FeedState = z.infer<typeof feedState>;

export const NEW_FEED: FeedState = Object.freeze({ etag: null, lastModified: null, seen: [] });

const MAX_SEEN = 2000;

/** Remembers feeds in a file, so that a restart does not fetch everything again. */
export interface FeedMemory {
  recall(feed: string): Promise<FeedState>;
  /** Rejects with a `CannotWriteError` where the file can't be written. */
  remember(feed: string, state: FeedState): Promise<void>;
}

/** A file that is missing or broken means that all feeds are new. */
export function feedMemory(dataDir: string): FeedMemory {
  const file = path.join(dataDir, 'feeds.json');
  const load = async (): Promise<Record<string, FeedState>> => {
    const text = await readFile(file, 'utf8').catch(() => '{}');
    const parsed = z.record(z.string(), feedState).safeParse(parseOrNull(text));
    return parsed.success ? parsed.data : {};
  };
  let writing = Promise.resolve();
  return {
    recall: async (feed) => {
      await writing.catch(() => undefined);
      return (await load())[feed] ?? NEW_FEED;
    },
    remember: (feed, state) => {
      // One write after the other; one that failed was told to its caller, and does not stop those after it.
      writing = writing
        .catch(() => undefined)
        .then(async () => {
          const all = { ...(await load()), [feed]: { ...state, seen: state.seen.slice(-MAX_SEEN) } };
          await writeWhole(file, new TextEncoder().encode(JSON.stringify(all)));
        });
      return writing;
    },
  };
}

function parseOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
