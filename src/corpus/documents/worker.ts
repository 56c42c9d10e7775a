import { serveTask } from '../../run-in-worker.ts';
import { formatNamed } from '../readers/formats.ts';

export interface DocumentTask {
  /** The name of a format whose parser runs in a worker thread. */
  readonly format: string;
  readonly bytes: Uint8Array;
  readonly file: string;
}

serveTask(async ({ format, bytes, file }: DocumentTask) => {
  const open = formatNamed(format)?.open;
  if (!open || !('readInWorker' in open)) throw new Error(`${format} is not read in a worker thread`);
  return open.readInWorker(bytes, file);
});
