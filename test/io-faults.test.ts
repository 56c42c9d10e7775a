import type { FileHandle } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { openHomeServer } from '../src/discord/access/home-server.ts';
import { CannotWriteError } from '../src/intake/corpus-files.ts';
import { feedMemory } from '../src/intake/feeds/feed-state.ts';
import { pollFeed } from '../src/intake/feeds/poll-feed.ts';
import { createIntake, type Intake } from '../src/intake/intake.ts';
import { parseHere } from '../src/intake/parsing/parse-here.ts';
import { openJournal } from '../src/journal/journal.ts';
import { detectChanges } from '../src/library/detect-changes.ts';
import { lockFolder } from '../src/library/folder/lock-folder.ts';
import { readHere } from '../src/library/reading/file-reader.ts';
import { createReindexer } from '../src/library/reindexer.ts';
import { loadSnapshot, saveSnapshot } from '../src/library/snapshot/snapshot.ts';
import { SILENT_LOG } from '../src/silent-log.ts';
import { UserError } from '../src/user-error.ts';
import { makeFolder, type TemporaryFolder } from './temporary-folder.ts';

/** For a busy machine; what is waited for ends the wait. */
const PATIENCE = { timeout: 20_000 };

/*
 * Lets the first, the second, … the last call to the file system of each write path fail, as SQLite's tests do: nothing that was there is lost, what
 * went wrong is named, no draft stays behind, and it works the next time.
 */

/** The call that fails next; counted only while something is being tried. */
const io = vi.hoisted(() => ({ count: 0, failAt: Number.POSITIVE_INFINITY, code: '', failed: '' }));

vi.mock('node:fs/promises', async (importOriginal) => {
  const real = await importOriginal<typeof import('node:fs/promises')>();
  const step = (name: string): void => {
    io.count += 1;
    if (io.count !== io.failAt) return;
    io.failed = name;
    throw Object.assign(new Error(`${io.code}: injected, ${name}`), { code: io.code });
  };
  const counted =
    <Args extends unknown[], Result>(name: string, call: (...args: Args) => Promise<Result>) =>
    async (...args: Args): Promise<Result> => {
      step(name);
      return call(...args);
    };
  const watched = (handle: FileHandle): FileHandle =>
    new Proxy(handle, {
      get: (target, name) => {
        const value: unknown = Reflect.get(target, name, target);
        if (typeof value !== 'function') return value;
        const method = value.bind(target);
        // A handle that can't be closed would only leak in the test.
        return name === 'close' ? method : counted(`handle.${String(name)}`, method);
      },
    });
  return {
    ...real,
    readFile: counted('readFile', real.readFile),
    writeFile: counted('writeFile', real.writeFile),
    rename: counted('rename', real.rename),
    mkdir: counted('mkdir', real.mkdir),
    readdir: counted('readdir', real.readdir),
    stat: counted('stat', real.stat),
    lstat: counted('lstat', real.lstat),
    realpath: counted('realpath', real.realpath),
    open: async (...args: Parameters<typeof real.open>) => {
      step('open');
      return watched(await real.open(...args));
    },
  };
});

let folder: TemporaryFolder;
const CODES = ['ENOSPC', 'EIO', 'EACCES'];
const FERRY =
  'Ferry sold\n\nThe ferry of Tarn was sold for scrap on Friday, its owner said to the council.\n';
const BRIDGE =
  'Bridge shut\n\nThe bridge of Vell was shut on Monday after a lorry had hit it, police said.\n';

beforeEach(async () => {
  folder = await makeFolder();
});
afterEach(async () => {
  io.failAt = Number.POSITIVE_INFINITY;
  await folder.remove();
});

interface Trial<Ready> {
  /** Makes what is needed anew; nothing fails meanwhile. */
  readonly prepare: () => Promise<Ready>;
  readonly act: (ready: Ready) => Promise<unknown>;
  /** Looks whether all is well after `act`; `error` is what it threw, null where nothing. Nothing fails meanwhile. */
  readonly verify: (ready: Ready, error: unknown) => Promise<void>;
}

