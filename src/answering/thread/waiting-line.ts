import type { ArchiveThread } from './archive-thread.ts';
import type { ExpectedTime } from './expected-time.ts';

/** Something that was asked and waits for a thread. */
export interface Job {
  /** What kind of answer it is, by which its length is expected. */
  readonly kind: string;
  /** How often it was begun in a thread that ended under it. */
  readonly tries: number;
  /** Has it answered, and tells whoever asked; rejects where nothing came of it. */
  run(thread: ArchiveThread): Promise<void>;
  /** Tells whoever asked that nothing comes of it. */
  fail(error: unknown): void;
}

/** What waits, in the order in which it was asked. */
export interface WaitingLine {
  readonly length: number;
  push(job: Job): void;
  /** Puts one that was begun before all others. */
  putBack(job: Job): void;
  /** The first; `any` or only what is expected to be short, or long. */
  take(which: 'any' | 'short' | 'long'): Job | undefined;
  /** How many wait that are expected to take long. */
  countLong(): number;
}

export function createWaitingLine(expected: ExpectedTime): WaitingLine {
  const jobs: Job[] = [];
  const isLong = ({ kind }: Job): boolean => expected.isLong(kind);
  return {
    get length() {
      return jobs.length;
    },
    push: (job) => void jobs.push(job),
    putBack: (job) => void jobs.unshift(job),
    take: (which) => {
      const at = jobs.findIndex((job) => which === 'any' || isLong(job) === (which === 'long'));
      return at < 0 ? undefined : jobs.splice(at, 1)[0];
    },
    countLong: () => jobs.filter(isLong).length,
  };
}
