import type { Worker } from 'node:worker_threads';

const LINGER_MS = 600_000;

/** One worker thread that waits for the next files: starting one takes about a second, and changes rarely come alone. */
export interface SpareWorker {
  /** The waiting worker, which is then no longer spare. */
  take(): Worker | undefined;
  /** Keeps a worker for ten minutes, unless there is one already: then it is ended. The process does not wait for it. */
  leave(worker: Worker): Promise<void>;
  /** Ends what is waiting. */
  close(): Promise<void>;
}

/** A place for one spare worker, empty at first. */
export function createSpareWorker(linger = LINGER_MS): SpareWorker {
  let waiting: { readonly worker: Worker; readonly timer: NodeJS.Timeout } | null = null;
  const release = (): Worker | undefined => {
    if (!waiting) return undefined;
    const { worker, timer } = waiting;
    clearTimeout(timer);
    worker.off('error', release).off('exit', release).ref();
    waiting = null;
    return worker;
  };
  const end = async (): Promise<void> => {
    await release()?.terminate();
  };
  return {
    take: release,
    leave: async (worker) => {
      if (waiting) {
        await worker.terminate();
        return;
      }
      worker.on('error', release).on('exit', release).unref();
      waiting = { worker, timer: setTimeout(end, linger).unref() };
    },
    close: end,
  };
}
