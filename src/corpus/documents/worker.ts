import { serveTask } from '../../run-in-worker.ts';
import type { Reader } from '../draft.ts';

/** The formats whose parsers run in a worker thread. */
export type DocumentFormat = 'pdf' | 'word' | 'mail' | 'saved-page';

export interface DocumentTask {
  readonly format: DocumentFormat;
  readonly bytes: Uint8Array;
  readonly file: string;
}

const READERS: Readonly<Record<DocumentFormat, () => Promise<Reader>>> = {
  pdf: async () => (await import('./pdf.ts')).readPdf,
  word: async () => (await import('./word.ts')).readWord,
  mail: async () => (await import('./mail.ts')).readMail,
  'saved-page': async () => (await import('./mail.ts')).readSavedPage,
};

serveTask(async ({ format, bytes, file }: DocumentTask) => {
  const reader = await READERS[format]();
  return reader(bytes, file);
});
