import { type ApartLimits, runApart } from '../../run-apart.ts';
import type { Drafts } from '../draft.ts';
import type { DocumentFormat, DocumentTask } from './work.ts';

const LIMITS: ApartLimits = {
  milliseconds: 30_000,
  megabytes: 512,
  entry: new URL('./start-worker.mjs', import.meta.url),
};

/** Reads a document in a thread of its own. Throws a `UserError` that says why where nothing comes of it. */
export function readApart(
  format: DocumentFormat,
  bytes: Uint8Array,
  file: string,
  limits: ApartLimits = LIMITS,
): Promise<Drafts> {
  const task: DocumentTask = { format, bytes, file };
  return runApart(task, limits);
}
