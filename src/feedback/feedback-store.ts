import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { openJournal } from '../journal/journal.ts';
import type { Log } from '../log.ts';
import { FEEDBACK_VERSION, type FeedbackEntry, feedbackEntry } from './feedback-entries.ts';
import { FeedbackState } from './feedback-state.ts';

const DAY_MS = 86_400_000;
/** The journal is written anew where it has more than so many times the entries that are needed. */
const MAX_STALE_FACTOR = 4;

/** Feedback as it is kept: what the journal's entries add up to, and ways to change both at once. */
export interface FeedbackStore {
  readonly state: FeedbackState;
  /** Resolves once the entry is on the disk. */
  record(entry: FeedbackEntry): Promise<void>;
  /** Lets go of what is older than it may be kept. */
  tidy(): Promise<void>;
  /** Puts what is left of the state in the place of the whole journal: what was forgotten stands in no file either. */
  rewrite(): Promise<void>;
  close(): Promise<void>;
}

export interface FeedbackStoreOptions {
  /** Null keeps everything in memory. */
  readonly dataDir: string | null;
  readonly keepDays: number;
  readonly log: Log;
  readonly now: () => Date;
}

/** Opens `feedback.journal`; what is older than `keepDays` goes at once. */
export async function openFeedbackStore(options: FeedbackStoreOptions): Promise<FeedbackStore> {
  const { dataDir, keepDays, log, now } = options;
  const file = dataDir === null ? null : path.join(dataDir, 'feedback.journal');
  const { journal, entries } = await openJournal({
    file,
    version: FEEDBACK_VERSION,
    entry: feedbackEntry,
    log,
    now,
  });
  const state = new FeedbackState();
  for (const entry of entries) state.apply(entry);
  const store: FeedbackStore = {
    state,
    async record(entry) {
      await journal.append(entry);
      state.apply(entry);
    },
    async tidy() {
      const first = new Date(now().getTime() - (keepDays - 1) * DAY_MS).toISOString().slice(0, 10);
      if (state.dropBefore(first)) await store.rewrite();
    },
    rewrite: () => journal.rewrite(() => state.toEntries()),
    close: () => journal.close(),
  };
  if (entries.length > state.toEntries().length * MAX_STALE_FACTOR) await store.rewrite();
  await store.tidy();
  if (state.salt === null) await store.record({ type: 'salt', salt: randomBytes(16).toString('hex') });
  return store;
}
