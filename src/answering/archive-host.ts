import type { Archive } from '../archive/archive.ts';
import type { Library } from '../library/library.ts';
import type { Log } from '../log.ts';
import type { RequestHandlers, RequestName, RequestOf, ResponseOf } from './requests.ts';

/** The archive in use, as those see it who don't have it. */
export interface ArchiveStatus {
  /** Changes whenever the content does. */
  readonly version: string;
  /** ISO time at which the corpus folder was read. */
  readonly builtAt: string;
  readonly articles: number;
  readonly paragraphs: number;
  /** Why it can't be asked at the moment, for whoever runs the bot; absent where it can. */
  readonly problem?: string;
}

/** Where the archive lives: asked from afar, and renewed while it is asked. */
export interface ArchiveHost extends Pick<Library, 'reindex' | 'close'> {
  /** Null while there is no archive to answer from. */
  status(): ArchiveStatus | null;
  /** What the archive in use gives; null while there is none. Rejects with a UserError where the person can mend something. */
  ask: AskArchive;
}

export type AskArchive = <Name extends RequestName>(
  name: Name,
  request: RequestOf<Name>,
) => Promise<ResponseOf<Name> | null>;

/** A host in the thread that asks. */
export function hostHere(library: Library, handlers: RequestHandlers, log: Pick<Log, 'error'>): ArchiveHost {
  return {
    status: () => statusOf(library.current()),
    ask: async (name, request) => {
      const archive = library.current();
      return archive && handlers[name]({ archive, log }, request);
    },
    reindex: library.reindex,
    close: library.close,
  };
}

export function statusOf(archive: Archive | null): ArchiveStatus | null {
  if (!archive) return null;
  const { version, builtAt, ids, paragraphs } = archive;
  return { version, builtAt, paragraphs, articles: ids.length };
}
