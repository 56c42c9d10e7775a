import { readdir, utimes, writeFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeFolder, type TemporaryFolder } from '../../../test/temporary-folder.ts';
import { EndingError } from '../../exit-status.ts';
import { lockFolder } from './lock-folder.ts';

let folder: TemporaryFolder;
let place: string;

beforeEach(async () => {
  folder = await makeFolder();
  place = folder.place('verbatim.lock');
});

afterEach(() => folder.remove());

const here = { pid: process.pid, host: 'here', began: '1' };

describe('a locked folder', () => {
  it('is refused to a second program while the first runs, and free after it', async () => {
    const lock = await lockFolder(folder.root);
    const parent = { ...here, host: (await import('node:os')).hostname(), pid: process.pid + 1 };
    await expect(lockFolder(folder.root, { owner: parent })).rejects.toThrow(EndingError);
    await expect(lockFolder(folder.root, { owner: parent })).rejects.toThrow(`process ${process.pid}`);
    await lock.release();
    await (await lockFolder(folder.root, { owner: parent })).release();
    expect(await readdir(folder.root)).toEqual([]);
  });

  it.each([
    ['whose process is gone', JSON.stringify({ pid: 2 ** 22 + 7, host: 'here', began: '5' })],
    ['of this very process id, from before a restart', JSON.stringify({ ...here, began: '0' })],
    [
      'whose process id went to another program',
      JSON.stringify({ pid: process.ppid, host: 'here', began: '0' }),
    ],
    ['that was cut off while it was written', '{"pid":'],
    ['that is empty', ''],
  ])('is taken over from a lock %s', async (_, content) => {
    await writeFile(place, content);
    await (await lockFolder(folder.root, { owner: here })).release();
    expect(await readdir(folder.root)).toEqual([]);
  });

  it('is left to another machine as long as that renews its lock', async () => {
    await writeFile(place, JSON.stringify({ pid: 1, host: 'elsewhere', began: null }));
    await expect(lockFolder(folder.root, { owner: here })).rejects.toThrow('process 1 on elsewhere');
    const past = new Date(Date.now() - 61_000);
    await utimes(place, past, past);
    await (await lockFolder(folder.root, { owner: here })).release();
  });

  it('lets one program in where two come at once over a stale lock', async () => {
    await writeFile(place, '');
    const other = { ...here, pid: process.ppid };
    const taken = await Promise.allSettled([
      lockFolder(folder.root, { owner: { ...here, began: null } }),
      lockFolder(folder.root, { owner: { ...other, began: null } }),
    ]);
    expect(taken.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });
});
