import { UserError } from '../../user-error.ts';
import { message } from '../../words/catalogue.ts';
import { type ArchiveThread, ThreadEndedError } from './archive-thread.ts';
import type { ExpectedTime } from './expected-time.ts';
import type { Job, WaitingLine } from './waiting-line.ts';

/** A thread that answers one question after the other. */
export interface Lane {
  readonly thread: ArchiveThread;
  /** Milliseconds for which it has been busy with one question; null while it has none. */
  busyFor(): number | null;
  /** Whether it takes another question now. */
  hasRoom(): boolean;
  /** Has a job done; call it only where there is room. */
  serve(job: Job): void;
}

export interface LaneOptions {
  readonly line: WaitingLine;
  readonly expected: ExpectedTime;
  /** A question that takes longer is ended with its thread, and its asker told, in milliseconds. */
  readonly maxAnswerMs: number;
  /** Called when the lane has room again, and when a question took longer than `patienceMs`: those behind it are back in the line then. */
  readonly onChange: () => void;
  readonly patienceMs: number;
  /** Questions that it is given at once, so that it need not wait for a thread that has much to do. */
  readonly depth: number;
}

/** A question is begun once more where its thread ended under it. */
const MAX_TRIES = 2;

/** A job in a lane; `isWithdrawn` once it is back in the line. */
interface Served {
  readonly job: Job;
  isWithdrawn: boolean;
}

export function openLane(thread: ArchiveThread, options: LaneOptions): Lane {
  const { line, expected, maxAnswerMs, onChange, patienceMs, depth } = options;
  /** In the order in which the thread gets to them: it works on the first. */
  const served: Served[] = [];
  let since = 0;
  let isCut = false;
  let endedBy: Served | null = null;
  let look: NodeJS.Timeout | undefined;
  let limit: NodeJS.Timeout | undefined;

  const withdrawBehind = (): void => {
    for (const one of served
      .slice(1)
      .filter(({ isWithdrawn }) => !isWithdrawn)
      .reverse()) {
      one.isWithdrawn = true;
      line.putBack(one.job);
    }
    onChange();
  };
  /** The thread begins with the first. */
  const begin = (): void => {
    since = performance.now();
    clearTimeout(look);
    clearTimeout(limit);
    if (served.length === 0) return;
    look = setTimeout(withdrawBehind, patienceMs);
    limit = setTimeout(() => {
      isCut = true;
      void thread.terminate();
    }, maxAnswerMs);
  };
  /** The thread ended: what it worked on may have ended it, what was behind that has not. */
  const giveBack = (one: Served): void => {
    const { job, isWithdrawn } = one;
    endedBy ??= one;
    if (endedBy === one && isCut) expected.note(job.kind, performance.now() - since);
    if (isWithdrawn) return;
    if (endedBy !== one) line.putBack(job);
    else if (isCut) job.fail(new UserError(message('busy.tooBroad')));
    else if (job.tries + 1 < MAX_TRIES) line.putBack({ ...job, tries: job.tries + 1 });
    else job.fail(new UserError(message('busy.brokeOff')));
  };
  const serve = async (job: Job): Promise<void> => {
    const one: Served = { job, isWithdrawn: false };
    served.push(one);
    if (served.length === 1) begin();
    try {
      await job.run(thread);
      expected.note(job.kind, performance.now() - since);
    } catch (error) {
      if (error instanceof ThreadEndedError) giveBack(one);
      else if (!one.isWithdrawn) job.fail(error);
    } finally {
      const wasFirst = served[0] === one;
      served.splice(served.indexOf(one), 1);
      if (wasFirst) begin();
      onChange();
    }
  };
  const busyFor = (): number | null => (served.length === 0 ? null : performance.now() - since);
  return {
    thread,
    busyFor,
    hasRoom: () => served.length < depth && (busyFor() ?? 0) < patienceMs,
    serve: (job) => void serve(job),
  };
}
