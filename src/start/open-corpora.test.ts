import pino from 'pino';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { makeFolder, type TemporaryFolder } from '../../test/temporary-folder.ts';
import { openAlerts } from '../alerts/alerts.ts';
import { readConfig } from '../config.ts';
import { createFetcher } from '../intake/fetching/fetch-document.ts';
import { NO_METRICS } from '../metrics.ts';
import { openCorpora, readCorporaSettings } from './open-corpora.ts';

const log = pino({ level: 'silent' });
let folder: TemporaryFolder;
beforeEach(async () => {
  folder = await makeFolder();
  await folder.put(
    'corpora.yaml',
    'corpora:\n  - {name: town, folder: town, reader: yes}\n  - {name: club, folder: club}\n',
  );
});
afterEach(() => folder.remove());

async function open() {
  const config = readConfig({
    CORPORA: folder.place('corpora.yaml'),
    DATA_DIR: folder.place('data'),
    DISCORD_TOKEN: 'x',
    PUBLIC_URL: 'https://bot.example',
  });
  const settings = await readCorporaSettings(config);
  if (!settings) throw new Error('there are corpora');
  const fetcher = createFetcher();
  const alerts = await openAlerts({ dataDir: null, log });
  const entry = new URL('./start-archive-worker.mjs', import.meta.url);
  return openCorpora({ config, settings, log, metrics: NO_METRICS, alerts, fetcher, entry, isKept: true });
}

it('keeps marks of each corpus apart, and forgets a person in all of them', async () => {
  const first = await open();
  const mark = {
    guildId: 's',
    channelId: 'c',
    right: true,
    query: { kind: 'ask', question: 'bridge' },
  } as const;
  for (const name of ['town', 'club'])
    await (await first.ways(name)).feedback?.mark({ ...mark, person: 'ada', messageId: `of ${name}` });
  await (await first.ways('club')).feedback?.mark({ ...mark, person: 'bo', messageId: 'of bo' });
  const marksOf = async (corpora: typeof first, name: string) =>
    (await corpora.ways(name)).feedback?.marks().map(({ messageId }) => messageId);
  expect(await marksOf(first, 'town')).toEqual(['of town']);
  await first.close();
  // What nobody has asked since the start is forgotten, too.
  const second = await open();
  expect(await second.forget('ada')).toBe(2);
  expect(await marksOf(second, 'town')).toEqual([]);
  expect(await marksOf(second, 'club')).toEqual(['of bo']);
  await second.close();
});

it('gives addresses to the corpora that have pages alone, and opens nothing by that', async () => {
  const corpora = await open();
  expect((await corpora.ways('town')).readerUrl).toBe('https://bot.example/corpora/town');
  expect((await corpora.ways('club')).readerUrl).toBeNull();
  expect(corpora.hosts.isOpen('town')).toBe(false);
  await corpora.close();
});

it('ends with the status of wrong settings where the file has mistakes', async () => {
  await folder.put('corpora.yaml', 'corpora: 3');
  await expect(open()).rejects.toMatchObject({
    status: 2,
    message: expect.stringContaining('line 1, corpora'),
  });
});
