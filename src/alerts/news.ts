import type { Strictness } from '../answer/options.ts';
import type { ArchiveHost } from '../answering/archive-host.ts';
import type { FoundDigest, FoundNews } from '../answering/requests.ts';
import type { Subject } from '../news/subject.ts';
import type { Survey } from '../news/survey.ts';
import { UserError } from '../user-error.ts';
import { message } from '../words/catalogue.ts';
import type { Locale } from '../words/locales.ts';
import { type Say, sayIn } from '../words/say.ts';

/** So many articles are asked about in one request: it must end within the time that an answer may take. */
export const MAX_LOOKED_AT_ONCE = 200;

/** What alerts ask of the archive in use. Where there is none just now, what is asked rejects: that is not the same as to find nothing. */
export interface News {
  /** The words that what it finds is labelled with. */
  readonly say: Say;
  /** The version of the archive; null while there is none. */
  version(): string | null;
  articleIds(): Promise<readonly string[]>;
  /** Which of these articles have what is followed, each with its passage. */
  match(subject: Subject, ids: readonly string[]): Promise<FoundNews>;
  /** What these articles tell, by matter; `today` is what is ahead of. */
  digest(ids: readonly string[], today: string): Promise<FoundDigest>;
  /** The groups of near-copies that some articles belong to, by the ids that `match` gives them. */
  groupsOf(ids: readonly string[]): Promise<ReadonlySet<string>>;
  /** Null while there is no archive. */
  survey(subject: Subject): Promise<Survey | null>;
}

export interface NewsOptions {
  readonly strictness: Strictness;
  readonly readerUrl: string | null;
  /** The language of what is posted; English where left out. */
  readonly locale?: Locale | undefined;
}

/** Asks it where the archive lives. */
export function createNews(
  host: Pick<ArchiveHost, 'ask' | 'status'>,
  { strictness, readerUrl, locale }: NewsOptions,
): News {
  const say = sayIn(locale);
  return {
    say,
    version: () => host.status()?.version ?? null,
    articleIds: async () => found(await host.ask('articleIds', null)),
    match: async (subject, ids) =>
      found(await host.ask('news', { subject, ids, strictness, readerUrl, locale: say.locale })),
    digest: async (ids, today) => found(await host.ask('digest', { ids, today, readerUrl })),
    groupsOf: async (ids) => found(await host.ask('groups', { ids })),
    survey: (subject) => host.ask('survey', { subject, strictness }),
  };
}

function found<Found>(answer: Found | null): Found {
  if (answer === null) throw new UserError(message('reading.tryAgain'));
  return answer;
}
