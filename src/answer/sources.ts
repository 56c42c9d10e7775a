import type { Archive } from '../archive/archive.ts';
import type { SourcesAnswer, SourcesQuery } from '../model.ts';

/** What the corpus holds. */
export function sources(archive: Archive, query: SourcesQuery): SourcesAnswer {
  const census = {
    ...{ articles: archive.ids.length, paragraphs: archive.paragraphs, outlets: [], undated: 0 },
    ...{ first: null, last: null, indexedAt: archive.builtAt },
  };
  return { kind: 'sources', query, answered: false, lead: '', items: [], notes: [], census };
}
