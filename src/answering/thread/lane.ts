import { UserError } from '../../user-error.ts';
import { message } from '../../words/catalogue.ts';
import { type ArchiveThread, ThreadEndedError } from './archive-thread.ts';
import type { ExpectedTime } from './expected-time.ts';
import type { Job, WaitingLine } from './waiting-line.ts';

/** A thread that answers one question after the other. */
export interface Lane {
  readonly thread: ArchiveThread;
  /** True while it has no question. */
  isFree(): boolean;
  /** True while one question takes longer than `patienceMs`. */
  isHeldUp(): boolean;
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

/** Opens a lane on a thread; it is over when the thread ends. */
export function openLane(thread: ArchiveThread, options: LaneOptions): Lane {
  return new OneByOne(thread, options);
}

class OneByOne implements Lane {
  readonly thread: ArchiveThread;
  readonly #options: LaneOptions;
  /** In the order in which the thread gets to them: it works on the first. */
  readonly #served: Served[] = [];
  #since = 0;
  /** Set by the timer that withdraws, never told from a clock: a timer may be a little early, and nobody looks a second time. */
  #isHeldUp = false;
  #isCut = false;
  #endedBy: Served | null = null;
  #look: NodeJS.Timeout | undefined;
  #limit: NodeJS.Timeout | undefined;

  constructor(thread: ArchiveThread, options: LaneOptions) {
    this.thread = thread;
    this.#options = options;
  }

  isFree(): boolean {
    return this.#served.length === 0;
  }

  isHeldUp(): boolean {
    return this.#isHeldUp;
  }

  hasRoom(): boolean {
    // Whatever an ended thread is given comes back at once.
    if (this.#endedBy !== null) return false;
    return this.#served.length < this.#options.depth && !this.#isHeldUp;
  }

  serve(job: Job): void {
    void this.#serve({ job, isWithdrawn: false });
  }

  async #serve(one: Served): Promise<void> {
    const { job } = one;
    this.#served.push(one);
    if (this.#served.length === 1) this.#begin();
    try {
      await job.run(this.thread);
      this.#options.expected.note(job.kind, performance.now() - this.#since);
    } catch (error) {
      if (error instanceof ThreadEndedError) this.#giveBack(one);
      else if (!one.isWithdrawn) job.fail(error);
    } finally {
      const wasFirst = this.#served[0] === one;
      this.#served.splice(this.#served.indexOf(one), 1);
      if (wasFirst) this.#begin();
      this.#options.onChange();
    }
  }

  /** The thread begins with the first. */
  #begin(): void {
    this.#since = performance.now();
    this.#isHeldUp = false;
    clearTimeout(this.#look);
    clearTimeout(this.#limit);
    if (this.#served.length === 0) return;
    const { patienceMs, maxAnswerMs } = this.#options;
    this.#look = setTimeout(() => this.#withdrawBehind(), patienceMs);
    this.#limit = setTimeout(() => {
      this.#isCut = true;
      void this.thread.terminate();
    }, maxAnswerMs);
  }

  #withdrawBehind(): void {
    this.#isHeldUp = true;
    const behind = this.#served.slice(1).filter(({ isWithdrawn }) => !isWithdrawn);
    for (const one of behind.reverse()) {
      one.isWithdrawn = true;
      this.#options.line.putBack(one.job);
    }
    this.#options.onChange();
  }

  /** The thread ended: what it worked on may have ended it, what was behind that has not. */
  #giveBack(one: Served): void {
    const { line, expected } = this.#options;
    const { job, isWithdrawn } = one;
    this.#endedBy ??= one;
    if (this.#endedBy === one && this.#isCut) expected.note(job.kind, performance.now() - this.#since);
    if (isWithdrawn) return;
    if (this.#endedBy !== one) line.putBack(job);
    else if (this.#isCut) job.fail(new UserError(message('busy.tooBroad')));
    else if (job.tries + 1 < MAX_TRIES) line.putBack({ ...job, tries: job.tries + 1 });
    else job.fail(new UserError(message('busy.brokeOff')));
  }
}
