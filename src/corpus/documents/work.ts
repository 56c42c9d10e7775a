import { parentPort } from 'node:worker_threads';
import { UserError } from '../../user-error.ts';
import type { Drafts, Reader } from '../draft.ts';

/** The formats whose parsers are run apart from the program. */
export type DocumentFormat = 'pdf' | 'word' | 'mail' | 'saved-page';

export interface DocumentTask {
  readonly format: DocumentFormat;
  readonly bytes: Uint8Array;
  readonly file: string;
}

/** What comes back: drafts, or in words for a person why there are none. */
export type DocumentOutcome = { readonly drafts: Drafts } | { readonly refused: string };

const READERS: Readonly<Record<DocumentFormat, () => Promise<Reader>>> = {
  pdf: async () => (await import('./pdf.ts')).readPdf,
  word: async () => (await import('./word.ts')).readWord,
  mail: async () => (await import('./mail.ts')).readMail,
  'saved-page': async () => (await import('./mail.ts')).readSavedPage,
};

async function read({ format, bytes, file }: DocumentTask): Promise<DocumentOutcome> {
  try {
    const reader = await READERS[format]();
    return { drafts: await reader(bytes, file) };
  } catch (error) {
    if (error instanceof UserError) return { refused: error.message };
    return { refused: `Could not be read: ${error instanceof Error ? error.message : String(error)}` };
  }
}

parentPort?.once('message', async (task: DocumentTask) => parentPort?.postMessage(await read(task)));
