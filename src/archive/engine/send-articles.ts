import { documentsOf } from '../index/documents.ts';
import { startTimeSlice } from '../steps/time-slice.ts';
import type { IdentifiedArticles } from './archive-contents.ts';
import { type EngineDocument, engineDocuments } from './documents.ts';
import type { WordCounts } from './word-counts.ts';
import { type Writing, writeDocuments } from './write-documents.ts';

/** Documents that are made while those before them are being sent: some megabytes. */
const MAX_WAITING = 4_000;

export interface Sending {
  /** Counts what is sent. */
  readonly words: WordCounts;
  /** Told of the articles that were sent, and how many there are to send. */
  readonly onProgress: (done: number, total: number) => void;
}

/** Sends the articles that stand at these positions. Each is opened when it is its turn, and let go. */
export async function sendArticles(
  { articles, keys }: IdentifiedArticles,
  positions: readonly number[],
  writing: Writing,
  { words, onProgress }: Sending,
): Promise<void> {
  const slice = startTimeSlice();
  let waiting: EngineDocument[] = [];
  let sending = Promise.resolve();
  const send = async (): Promise<void> => {
    await sending;
    sending = writeDocuments(writing, waiting);
    sending.catch(() => {}); // seen at the next `await`
    waiting = [];
  };
  try {
    for (const [done, position] of positions.entries()) {
      const entry = articles[position];
      const key = keys[position];
      if (!entry || key === undefined) continue;
      const paragraphs = documentsOf(entry.article);
      for (const paragraph of paragraphs) words.count(paragraph, 1);
      waiting.push(...engineDocuments(entry, key, paragraphs));
      if (slice.expired()) await slice.yield();
      if (waiting.length < MAX_WAITING) continue;
      await send();
      onProgress(done, positions.length);
    }
    await send();
  } finally {
    // Nothing may be under way any more when an index is given up.
    await sending.catch(() => {});
  }
  await sending;
  onProgress(positions.length, positions.length);
}
