import { openThread, runInWorker, type WorkerLimits } from '../../run-in-worker.ts';
import type { Drafts } from '../draft.ts';
import type { DocumentTask } from './worker.ts';

const LIMITS: WorkerLimits = {
  milliseconds: 30_000,
  megabytes: 256,
  bufferMegabytes: 160,
  entry: new URL('./start-worker.mjs', import.meta.url),
};

/** Reads a document in a thread of its own, by the name of its format. Throws a `UserError` that says why where nothing comes of it. */
export function parseDocumentInWorker(
  format: string,
  bytes: Uint8Array,
  file: string,
  limits: WorkerLimits = LIMITS,
): Promise<Drafts> {
  const task: DocumentTask = { format, bytes, file };
  return runInWorker(task, limits);
}

/** Reads documents one after the other. */
export interface DocumentParser {
  /** As `parseInWorker`. */
  parse(format: string, bytes: Uint8Array, file: string): Promise<Drafts>;
  close(): Promise<void>;
}

/** Reads the documents of one container in one thread, since starting one takes longer than reading a mail. */
export function openParser(limits: WorkerLimits = LIMITS): DocumentParser {
  const thread = openThread(limits);
  return {
    parse: (format, bytes, file) => {
      const task: DocumentTask = { format, bytes, file };
      return thread.run(task);
    },
    close: thread.close,
  };
}
