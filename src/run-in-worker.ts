import { parentPort, Worker } from 'node:worker_threads';
import { UserError } from './user-error.ts';

/** How long, and in how much memory, work may go on in a thread of its own. */
export interface WorkerLimits {
  readonly milliseconds: number;
  readonly megabytes: number;
  /** The module that the thread starts with; it calls `serveTask`. */
  readonly entry: URL;
}

/** What comes back: a result, or in words for a person why there is none. */
type Outcome<Result> = { readonly result: Result } | { readonly refused: string };

/**
 * Has a task done in a thread of its own, so that input which hangs its reader, or fills the memory, costs that input alone.
 * Task and result must be of what threads can hand to each other. Throws a `UserError` that says why where nothing comes of it.
 */
export async function runInWorker<Result>(task: unknown, limits: WorkerLimits): Promise<Result> {
  const worker = new Worker(limits.entry, {
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: limits.megabytes },
  });
  try {
    const outcome = await outcomeOf<Result>(worker, task, limits);
    if ('refused' in outcome) throw new UserError(outcome.refused);
    return outcome.result;
  } finally {
    await worker.terminate();
  }
}

function outcomeOf<Result>(worker: Worker, task: unknown, limits: WorkerLimits): Promise<Outcome<Result>> {
  return new Promise((resolve) => {
    const refuse = (refused: string) => resolve({ refused });
    const timer = setTimeout(
      () => refuse(`Reading it took longer than ${limits.milliseconds / 1000} seconds; it was given up.`),
      limits.milliseconds,
    );
    worker.on('message', (outcome: Outcome<Result>) => resolve(outcome));
    worker.on('error', (error: Error & { code?: string }) =>
      refuse(
        error.code === 'ERR_WORKER_OUT_OF_MEMORY'
          ? `Reading it took more than ${limits.megabytes} MB of memory; it was given up.`
          : `Could not be read: ${error.message}`,
      ),
    );
    worker.on('exit', () => {
      clearTimeout(timer);
      refuse('Could not be read: its reader stopped.');
    });
    worker.postMessage(task);
  });
}

/** In the thread: does the one task that comes. */
export function serveTask<Task>(work: (task: Task) => Promise<unknown>): void {
  parentPort?.once('message', async (task: Task) => parentPort?.postMessage(await outcomeIn(work, task)));
}

async function outcomeIn<Task>(
  work: (task: Task) => Promise<unknown>,
  task: Task,
): Promise<Outcome<unknown>> {
  try {
    return { result: await work(task) };
  } catch (error) {
    if (error instanceof UserError) return { refused: error.message };
    return { refused: `Could not be read: ${error instanceof Error ? error.message : String(error)}` };
  }
}