/** Tries for each code and each call; returns how many calls were made to fail. */
async function failEachCall<Ready>({ prepare, act, verify }: Trial<Ready>): Promise<number> {
  let failures = 0;
  for (const code of CODES) {
    for (let failAt = 1; ; failAt++) {
      const ready = await prepare();
      Object.assign(io, { count: 0, failAt, code, failed: '' });
      const error = await act(ready).then(
        () => null,
        (thrown: unknown) => thrown,
      );
      const hasFailed = io.failed !== '';
      io.failAt = Number.POSITIVE_INFINITY;
      if (error) expect(error, `${code} at call ${failAt}, ${io.failed}`).toBeInstanceOf(Error);
      await verify(ready, error);
      if (!hasFailed) break;
      failures += 1;
    }
  }
  return failures;
}

async function filesBelow(place: string): Promise<string[]> {
  const { readdir } = await vi.importActual<typeof import('node:fs/promises')>('node:fs/promises');
  const entries = await readdir(folder.place(place), { recursive: true, withFileTypes: true }).catch(
    () => [],
  );
  return entries.flatMap((entry) => (entry.isFile() ? [entry.name] : [])).sort();
}

const renew = () => folder.remove();

describe('whatever call to the file system fails', () => {
  it('a snapshot is the old one or the new one, whole', async () => {
    const origin = { corpus: folder.place('corpus'), program: 'p' };
    const load = () =>
      loadSnapshot(folder.place('data'), origin, async (files) => {
        const held = [...files.values()].flatMap(({ articles }) => articles);
        expect(held.length).toBeGreaterThan(0);
        throw new Error(`${held.length} articles`);
      });
    const failures = await failEachCall({
      prepare: async () => {
        await renew();
        await folder.put('corpus/a.txt', FERRY);
        const reindexer = createReindexer({ corpusDir: folder.place('corpus'), workers: 0 });
        await reindexer.renew(() => {});
        const before = reindexer.contents();
        if (before) await saveSnapshot(folder.place('data'), before, origin);
        await folder.put('corpus/b.txt', BRIDGE);
        await reindexer.renew(() => {});
        return reindexer;
      },
      act: async (reindexer) => {
        const contents = reindexer.contents();
        if (contents) await saveSnapshot(folder.place('data'), contents, origin);
      },
      verify: async (_, error) => {
        expect(await filesBelow('data')).toEqual(['archive.snapshot']);
        await expect(load()).rejects.toMatchObject({
          cause: { message: error ? '1 articles' : '2 articles' },
        });
      },
    });
    expect(failures).toBeGreaterThan(12);
  });

  it('adding and removing lose nothing, say what is wrong, and work the next time', async () => {
    const bytes = new TextEncoder().encode(FERRY);
    const source = { kind: 'file', name: 'ferry.txt', bytes } as const;
    const open = async (): Promise<Intake> => {
      await renew();
      await folder.put('corpus/b.txt', BRIDGE);
      return createIntake({
        corpusDir: folder.place('corpus'),
        dataDir: folder.place('data'),
        fetcher: { fetch: () => Promise.reject(new UserError('no network here')), close: async () => {} },
        parser: parseHere,
      });
    };
    const isNamed = (error: unknown): void => {
      if (error) expect(error).toBeInstanceOf(UserError);
    };
    const adding = await failEachCall({
      prepare: open,
      act: (intake) => intake.add(source),
      verify: async (intake, error) => {
        isNamed(error);
        expect((await intake.add(source)).file).toMatch(/^added\/ferry-/);
        expect(await filesBelow('corpus')).toEqual(['b.txt', expect.stringMatching(/^ferry-\w+\.txt$/)]);
        expect(await filesBelow('data')).toEqual([]);
      },
    });
    const removing = await failEachCall({
      prepare: open,
      act: (intake) => intake.remove('b.txt'),
      verify: async (intake, error) => {
        isNamed(error);
        if (error) await intake.remove('b.txt');
        expect([await filesBelow('corpus'), await filesBelow('data')]).toEqual([[], ['b.txt']]);
      },
    });
    expect(Math.min(adding, removing)).toBeGreaterThan(8);
  });

  it('a feed’s articles come at the next look, each once', async () => {
    const items = [1, 2].map((n) => {
      const words = Array.from({ length: 20 }, () => FERRY).join(' ');
      return { id: String(n), title: `Entry ${n}`, url: `https://c.example/${n}`, content_text: words };
    });
    const feed = { version: 'https://jsonfeed.org/version/1.1', title: 'Courier', items };
    const found = {
      unchanged: false as const,
      url: 'https://c.example/feed',
      bytes: new TextEncoder().encode(JSON.stringify(feed)),
      contentType: 'application/json',
      etag: null,
      lastModified: null,
    };
    const failures = await failEachCall({
      prepare: async () => {
        await renew();
        return {
          corpusDir: folder.place('corpus'),
          fetcher: { fetch: async () => found, close: async () => {} },
          robots: { allows: async () => true },
          memory: feedMemory(folder.place('data')),
          parser: parseHere,
        };
      },
      act: (options) => pollFeed('https://c.example/feed', options),
      verify: async (options, error) => {
        if (error) expect(error).toBeInstanceOf(CannotWriteError);
        await pollFeed('https://c.example/feed', options);
        expect(await filesBelow('corpus')).toHaveLength(2);
        expect(await filesBelow('data')).toEqual(['feeds.json']);
        expect((await options.memory.recall('https://c.example/feed')).seen).toEqual(['1', '2']);
      },
    });
    expect(failures).toBeGreaterThan(12);
  });

  it('no article is taken for removed', async () => {
    const taking = { whyRefused: async () => null, now: Date.now, readerFor: () => readHere() };
    const failures = await failEachCall({
      prepare: async () => {
        await renew();
        await folder.put('corpus/a.txt', FERRY);
        await folder.put('corpus/island/b.txt', BRIDGE);
        const root = folder.place('corpus');
        const { readFiles } = await detectChanges({ ...taking, root, held: new Map() });
        return { root, held: readFiles };
      },
      act: async ({ root, held }) => {
        const { removed, readFiles } = await detectChanges({ ...taking, root, held });
        expect(removed).toEqual([]);
        expect([...readFiles.keys()]).toEqual(['a.txt', 'island/b.txt']);
        expect([...readFiles.values()].every(({ articles }) => articles.length === 1)).toBe(true);
      },
      verify: async (_, error) => {
        if (error) expect(error).toBeInstanceOf(UserError);
      },
    });
    expect(failures).toBeGreaterThan(9);
  });

  it('a journal has what it said that it has, also after it was written anew', async () => {
    const file = () => folder.place('data/things.journal');
    const openIt = () => openJournal({ file: file(), version: 1, entry: z.number(), log: SILENT_LOG });
    const failures = await failEachCall({
      prepare: async () => {
        await renew();
        const { journal } = await openIt();
        for (const entry of [1, 2]) await journal.append(entry);
        await journal.close();
        return { kept: [2], refused: 0 };
      },
      act: async (ready) => {
        const { kept } = ready;
        const { journal } = await openIt();
        const add = async (entry: number) => journal.append(entry).then(() => void kept.push(entry));
        const tried = await Promise.allSettled([
          add(3),
          journal.rewrite(() => [...kept]),
          add(4),
          add(5),
          journal.rewrite(() => [...kept]),
          add(6),
        ]);
        await journal.close();
        ready.refused = tried.filter(({ status }) => status === 'rejected').length;
      },
      verify: async ({ kept, refused }) => {
        // One that failed does not stop those after it.
        expect(refused).toBeLessThan(2);
        const { journal, entries } = await openIt();
        await journal.close();
        expect(entries).toEqual(expect.arrayContaining(kept));
        expect(await filesBelow('data')).toEqual(['things.journal']);
      },
    });
    expect(failures).toBeGreaterThan(30);
  });

  it('a folder is locked or not, and free afterwards', async () => {
    const failures = await failEachCall({
      prepare: renew,
      act: async () => (await lockFolder(folder.place('data'))).release(),
      verify: async () => {
        await (await lockFolder(folder.place('data'))).release();
        expect(await filesBelow('data')).toEqual([]);
      },
    });
    expect(failures).toBeGreaterThan(3);
  });

  it('the home server is decided all the same', async () => {
    const warnings: string[] = [];
    const log = {
      debug: () => {},
      info: () => {},
      error: () => {},
      warn: (words: string) => void warnings.push(words),
    };
    await failEachCall({
      prepare: renew,
      act: async () => {
        const home = await openHomeServer({ guildIds: () => ['one'], dataDir: folder.place('data'), log });
        expect(home.id()).toBe('one');
        const isSettled = async () =>
          warnings.length > 0 || (await filesBelow('data')).includes('home-server.json');
        await expect.poll(isSettled, PATIENCE).toBe(true);
        warnings.length = 0;
      },
      verify: async (_, error) => expect(error).toBeNull(),
    });
  });
});
