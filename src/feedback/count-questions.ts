import type { Log } from '../log.ts';
import type { Counted } from './feedback-entries.ts';
import { addCounts } from './feedback-state.ts';
import type { FeedbackStore } from './feedback-store.ts';

const WRITE_EVERY_MS = 60_000;

/** Counts what is asked, and writes it down every minute. */
export interface QuestionCounter {
  add(entry: Counted): void;
  /** All days, with what is not written down yet. */
  days(): readonly Counted[];
  /** Writes what is left; a failure is logged. */
  close(): Promise<void>;
}

/** Adds counts up in memory between two writes; each write lets go of what is too old, too. */
export function countQuestions(store: FeedbackStore, log: Log): QuestionCounter {
  let unwritten: Counted | null = null;
  const write = async (): Promise<void> => {
    const entry = unwritten;
    unwritten = null;
    if (entry) await store.record(entry);
    await store.tidy();
  };
  const writeSafely = () =>
    write().catch((error: unknown) => log.warn({ err: error }, 'what was asked could not be counted'));
  const timer = setInterval(() => void writeSafely(), WRITE_EVERY_MS).unref();
  return {
    add(entry) {
      // Yesterday's counts are yesterday's.
      if (unwritten && unwritten.day !== entry.day) void writeSafely();
      unwritten = addCounts(unwritten, entry);
    },
    days() {
      const latest = unwritten;
      const written = [...store.state.days.values()];
      if (!latest) return written;
      const before = store.state.days.get(latest.day) ?? null;
      return [...written.filter(({ day }) => day !== latest.day), addCounts(before, latest)];
    },
    async close() {
      clearInterval(timer);
      await writeSafely();
    },
  };
}
