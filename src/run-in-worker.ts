import { parentPort, Worker, workerData } from 'node:worker_threads';
import { toldBy, UserError } from './user-error.ts';
import { type Message, message } from './words/catalogue.ts';

/** How long, and in how much memory, work may go on in a thread of its own. */
export interface WorkerLimits {
  readonly milliseconds: number;
  readonly megabytes: number;
  /** Buffers lie outside of that memory; without a limit of their own they may take as much again. */
  readonly bufferMegabytes?: number;
  /** The module that the thread starts with; it calls `serveTask`. */
  readonly entry: URL;
}

/** What comes back: a result, or in words for a person why there is none. */
type Outcome<Result> = { readonly result: Result } | { readonly refused: Message | string };

/** A thread that does one task after the other. */
export interface TaskThread {
  /**
   * Has a task done. Task and result must be of what threads can hand to each other. Throws a `UserError` that says why where
   * nothing comes of it; the next task gets a new thread then. Call it for one task at a time.
   */
  run<Result>(task: unknown): Promise<Result>;
  close(): Promise<void>;
}

/**
 * Opens a thread of its own for tasks, so that input which hangs its reader, or fills the memory, costs that input alone. It starts
 * with the first task.
 */
export function openThread(limits: WorkerLimits): TaskThread {
  let worker: Worker | null = null;
  const close = async (): Promise<void> => {
    const ending = worker;
    worker = null;
    await ending?.terminate();
  };
  return {
    run: async <Result>(task: unknown) => {
      worker ??= new Worker(limits.entry, {
        execArgv: [],
        resourceLimits: { maxOldGenerationSizeMb: limits.megabytes },
        workerData: { bufferMegabytes: limits.bufferMegabytes ?? limits.megabytes },
      });
      const { outcome, broken } = await outcomeOf<Result>(worker, task, limits);
      if (broken) await close();
      if ('refused' in outcome) throw new UserError(outcome.refused);
      return outcome.result;
    },
    close,
  };
}

/** Has a single task done in a thread of its own; see `openThread`. */
export async function runInWorker<Result>(task: unknown, limits: WorkerLimits): Promise<Result> {
  const thread = openThread(limits);
  try {
    return await thread.run<Result>(task);
  } finally {
    await thread.close();
  }
}

/** `broken`: the thread can do no further task. */
function outcomeOf<Result>(
  worker: Worker,
  task: unknown,
  limits: WorkerLimits,
): Promise<{ readonly outcome: Outcome<Result>; readonly broken: boolean }> {
  return new Promise((resolve) => {
    const finish = (outcome: Outcome<Result>, broken: boolean): void => {
      clearTimeout(timer);
      worker.off('message', take).off('error', fail).off('exit', stop);
      if (broken) worker.on('error', () => {}); // it is being ended; what it still says about that is of no use
      resolve({ outcome, broken });
    };
    const refuse = (refused: Message): void => finish({ refused }, true);
    const take = (outcome: Outcome<Result>): void => finish(outcome, false);
    const fail = (error: Error & { code?: string }): void =>
      refuse(
        error.code === 'ERR_WORKER_OUT_OF_MEMORY'
          ? message('read.memory', { n: limits.megabytes })
          : message('read.failed', { why: error.message }),
      );
    const stop = (): void => refuse(message('read.stopped'));
    const timer = setTimeout(
      () => refuse(message('read.slow', { n: limits.milliseconds / 1000 })),
      limits.milliseconds,
    );
    worker.on('message', take).on('error', fail).on('exit', stop);
    worker.postMessage(task);
  });
}

/** In the thread: does the tasks that come. */
export function serveTask<Task>(work: (task: Task) => Promise<unknown>): void {
  parentPort?.on('message', async (task: Task) => {
    const watch = watchBuffers();
    parentPort?.postMessage(await outcomeIn(work, task));
    clearInterval(watch);
  });
}

const BUFFERS_LOOKED_AT_MS = 50;

/** Gives a task up whose buffers outgrow their limit; the caller ends the thread then. */
function watchBuffers(): NodeJS.Timeout {
  const limit = Number(workerData?.bufferMegabytes ?? Number.POSITIVE_INFINITY);
  const watch = setInterval(() => {
    if (process.memoryUsage().external / 1e6 <= limit) return;
    clearInterval(watch);
    throw Object.assign(new Error(`buffers of more than ${limit} MB`), { code: 'ERR_WORKER_OUT_OF_MEMORY' });
  }, BUFFERS_LOOKED_AT_MS);
  return watch;
}

async function outcomeIn<Task>(
  work: (task: Task) => Promise<unknown>,
  task: Task,
): Promise<Outcome<unknown>> {
  try {
    return { result: await work(task) };
  } catch (error) {
    if (error instanceof UserError) return { refused: toldBy(error) };
    return {
      refused: message('read.failed', { why: error instanceof Error ? error.message : String(error) }),
    };
  }
}
