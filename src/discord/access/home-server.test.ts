import { readdir } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeFolder, type TemporaryFolder } from '../../../test/temporary-folder.ts';
import { SILENT_LOG } from '../../silent-log.ts';
import { openHomeServer } from './home-server.ts';

let folder: TemporaryFolder;
let here: string[];

beforeEach(async () => {
  folder = await makeFolder();
  here = [];
});
afterEach(() => folder.remove());

const open = () => openHomeServer({ guildIds: () => here, dataDir: folder.root, log: SILENT_LOG });
const written = () => expect.poll(() => readdir(folder.root)).toEqual(['home-server.json']);

describe('the home server', () => {
  it('is the first that the bot is alone in, and stays that, over a restart too', async () => {
    const home = await open();
    expect(home.id()).toBeUndefined();
    here = ['one'];
    expect(home.id()).toBe('one');
    await written();
    here = ['one', 'two'];
    expect(home.id()).toBe('one');
    here = ['two'];
    expect(home.id()).toBe('one');
    expect((await open()).id()).toBe('one');
  });

  it('is none where the bot was first seen in several, also when all but one throw it out', async () => {
    here = ['one', 'two'];
    const home = await open();
    expect(home.id()).toBeUndefined();
    here = ['two'];
    expect(home.id()).toBeUndefined();
    await written();
    expect((await open()).id()).toBeUndefined();
  });
});
