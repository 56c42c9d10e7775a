import { startTimeSlice } from '../../archive/steps/time-slice.ts';
import type { Problem } from '../../model.ts';
import type { FilePiece } from './read-file-articles.ts';
import { piecesOf, type ReadingTask } from './reading-task.ts';

/** Everything that came out of one file. */
export interface FileOutcome {
  /** Digest of the bytes; empty where they could not be read. */
  readonly hash: string;
  /** In the order of the file; `bytes` is null where the task knew the digest. */
  readonly articles: readonly {
    readonly id: string;
    readonly hash: string;
    readonly bytes: Uint8Array<ArrayBuffer> | null;
  }[];
  readonly problems: readonly Problem[];
}

/** Reads files, or what was read of them before, in this thread or in others. */
export interface FileReader {
  /** What goes wrong comes back as a problem of that file; rejects only where no reader can be had at all. */
  read(task: ReadingTask): Promise<FileOutcome>;
  /** Whether it reads in the calling thread. */
  readonly place: 'here' | 'workers';
  /** How many files it reads at a time. */
  readonly width: number;
  close(): Promise<void>;
}

/** Gathers the pieces of one file. */
export function gatherPieces(pieces: Iterable<FilePiece>): FileOutcome {
  const articles: FileOutcome['articles'][number][] = [];
  const problems: Problem[] = [];
  let hash = '';
  for (const piece of pieces) {
    if (piece.kind === 'article') articles.push({ id: piece.id, hash: piece.hash, bytes: piece.bytes });
    else if (piece.kind === 'problem') problems.push(piece.problem);
    else hash = piece.hash;
  }
  return { hash, articles, problems };
}

/** Reads in this thread, one article at a time: right for a few small files. */
export function readHere(): FileReader {
  const slice = startTimeSlice();
  return {
    place: 'here',
    width: 1,
    read: async (task) => {
      const pieces: FilePiece[] = [];
      for await (const piece of piecesOf(task)) {
        pieces.push(piece);
        if (slice.expired()) await slice.yield();
      }
      return gatherPieces(pieces);
    },
    close: async () => {},
  };
}
