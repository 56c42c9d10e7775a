import { runInWorker, type WorkerLimits } from '../../run-in-worker.ts';
import type { Drafts } from '../draft.ts';
import type { DocumentFormat, DocumentTask } from './worker.ts';

const LIMITS: WorkerLimits = {
  milliseconds: 30_000,
  megabytes: 512,
  entry: new URL('./start-worker.mjs', import.meta.url),
};

/** Reads a document in a thread of its own. Throws a `UserError` that says why where nothing comes of it. */
export function parseInWorker(
  format: DocumentFormat,
  bytes: Uint8Array,
  file: string,
  limits: WorkerLimits = LIMITS,
): Promise<Drafts> {
  const task: DocumentTask = { format, bytes, file };
  return runInWorker(task, limits);
}
