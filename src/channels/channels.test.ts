import { readFile, writeFile } from 'node:fs/promises';
import pino from 'pino';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { makeFolder, type TemporaryFolder } from '../../test/temporary-folder.ts';
import { type ChannelSettings, STANDARD_SETTINGS } from './channel-settings.ts';
import { openChannels } from './channels.ts';

let folder: TemporaryFolder;
const logged: string[] = [];
const log = pino({ level: 'debug' }, { write: (line: string) => void logged.push(line) });

beforeEach(async () => {
  folder = await makeFolder();
});
afterEach(() => folder.remove());

const open = () => openChannels({ dataDir: folder.root, log });
const QUIET: ChannelSettings = {
  answers: 'threads',
  isPrivate: true,
  kinds: ['ask'],
  language: 'de',
  corpus: null,
};
const at = (channelId: string, parentId: string | null = null) => ({ channelId, parentId });

it('keeps what is set over a restart; it holds in the threads of a channel, and nowhere else', async () => {
  const first = await open();
  expect(first.of(at('1'))).toEqual(STANDARD_SETTINGS);
  await first.set('1', 'a', QUIET);
  await first.close();
  const second = await open();
  expect(second.of(at('1'))).toEqual(QUIET);
  expect(second.of(at('11', '1'))).toEqual(QUIET);
  expect(second.of(at('2'))).toEqual(STANDARD_SETTINGS);
  await second.set('1', 'a', STANDARD_SETTINGS);
  await second.close();
  const third = await open();
  expect(third.of(at('1'))).toEqual(STANDARD_SETTINGS);
  await third.close();
});

it('forgets a server that it left, and no other', async () => {
  const channels = await open();
  await channels.set('1', 'a', QUIET);
  await channels.set('2', 'b', QUIET);
  await channels.leave('a');
  await channels.leave('c');
  await channels.close();
  const again = await open();
  expect([again.of(at('1')), again.of(at('2'))]).toEqual([STANDARD_SETTINGS, QUIET]);
  await again.close();
});

it('forgets a channel, in the file too', async () => {
  const channels = await open();
  await channels.set('1234567', 'a', QUIET);
  await channels.set('2', 'a', QUIET);
  await channels.forget('1234567');
  expect([channels.of(at('1234567')), channels.of(at('2'))]).toEqual([STANDARD_SETTINGS, QUIET]);
  expect(await readFile(folder.place('channels.journal'), 'utf8')).not.toContain('1234567');
  await channels.close();
});

it('sets a damaged file aside, says so, and goes on with what can be read', async () => {
  const channels = await open();
  for (const id of ['1', '2', '3']) await channels.set(id, 'a', QUIET);
  await channels.close();
  const file = folder.place('channels.journal');
  const lines = (await readFile(file, 'utf8')).split('\n');
  await writeFile(file, [lines[0], lines[1], 'nonsense', lines[3], ''].join('\n'));
  const again = await open();
  expect(['1', '2', '3'].map((id) => again.of(at(id)).isPrivate)).toEqual([true, false, true]);
  expect(logged.join()).toMatch(
    /channels\.journal is damaged: 1 of its lines can’t be read\. It was set aside as/,
  );
  await again.close();
});
