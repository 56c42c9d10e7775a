import type { Archive } from '../archive/archive.ts';
import { buildArchive } from '../archive/build-archive.ts';
import { extract } from '../extract/extract.ts';
import type { Article, ReindexReport } from '../model.ts';
import { countUnread } from '../text/languages.ts';
import type { Library } from './library.ts';

/** An archive of articles that lie in memory already. */
export function archiveOf(articles: readonly Article[], builtAt = new Date()): Promise<Archive> {
  const archived = articles.map((article) => ({ article, extraction: extract(article) }));
  return buildArchive(archived, { builtAt: builtAt.toISOString() });
}

/**
 * A library of articles that lie in memory already, for tests and for callers without a folder. `list` is asked at each
 * reindex. There is no archive before the first one.
 */
export function openMemoryLibrary(list: () => readonly Article[]): Library {
  let archive: Archive | null = null;
  return {
    current: () => archive,
    reindex: async (onProgress) => {
      const before = new Set(archive?.ids);
      const articles = list();
      onProgress?.({ step: 'indexing', done: 0, total: articles.length });
      const next = await archiveOf(articles);
      archive = next;
      const added = next.ids.filter((id) => !before.has(id));
      const removed = [...before].filter((id) => !next.get(id));
      const unchanged = next.ids.length - added.length;
      return {
        added,
        removed,
        unchanged,
        articles: next.ids.length,
        paragraphs: next.paragraphs,
        changed: [],
        skipped: [],
        seconds: 0,
        templates: [],
        unread: countUnread(articles.map(({ language }) => language)),
      } satisfies ReindexReport;
    },
    close: async () => {},
  };
}
