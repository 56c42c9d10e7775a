import type { UnreadLanguage } from '../../model.ts';
import { countUnread } from '../../text/languages.ts';
import type { ArchivedArticle } from '../archive.ts';
import { ContentVersion, digestArticle } from '../articles/digest.ts';
import { startTimeSlice } from '../steps/time-slice.ts';
import { articleKey } from './layout.ts';

/** What an engine is filled with. */
export interface ArchiveContents {
  /** ISO time at which the corpus folder was read. */
  readonly builtAt: string;
  /** They are looked at several times, one after the other: none need be in memory (`passArticle`). No two have the same id. */
  readonly articles: readonly ArchivedArticle[];
}

/** The same with what tells the articles from each other; lists are in their order. */
export interface IdentifiedArticles extends ArchiveContents {
  readonly ids: readonly string[];
  readonly keys: readonly string[];
  /** Of them all; see `Archive.version`. */
  readonly version: string;
  readonly languages: readonly UnreadLanguage[];
}

/** What comes of filling an engine, whether anew or in part. */
export interface FillingPlan {
  readonly wanted: IdentifiedArticles;
  /** What fills it: another version of the program may read and stem otherwise. */
  readonly program: string;
  /** Told of the articles that were sent, and how many there are to send. */
  readonly onProgress: (done: number, total: number) => void;
}

/** Goes once through all articles. */
export async function identifyArticles({ builtAt, articles }: ArchiveContents): Promise<IdentifiedArticles> {
  const slice = startTimeSlice();
  const [ids, keys, languages]: [string[], string[], (string | null)[]] = [[], [], []];
  const known = new Map<string | null, string | null>([[null, null]]);
  const version = new ContentVersion();
  for (const entry of articles) {
    const { article } = entry;
    const digest = entry.digest ?? digestArticle(article);
    ids.push(article.id);
    keys.push(articleKey(article, digest));
    version.add(article.id, digest);
    const { language } = article;
    if (!known.has(language)) known.set(language, language);
    languages.push(known.get(language) ?? null);
    if (slice.expired()) await slice.yield();
  }
  return { builtAt, articles, ids, keys, version: version.finish(), languages: countUnread(languages) };
}
