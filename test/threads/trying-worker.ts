import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { workerData } from 'node:worker_threads';
import { serveArchive } from '../../src/answering/thread/serve-archive.ts';
import { ARCHIVE_REQUESTS } from '../../src/archive-requests.ts';

/** The archive's thread, where some questions do to it what long ones and mistakes do. */
await serveArchive({
  ...ARCHIVE_REQUESTS,
  answer: (ground, request) => {
    const words = 'topic' in request.query ? (request.query.topic ?? '') : '';
    if (words === 'hold the thread for 3 s') hold((held) => held > 3_000);
    if (words === 'hold the thread until released') hold(() => existsSync(markOf('released')));
    if (words.startsWith('end the thread')) endThread(words);
    return ARCHIVE_REQUESTS.answer(ground, request);
  },
});

/** Keeps the thread busy, as a long question does, for a minute at most. */
function hold(isOver: (milliseconds: number) => boolean): void {
  const start = performance.now();
  for (let held = 0; held < 60_000 && !isOver(held); held = performance.now() - start);
}

/** "once" leaves a mark, so that it happens to one thread alone. */
function endThread(words: string): void {
  if (words.endsWith('once') && existsSync(markOf('ended'))) return;
  writeFileSync(markOf('ended'), '');
  process.exit(9);
}

function markOf(name: string): string {
  return path.join(String(workerData.dataDir), name);
}
