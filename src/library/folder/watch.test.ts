import { rm } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { makeFolder, type TemporaryFolder } from '../../../test/temporary-folder.ts';
import { SILENT_LOG } from '../../silent-log.ts';
import { type FolderWatch, type FolderWatchOptions, watchFolder } from './watch.ts';

let folder: TemporaryFolder;
let watch: FolderWatch | undefined;

beforeEach(async () => {
  folder = await makeFolder();
});
afterEach(async () => {
  await watch?.close();
  await folder.remove();
});

async function start(
  onChange: () => Promise<void>,
  options: Partial<FolderWatchOptions> = {},
): Promise<void> {
  watch = watchFolder({ folder: folder.root, onChange, log: SILENT_LOG, quiet: 100, ...options });
  await watch.ready;
}

describe('watching a folder', () => {
  it('tells once of a bunch of changes', async () => {
    await folder.put('deep/gone.txt', 'x');
    const onChange = vi.fn(async () => {});
    await start(onChange, { quiet: 300 });
    for (const name of ['a', 'b', 'c', 'deep/d']) await folder.put(`${name}.txt`, 'x');
    await rm(folder.place('deep/gone.txt'));
    await vi.waitFor(() => expect(onChange).toHaveBeenCalled(), 10_000);
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(onChange).toHaveBeenCalledTimes(1);
  });

  it('tells again of what changed while it was being told', async () => {
    let release = (): void => {};
    const onChange = vi.fn(() => new Promise<void>((resolve) => (release = resolve)));
    await start(onChange);
    await folder.put('a.txt', 'x');
    await vi.waitFor(() => expect(onChange).toHaveBeenCalledTimes(1), 10_000);
    await folder.put('b.txt', 'x');
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(onChange).toHaveBeenCalledTimes(1);
    release();
    await vi.waitFor(() => expect(onChange).toHaveBeenCalledTimes(2), 10_000);
    release();
  });

  it('does not wait for ever where the folder is never quiet', async () => {
    const onChange = vi.fn(async () => {});
    await start(onChange, { quiet: 60_000, patience: 200 });
    await folder.put('a.txt', 'x');
    await vi.waitFor(() => expect(onChange).toHaveBeenCalled(), 10_000);
  });

  it('passes over names that begin with a dot, and says nothing after it is closed', async () => {
    const onChange = vi.fn(async () => {});
    await start(onChange, { quiet: 0 });
    await folder.put('.git/index', 'x');
    await folder.put('.draft.txt', 'x');
    await new Promise((resolve) => setTimeout(resolve, 300));
    await watch?.close();
    await folder.put('late.txt', 'x');
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(onChange).not.toHaveBeenCalled();
  });
});
