import { appendFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import fc from 'fast-check';
import pino from 'pino';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { makeFolder, type TemporaryFolder } from '../../test/temporary-folder.ts';
import { type Journal, openJournal } from './journal.ts';
import { readLines, writeHeader, writeLine } from './journal-lines.ts';

const entry = z.object({ n: z.number(), word: z.string() });
type Entry = z.infer<typeof entry>;

let folder: TemporaryFolder;
let warnings: string[];

beforeEach(async () => {
  folder = await makeFolder();
  warnings = [];
});
afterEach(async () => {
  for (const journal of opened.splice(0)) await journal.close().catch(() => undefined);
  await folder.remove();
});

const opened: Journal<Entry>[] = [];

async function open(version = 1) {
  const result = await openJournal({
    file: folder.place('things.journal'),
    version,
    entry,
    log: pino({ level: 'warn' }, { write: (line: string) => void warnings.push(JSON.parse(line).msg) }),
    now: () => new Date('2031-05-06T07:08:09Z'),
  });
  opened.push(result.journal);
  return result;
}

async function write(...entries: readonly Entry[]): Promise<void> {
  const { journal } = await open();
  for (const one of entries) await journal.append(one);
  await journal.close();
}

const ONE = { n: 1, word: 'one' };
const TWO = { n: 2, word: 'two\nlines' };

describe('a journal', () => {
  it('gives back what was appended, and goes on', async () => {
    await write(ONE);
    await write(TWO);
    expect((await open()).entries).toEqual([ONE, TWO]);
    expect(warnings).toEqual([]);
  });

  it('drops a last line that was cut short anywhere, and goes on behind the one before', async () => {
    await write(ONE);
    const whole = await readFile(folder.place('things.journal'));
    const line = writeLine(TWO);
    for (let length = 1; length < line.length; length++) {
      await writeFile(folder.place('things.journal'), Buffer.concat([whole, line.subarray(0, length)]));
      const { journal, entries, isDamaged } = await open();
      expect([entries, isDamaged]).toEqual([[ONE], false]);
      await journal.append(TWO);
      await journal.close();
      const { journal: next, entries: all } = await open();
      expect(all).toEqual([ONE, TWO]);
      await next.close();
    }
  });

  it('sets a damaged file aside, names it, and begins anew with what can be read', async () => {
    await write(ONE, TWO, ONE);
    const text = await readFile(folder.place('things.journal'), 'utf8');
    await writeFile(folder.place('things.journal'), text.replace('two', 'tow'));
    const { entries, isDamaged } = await open();
    expect([entries, isDamaged]).toEqual([[ONE, ONE], true]);
    expect(warnings).toEqual([
      expect.stringMatching(
        /^things\.journal is damaged: 1 of its lines can’t be read\. It was set aside as things\.journal\.2031-05-06T07-08-09-000Z\.aside in .*with the 2 entries/,
      ),
    ]);
    expect((await readdir(folder.root)).sort()).toEqual([
      'things.journal',
      'things.journal.2031-05-06T07-08-09-000Z.aside',
    ]);
    expect((await open()).entries).toEqual([ONE, ONE]);
  });

  it.each(['', 'no journal at all\n', '\u0000\u0000\u0000\n', '{"journal":1}\n'])(
    'sets aside what is none: %j',
    async (content) => {
      await folder.put('things.journal', content);
      const { entries, isDamaged, journal } = await open();
      expect([entries, isDamaged]).toEqual([[], true]);
      await journal.append(ONE);
      expect((await open()).entries).toEqual([ONE]);
    },
  );

  it('sets aside a file of a newer program, untouched', async () => {
    const newer = Buffer.concat([writeHeader(2), writeLine({ other: true })]);
    await folder.put('things.journal', newer);
    expect((await open()).entries).toEqual([]);
    expect(warnings.join()).toContain('was written by a newer version of this program');
    expect(await readFile(folder.place('things.journal.2031-05-06T07-08-09-000Z.aside'))).toEqual(newer);
  });

  it('is rewritten whole, and appended to after that', async () => {
    await write(ONE, ONE, ONE);
    const { journal } = await open();
    await journal.rewrite(() => [TWO]);
    await journal.append(ONE);
    await journal.close();
    expect((await open()).entries).toEqual([TWO, ONE]);
  });

  it('keeps what is appended while it is rewritten', async () => {
    const { journal } = await open();
    const kept: Entry[] = [];
    const append = async (one: Entry) => {
      await journal.append(one);
      kept.push(one);
    };
    await Promise.all([append(ONE), journal.rewrite(() => kept), append(TWO)]);
    await journal.close();
    expect((await open()).entries).toEqual([ONE, TWO]);
  });

  it('is not begun anew where the old one cannot be read', async () => {
    await mkdir(folder.place('things.journal'));
    await expect(open()).rejects.toThrow('could not be read');
  });

  it('keeps what is appended at once in that order', async () => {
    const { journal } = await open();
    await Promise.all(Array.from({ length: 50 }, (_, n) => journal.append({ n, word: 'x' })));
    expect((await open()).entries.map(({ n }) => n)).toEqual(Array.from({ length: 50 }, (_, n) => n));
  });

  it('says what cannot be written, and keeps nothing of it', async () => {
    await write(ONE);
    await appendFile(folder.place('things.journal'), '');
    const { journal } = await open();
    await journal.close();
    await expect(journal.append(TWO)).rejects.toThrow();
    expect((await open()).entries).toEqual([ONE]);
  });

  it('never takes damage for an entry, whichever byte is changed', () => {
    const bytes = Buffer.concat([writeHeader(1), writeLine(ONE), writeLine(TWO)]);
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const changed = Buffer.from(bytes);
        changed[at] = (changed[at] ?? 0) ^ change;
        const { entries, problem, wholeBytes } = readLines(changed, 1, entry);
        expect(problem !== null || wholeBytes < bytes.length).toBe(true);
        for (const one of entries) expect([ONE, TWO]).toContainEqual(one);
      }),
    );
  });
});
