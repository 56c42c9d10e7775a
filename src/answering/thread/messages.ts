import type { EngineSettings } from '../../library/engine-library.ts';
import type { ReindexOutcome } from '../../library/library.ts';
import type { AllowedRemoval } from '../../library/mass-removal.ts';
import type { ReindexProgress } from '../../model.ts';
import type { ArchiveStatus } from '../archive-host.ts';
import type { RequestName, RequestOf } from '../requests.ts';
import type { PackedError } from './packed-error.ts';

/** What a thread begins with. */
export interface ThreadSetup {
  /** `keeper` keeps the archive up to date; `copy` answers from what the keeper saved, as long as that is the newest. */
  readonly role: 'keeper' | 'copy';
  readonly corpusDir: string;
  /** Where the snapshot is; null for nowhere. */
  readonly dataDir: string | null;
  /** Threads that read articles; 0 reads in the keeper itself. */
  readonly workers: number;
  readonly watch: boolean;
  /** The search engine that holds the articles; absent where they lie in memory. */
  readonly engine?: ServedEngine;
}

/** Where a corpus is in a search engine, and whether this process fills it. */
export interface ServedEngine extends EngineSettings {
  readonly writes: boolean;
}

/** A request with its number, by which its answer is known. */
export type AskMessage<Names extends RequestName = RequestName> = {
  readonly [Name in Names]: {
    readonly type: 'ask';
    readonly id: number;
    readonly name: Name;
    readonly request: RequestOf<Name>;
  };
}[Names];

/** What is said to a thread. */
export type ToThread =
  | AskMessage
  | { readonly type: 'reindex'; readonly id: number; readonly removal: AllowedRemoval | undefined }
  | { readonly type: 'close'; readonly id: number };

/** What came of something that was said to a thread. */
export type ThreadOutcome<Result> = { readonly result: Result } | { readonly error: PackedError };

/** What a thread says. */
export type FromThread =
  | { readonly type: 'done'; readonly id: number; readonly outcome: ThreadOutcome<never> }
  | { readonly type: 'progress'; readonly id: number; readonly progress: ReindexProgress }
  /** There is another archive in use. */
  | { readonly type: 'status'; readonly status: ArchiveStatus }
  /** The archive of this version is on disk. */
  | { readonly type: 'saved'; readonly version: string }
  | { readonly type: 'reindexed'; readonly outcome: ReindexOutcome; readonly seconds: number }
  /** A line of the log, as JSON. */
  | { readonly type: 'log'; readonly line: string };
