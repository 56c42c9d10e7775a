import { Worker } from 'node:worker_threads';
import { UserError } from '../../user-error.ts';
import type { Drafts } from '../draft.ts';
import type { DocumentFormat, DocumentOutcome, DocumentTask } from './work.ts';

export interface Limits {
  readonly milliseconds: number;
  readonly megabytes: number;
  /** The module that the worker starts with. */
  readonly entry: URL;
}

const LIMITS: Limits = {
  milliseconds: 30_000,
  megabytes: 512,
  entry: new URL('./start-worker.mjs', import.meta.url),
};

/**
 * Reads a document in a thread of its own, so that a file which hangs its parser or fills the memory costs that file.
 * Throws a `UserError` that says why where nothing comes of it.
 */
export async function readApart(
  format: DocumentFormat,
  bytes: Uint8Array,
  file: string,
  limits: Limits = LIMITS,
): Promise<Drafts> {
  const worker = new Worker(limits.entry, {
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: limits.megabytes },
  });
  try {
    const outcome = await outcomeOf(worker, { format, bytes, file }, limits);
    if ('refused' in outcome) throw new UserError(outcome.refused);
    return outcome.drafts;
  } finally {
    await worker.terminate();
  }
}

function outcomeOf(worker: Worker, task: DocumentTask, limits: Limits): Promise<DocumentOutcome> {
  return new Promise((resolve) => {
    const refuse = (refused: string) => resolve({ refused });
    const timer = setTimeout(
      () => refuse(`Reading it took longer than ${limits.milliseconds / 1000} seconds; it was given up.`),
      limits.milliseconds,
    );
    worker.on('message', (outcome: DocumentOutcome) => resolve(outcome));
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
