import type { Strictness } from '../answer/options.ts';
import type { ArchiveHost } from '../answering/archive-host.ts';
import { NO_EVIDENCE } from '../answering/evidence.ts';
import type { FoundDigest, FoundNews } from '../answering/requests.ts';
import type { Subject } from '../news/subject.ts';
import type { Survey } from '../news/survey.ts';

/** What alerts ask of the archive in use. */
export interface News {
  /** The version of the archive; null while there is none. */
  version(): string | null;
  articleIds(): Promise<readonly string[]>;
  /** Which of these articles have what is followed, each with its passage. */
  match(subject: Subject, ids: readonly string[]): Promise<FoundNews>;
  /** What these articles tell, by matter; `today` is what is ahead of. */
  digest(ids: readonly string[], today: string): Promise<FoundDigest | null>;
  /** The groups of near-copies that some articles belong to, by the ids that `match` gives them. */
  groupsOf(ids: readonly string[]): Promise<ReadonlySet<string>>;
  /** Null while there is no archive. */
  survey(subject: Subject): Promise<Survey | null>;
}

/** Asks it where the archive lives. */
export function createNews(
  host: Pick<ArchiveHost, 'ask' | 'status'>,
  { strictness, readerUrl }: { readonly strictness: Strictness; readonly readerUrl: string | null },
): News {
  return {
    version: () => host.status()?.version ?? null,
    articleIds: async () => (await host.ask('articleIds', null)) ?? [],
    match: async (subject, ids) =>
      (await host.ask('news', { subject, ids, strictness, readerUrl })) ?? {
        items: [],
        evidence: NO_EVIDENCE,
      },
    digest: (ids, today) => host.ask('digest', { ids, today, readerUrl }),
    groupsOf: async (ids) => (await host.ask('groups', { ids })) ?? new Set(),
    survey: (subject) => host.ask('survey', { subject, strictness }),
  };
}
