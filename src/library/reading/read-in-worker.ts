import { parentPort } from 'node:worker_threads';
import type { FilePiece } from './read-file-articles.ts';
import { piecesOf, type ReadingTask } from './reading-task.ts';

/** What a worker sends: some pieces of the file it was given; `last` closes the file. */
export interface Batch {
  readonly pieces: readonly FilePiece[];
  readonly last: boolean;
}

/** A batch goes once it holds this many bytes, so that the main thread never takes over much at a time. */
const BATCH_BYTES = 256 * 1024;
const BATCH_PIECES = 256;

parentPort?.on('message', async (task: ReadingTask) => {
  let pieces: FilePiece[] = [];
  let bytes = 0;
  const send = (last: boolean): void => {
    const buffers = pieces.flatMap((piece) =>
      piece.kind === 'article' && piece.bytes ? [piece.bytes.buffer] : [],
    );
    parentPort?.postMessage({ pieces, last } satisfies Batch, buffers);
    pieces = [];
    bytes = 0;
  };
  for await (const piece of piecesOf(task)) {
    pieces.push(piece);
    if (piece.kind === 'article') bytes += piece.bytes?.length ?? 0;
    if (bytes >= BATCH_BYTES || pieces.length >= BATCH_PIECES) send(false);
  }
  send(true);
});

// The sign of life: whatever breaks this thread from here on is the file that it reads.
parentPort?.postMessage({ pieces: [], last: false } satisfies Batch);
