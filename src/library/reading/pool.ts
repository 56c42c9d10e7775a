import { setTimeout as delay } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { EndingError, EXIT_STATUS } from '../../exit-status.ts';
import { type FileOutcome, type FileReader, gatherPieces } from './file-reader.ts';
import type { FilePiece } from './read-file-articles.ts';
import type { Batch } from './read-in-worker.ts';
import type { ReadingTask } from './reading-task.ts';
import type { SpareWorker } from './spare-worker.ts';

/** What reading a file may cost: a file that needs more costs that file, not the bot. */
export interface ReadingLimits {
  /** A worker that is silent for so long is stuck: no article takes minutes. */
  readonly silenceMs: number;
  /** What it may keep in memory, the file's bytes left out. */
  readonly heapMegabytes: number;
}

export const READING_LIMITS: ReadingLimits = { silenceMs: 300_000, heapMegabytes: 384 };

/** A worker that breaks before its first sign of life could not start; another one may. */
const MAX_START_TRIES = 3;
const RETRY_START_MS = 200;

const ENTRY = new URL('./start-worker.mjs', import.meta.url);

/**
 * Reads files in worker threads. They start when the first file comes; one that breaks costs its file only. The first is taken
 * from `spare`, and one is left there in the end. `read` throws an `EndingError` where no worker can be started.
 */
export function readInWorkers(
  width: number,
  spare?: SpareWorker,
  entry = ENTRY,
  limits = READING_LIMITS,
): FileReader {
  const idle: Worker[] = [];
  const working = new Set<Worker>();
  const waiting: ((worker: Worker) => void)[] = [];

  /** Workers that gave a sign of life: what breaks them afterwards is a file. */
  const alive = new WeakSet<Worker>();
  const start = (): Worker => {
    const worker = new Worker(entry, {
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: limits.heapMegabytes },
    });
    worker.once('message', () => alive.add(worker));
    return worker;
  };
  const acquire = async (): Promise<Worker> => {
    const free = idle.pop() ?? (working.size < width ? (spare?.take() ?? start()) : undefined);
    const worker = free ?? (await new Promise<Worker>((resolve) => waiting.push(resolve)));
    working.add(worker);
    return worker;
  };
  const release = (worker: Worker, broken: boolean): void => {
    working.delete(worker);
    if (broken) void worker.terminate();
    const next = waiting.shift();
    if (next) next(broken ? start() : worker);
    else if (!broken) idle.push(worker);
  };

  return {
    place: 'workers',
    width,
    read: async (task) => {
      let reason: string = '';
      for (let tries = 0; tries < MAX_START_TRIES; tries++) {
        const { worker, refused } = await acquireSafely(acquire);
        if (!worker) {
          reason = refused;
          await delay(RETRY_START_MS);
          continue;
        }
        const { outcome, broken } = await readIn(worker, task, limits);
        release(worker, broken);
        if (!broken || alive.has(worker)) return outcome;
        reason = outcome.problems[0]?.reason ?? '';
      }
      throw cannotStart(reason);
    },
    close: async () => {
      const kept = spare && idle.pop();
      if (kept) await spare.leave(kept);
      await Promise.all([...idle.splice(0), ...working].map((worker) => worker.terminate()));
    },
  };
}

/** The worker, or in words why none could be started. */
async function acquireSafely(
  acquire: () => Promise<Worker>,
): Promise<{ readonly worker: Worker | null; readonly refused: string }> {
  try {
    return { worker: await acquire(), refused: '' };
  } catch (error) {
    return { worker: null, refused: error instanceof Error ? error.message : String(error) };
  }
}

function cannotStart(reason: string): EndingError {
  const mend =
    'Set WORKERS=0 to read in the thread that holds the archive, or raise the limits on threads and memory (ulimit -u, TasksMax of the unit, --pids-limit of the container).';
  return new EndingError({
    status: EXIT_STATUS.noWorkers,
    message: `Threads that read articles cannot be started (${MAX_START_TRIES} tries): ${reason} ${mend}`,
  });
}

function describeBreak(error: unknown, heapMegabytes: number): string {
  const { code = '' } = Object(error) as { code?: string };
  if (code === 'ERR_WORKER_OUT_OF_MEMORY')
    return `it takes more than ${heapMegabytes} MB of memory, so split it into smaller files`;
  return error instanceof Error ? error.message : String(error);
}

function readIn(
  worker: Worker,
  task: ReadingTask,
  { silenceMs, heapMegabytes }: ReadingLimits,
): Promise<{ outcome: FileOutcome; broken: boolean }> {
  const pieces: FilePiece[] = [];
  return new Promise((resolve) => {
    const stuck = (): void =>
      fail(new Error(`it took longer than ${silenceMs / 60_000} minutes, so split it into smaller files`));
    let timer = setTimeout(stuck, silenceMs);
    const finish = (broken: boolean): void => {
      clearTimeout(timer);
      worker.off('message', take).off('error', fail).off('exit', stop);
      if (broken) worker.on('error', () => {}); // it is being ended; what it still says about that is of no use
      resolve({ outcome: gatherPieces(pieces), broken });
    };
    const take = (batch: Batch): void => {
      for (const piece of batch.pieces) pieces.push(piece);
      clearTimeout(timer);
      if (batch.last) finish(false);
      else timer = setTimeout(stuck, silenceMs);
    };
    const fail = (error: unknown): void => {
      // What came before the break is dropped: half a file would look like a whole one.
      pieces.length = 0;
      const reason = `Reading it broke off: ${describeBreak(error, heapMegabytes)}.`;
      pieces.push({ kind: 'problem', problem: { file: task.file, reason } }, { kind: 'end', hash: '' });
      finish(true);
    };
    const stop = (): void => fail(new Error('its worker thread ended'));
    worker.on('message', take).on('error', fail).on('exit', stop);
    worker.postMessage(task);
  });
}
