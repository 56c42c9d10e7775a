import { type FilePiece, type ReadTask, readFileArticles } from './read-file-articles.ts';
import { type TrimTask, trimArticles } from './trim-task.ts';

/** What a reader of files does: reads one, or takes lines out of what was read of it. */
export type ReadingTask = ReadTask | TrimTask;

/** What comes of it, piece by piece; the last is `end`. Never throws. */
export function piecesOf(task: ReadingTask): AsyncIterable<FilePiece> | Iterable<FilePiece> {
  return 'trims' in task ? trimArticles(task) : readFileArticles(task);
}
