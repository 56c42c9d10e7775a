import { Worker } from 'node:worker_threads';
import { type FileOutcome, type FileReader, gatherPieces } from './file-reader.ts';
import type { Piece } from './read-file-articles.ts';
import type { Batch } from './read-in-worker.ts';
import type { ReadingTask } from './reading-task.ts';
import type { SpareWorker } from './spare-worker.ts';

/** A worker that is silent for so long is stuck: no article takes minutes. */
const SILENCE_MS = 300_000;

const ENTRY = new URL('./start-worker.mjs', import.meta.url);

/**
 * Reads files in worker threads. They start when the first file comes; one that breaks costs its file only. The first is taken
 * from `spare`, and one is left there in the end.
 */
export function readInWorkers(
  width: number,
  spare?: SpareWorker,
  entry = ENTRY,
  silence = SILENCE_MS,
): FileReader {
  const idle: Worker[] = [];
  const working = new Set<Worker>();
  const waiting: ((worker: Worker) => void)[] = [];

  const start = (): Worker => new Worker(entry, { execArgv: [] });
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
      const worker = await acquire();
      const { outcome, broken } = await readIn(worker, task, silence);
      release(worker, broken);
      return outcome;
    },
    close: async () => {
      const kept = spare && idle.pop();
      if (kept) await spare.leave(kept);
      await Promise.all([...idle.splice(0), ...working].map((worker) => worker.terminate()));
    },
  };
}

function readIn(
  worker: Worker,
  task: ReadingTask,
  silence: number,
): Promise<{ outcome: FileOutcome; broken: boolean }> {
  const pieces: Piece[] = [];
  return new Promise((resolve) => {
    const stuck = (): void => fail(new Error('it took too long'));
    let timer = setTimeout(stuck, silence);
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
      else timer = setTimeout(stuck, silence);
    };
    const fail = (error: unknown): void => {
      // What came before the break is dropped: half a file would look like a whole one.
      pieces.length = 0;
      const reason = `Reading it broke off: ${error instanceof Error ? error.message : String(error)}.`;
      pieces.push({ kind: 'problem', problem: { file: task.file, reason } }, { kind: 'end', hash: '' });
      finish(true);
    };
    const stop = (): void => fail(new Error('its worker thread ended'));
    worker.on('message', take).on('error', fail).on('exit', stop);
    worker.postMessage(task);
  });
}
