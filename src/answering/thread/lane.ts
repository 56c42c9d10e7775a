import { UserError } from '../../user-error.ts';
import { type ArchiveThread, ThreadEndedError } from './archive-thread.ts';
import type { ExpectedTime } from './expected-time.ts';
import type { Job, WaitingLine } from './waiting-line.ts';

/** A thread that answers one question at a time. */
export interface Lane {
  readonly thread: ArchiveThread;
  /** Milliseconds for which it has been busy with one question; null while it is free. */
  busyFor(): number | null;
  /** Has a job done; call it only while the lane is free. */
  serve(job: Job): void;
}

export interface LaneOptions {
  readonly line: WaitingLine;
  readonly expected: ExpectedTime;
  /** A question that takes longer is ended with its thread, and its asker told, in milliseconds. */
  readonly maxAnswerMs: number;
  /** Called when the lane is free again, and when it has been busy for `patienceMs`. */
  readonly onChange: () => void;
  readonly patienceMs: number;
}

const TOO_BROAD =
  'That is too broad: looking it up took too long, and I gave it up. Please ask for less: an outlet, a span of time, a name or more particular words.';
const BROKE_OFF =
  'Looking that up broke off twice, and nothing you did caused it; the log says more. Please ask in other words.';
/** A question is begun once more where its thread ended under it. */
const MAX_TRIES = 2;

export function openLane(thread: ArchiveThread, options: LaneOptions): Lane {
  const { line, expected, maxAnswerMs, onChange, patienceMs } = options;
  let since: number | null = null;
  const serve = async (job: Job): Promise<void> => {
    const start = performance.now();
    since = start;
    let isCut = false;
    const look = setTimeout(onChange, patienceMs);
    const limit = setTimeout(() => {
      isCut = true;
      void thread.terminate();
    }, maxAnswerMs);
    try {
      await job.run(thread);
    } catch (error) {
      if (isCut) job.fail(new UserError(TOO_BROAD));
      else if (!(error instanceof ThreadEndedError)) job.fail(error);
      else if (job.tries + 1 < MAX_TRIES) line.putBack({ ...job, tries: job.tries + 1 });
      else job.fail(new UserError(BROKE_OFF));
    } finally {
      clearTimeout(look);
      clearTimeout(limit);
      expected.note(job.kind, performance.now() - start);
      since = null;
      onChange();
    }
  };
  return {
    thread,
    busyFor: () => (since === null ? null : performance.now() - since),
    serve: (job) => void serve(job),
  };
}
