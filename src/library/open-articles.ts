import { createHash } from 'node:crypto';
import type { ArchivedArticle } from '../archive/articles/archived-article.ts';
import { DecodedCache, openArticle, passArticle } from '../archive/articles/open-article.ts';
import type { StoredArticle } from '../archive/articles/stored-article.ts';
import { startTimeSlice } from '../archive/steps/time-slice.ts';
import type { Problem } from '../model.ts';
import type { ReadFiles } from './reading/read-files.ts';

/** Ids are at most this long. */
const MAX_ID_CHARACTERS = 60;

export interface OpenArticles {
  /** In the order of the files, and within a file in its order. */
  readonly articles: readonly ArchivedArticle[];
  /** Articles that were given another id because two had the same. */
  readonly renamed: readonly Problem[];
}

/** Opens the files read, time after time; an article that did not change is the same object each time. */
export interface ArticlesOpener {
  open(readFiles: ReadFiles): Promise<OpenArticles>;
}

export function createOpener(cache = new DecodedCache()): ArticlesOpener {
  let known = new Map<StoredArticle, { readonly id: string; readonly opened: ArchivedArticle }>();
  return {
    open: async (readFiles) => {
      const slice = startTimeSlice();
      const next: typeof known = new Map();
      const articles: ArchivedArticle[] = [];
      const renamed: Problem[] = [];
      for (const [one, id] of withIds(readFiles, renamed)) {
        const before = known.get(one);
        const opened = before?.id === id ? before.opened : openArticle(one, id, cache);
        void opened.article; // decodes the head here, in a slice, rather than all at once when they are numbered
        next.set(one, { id, opened });
        articles.push(opened);
        if (slice.expired()) await slice.yield();
      }
      known = next;
      return { articles, renamed };
    },
  };
}

/** The same of which nothing is kept in memory, for going through them one after the other: see `passArticle`. */
export function passArticles(readFiles: ReadFiles): OpenArticles {
  const renamed: Problem[] = [];
  const articles = Array.from(withIds(readFiles, renamed), ([one, id]) => passArticle(one, id));
  return { articles, renamed };
}

/** The articles with their ids in the archive; those that are given another one go to `renamed`. */
function* withIds(readFiles: ReadFiles, renamed: Problem[]): Generator<readonly [StoredArticle, string]> {
  const owners = new Map<string, string>();
  for (const { file, articles } of readFiles.values()) {
    for (const [ordinal, one] of articles.entries()) {
      const id = freeId(one.id, `${file}#${ordinal}`, owners);
      const owner = owners.get(one.id);
      if (owner !== undefined) renamed.push({ file, reason: renaming(one.id, owner, id) });
      owners.set(id, file);
      yield [one, id];
    }
  }
}

/**
 * The id itself where it is free; else with a suffix made from where the article stands, so that it stays the same
 * whatever is added elsewhere.
 */
function freeId(id: string, place: string, owners: ReadonlyMap<string, string>): string {
  if (!owners.has(id)) return id;
  const digits = createHash('sha256').update(place).digest('hex');
  let free = id;
  for (let length = 4; owners.has(free); length += 4) {
    free = `${id.slice(0, MAX_ID_CHARACTERS - 1 - length)}-${digits.slice(0, length)}`;
  }
  return free;
}

function renaming(id: string, owner: string, free: string): string {
  return `The id ${id} belongs to an article of ${owner} already; this article is ${free}.`;
}
