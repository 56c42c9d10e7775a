import { existsSync } from 'node:fs';
import { afterEach, expect, it, vi } from 'vitest';
import { type HostOptions, hostInThreads } from '../../src/answering/thread/host-in-threads.ts';
import { type Ending, EXIT_STATUS } from '../../src/exit-status.ts';
import type { Interaction } from '../../src/sandbox/rest/interactions.ts';
import { SILENT_LOG } from '../../src/silent-log.ts';
import { harbourArticles } from '../journeys/articles.ts';
import { type Newsroom, openNewsroom } from '../journeys/harness.ts';
import { type OpenThreads, openThreads } from './open-threads.ts';

vi.setConfig({ testTimeout: 120_000 });

let threads: OpenThreads;
let room: Newsroom;

async function open(options: Partial<HostOptions> = {}): Promise<void> {
  threads = await openThreads(harbourArticles, options);
  room = await openNewsroom({ host: threads.host });
}

/** Waits until somebody is shown these words, however busy the machine is. */
async function untilShown(interaction: Interaction, words: string): Promise<void> {
  const shown = () => JSON.stringify(interaction.original?.data.components ?? []);
  await expect.poll(shown, { timeout: 60_000 }).toContain(words);
}

afterEach(async () => {
  expect(room.discord.violations).toEqual([]);
  await room.close();
  await threads.close();
});

const question = { question: 'When did the harbour of Port Selda reopen?' };
const answered = 'reopened on Monday';

it('answers others while a long question is looked up, and that too', async () => {
  // On a busy machine the second thread may take longer to start than an answer may take.
  await open({ limits: { patienceMs: 100, maxAnswerMs: 110_000 } });
  const long = room.discord.user('lena').startSlash('coverage', { topic: 'hold the thread until released' });
  await untilShown(room.discord.user('ada').startSlash('ask', question), answered);
  expect(long.original?.loading ?? true).toBe(true);
  await threads.folder.put('data/released', '');
  await untilShown(long, '-# /coverage');
});

it('lets Discord’s thread do its work while the archive’s is busy', async () => {
  await open();
  let ticks = 0;
  const ticking = setInterval(() => {
    ticks += 1;
  }, 10);
  const start = performance.now();
  await untilShown(
    room.discord.user('lena').startSlash('coverage', { topic: 'hold the thread for 3 s' }),
    '-# /coverage',
  );
  clearInterval(ticking);
  const share = ticks / ((performance.now() - start) / 10);
  expect(share).toBeGreaterThan(0.3);
});

it('gives up what takes too long, says so, and goes on', async () => {
  await open({ limits: { maxAnswerMs: 8_000 } });
  await untilShown(
    room.discord.user('lena').startSlash('coverage', { topic: 'hold the thread until released' }),
    'too broad',
  );
  await untilShown(room.discord.user('ada').startSlash('ask', question), answered);
});

it('asks once more what the archive’s thread was asked when it ended', async () => {
  await open();
  await untilShown(
    room.discord.user('ada').startSlash('coverage', { topic: 'end the thread once' }),
    '-# /coverage',
  );
  expect(threads.log.filter(({ msg }) => msg.includes('started anew'))).toHaveLength(1);
});

it('reads the files anew where somebody wrote over what the articles are read from, and answers', async () => {
  await open();
  const snapshot = threads.folder.place('data/archive.snapshot');
  await expect.poll(() => existsSync(snapshot), { timeout: 60_000 }).toBe(true);
  const isAnew = () => threads.log.some(({ msg }) => msg.includes('started anew'));
  // The articles' bytes are let go of soon after the snapshot is there.
  for (let n = 0; !isAnew() && n < 60; n++) {
    await threads.folder.put('data/archive.snapshot', 'somebody else wrote this');
    await untilShown(room.discord.user(`person ${n}`).startSlash('ask', question), answered);
  }
  expect(threads.log.map(({ msg }) => msg)).toEqual(
    expect.arrayContaining([expect.stringContaining('started anew'), expect.stringContaining('is not used')]),
  );
});

it('tells whoever asked what ends each thread, and goes on', async () => {
  await open();
  await untilShown(
    room.discord.user('ada').startSlash('coverage', { topic: 'end the thread' }),
    'broke off twice',
  );
  await untilShown(room.discord.user('ada').startSlash('ask', question), answered);
});

it('ends with a reason where no thread stays alive', async () => {
  await open();
  const endings: Ending[] = [];
  const entry = new URL('data:text/javascript,throw new Error("no room")');
  const options = { corpusDir: threads.folder.place('corpus'), dataDir: null, workers: 0, watch: false };
  const host = hostInThreads({
    ...options,
    log: SILENT_LOG,
    entry,
    onGiveUp: (ending) => void endings.push(ending),
  });
  await expect(host.reindex()).rejects.toThrow('no room');
  expect(endings).toEqual([{ status: EXIT_STATUS.noWorkers, message: expect.stringContaining('no room') }]);
  await host.close();
});
