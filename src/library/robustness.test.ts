import { chmod, rm, truncate } from 'node:fs/promises';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeFolder, type TemporaryFolder } from '../../test/temporary-folder.ts';
import type { Archive } from '../archive/archive.ts';
import type { ReindexReport } from '../model.ts';
import { detectChanges } from './detect-changes.ts';
import { readCorpus } from './read-corpus.ts';
import { readHere } from './reading/file-reader.ts';

const isRoot = process.getuid?.() === 0;
const GOOD = 'The keeper of the lighthouse on Farrow retired on Sunday after forty winters on the island.\n';
let folder: TemporaryFolder;

beforeEach(async () => {
  folder = await makeFolder();
});
afterEach(() => folder.remove());

const read = async (): Promise<{ archive: Archive; report: ReindexReport }> => readCorpus(folder.root, 0);

/** Every file either gave an article or is named with a reason, and every offset lies inside its article. */
function expectSound({ archive, report }: { archive: Archive; report: ReindexReport }): void {
  const named = new Set(report.skipped.map(({ file }) => file));
  for (const id of archive.ids) named.add(archive.get(id)?.article.file ?? '');
  expect([...named]).toEqual(expect.arrayContaining([...report.added]));
  for (const { reason } of report.skipped) expect(reason).toMatch(/\S.*[.)\w"]$/s);
  for (const id of archive.ids) {
    const entry = archive.get(id);
    const length = entry?.article.text.length ?? 0;
    const spans = [
      ...(entry?.article.paragraphs ?? []),
      ...(entry?.extraction.sentences ?? []),
      ...(entry?.extraction.quotes.flatMap(({ content }) => content) ?? []),
      ...(entry?.extraction.dates ?? []),
      ...(entry?.extraction.events ?? []),
    ];
    for (const { start, end } of spans) {
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeGreaterThan(start);
      expect(end).toBeLessThanOrEqual(length);
    }
  }
}

describe('a corpus of anything at all', () => {
  it('of random bytes under any ending is reported and survived', async () => {
    const endings = fc.constantFrom('txt', 'md', 'html', 'json', 'jsonl');
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 400 }),
      fc.string({ unit: 'binary', maxLength: 400 }).map((text) => Buffer.from(text)),
      fc.string({ unit: 'grapheme', maxLength: 400 }).map((text) => Buffer.from(text, 'utf16le')),
      fc.json().map((text) => Buffer.from(text)),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(endings, bytes), { minLength: 16, maxLength: 16 }),
        async (files) => {
          await rm(folder.root, { recursive: true });
          for (const [index, [ending, content]] of files.entries())
            await folder.put(`${index}.${ending}`, content);
          await folder.put('good.txt', GOOD);
          const reading = await read();
          expectSound(reading);
          expect(reading.archive.search('lighthouse keeper Farrow', { limit: 3 })).not.toHaveLength(0);
        },
      ),
      // Many files at once: what is tried are the files, and each run reads a whole folder.
      { numRuns: 2 },
    );
  });

  it('with huge lines, wrong encodings, empty files and deep folders loses none of the good ones', async () => {
    await folder.put('line.txt', 'endless words without any stop '.repeat(6_000));
    await folder.put('word.txt', 'x'.repeat(200_000));
    await folder.put('empty.txt', '');
    await folder.put('huge.txt', '');
    await truncate(folder.place('huge.txt'), 3e9);
    await folder.put('blank.md', ' \n\t\n\u00a0\n');
    await folder.put(
      'latin.txt',
      Buffer.from('Der B\u00fcrgermeister er\u00f6ffnete die Br\u00fccke am Fluss.', 'latin1'),
    );
    await folder.put('utf16.txt', Buffer.from(`\ufeff${GOOD}`, 'utf16le'));
    await folder.put(
      'image.txt',
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48]),
    );
    await folder.put('cut.json', '{"title": "Half a file", "text": "It ends in the mid');
    await folder.put('lines.jsonl', `{"title":"One","text":"${GOOD.trim()}"}\nnot json\n[]\n42\n`);
    await folder.put(`${'deep/'.repeat(60)}good.txt`, GOOD);
    const reading = await read();
    expectSound(reading);
    const reasons = Object.fromEntries(reading.report.skipped.map(({ file, reason }) => [file, reason]));
    for (const file of ['empty.txt', 'huge.txt', 'blank.md', 'image.txt', 'cut.json', 'lines.jsonl']) {
      expect(reasons[file], file).toBeDefined();
    }
    const files = reading.archive.ids.map((id) => reading.archive.get(id)?.article.file);
    expect(files).toEqual(
      expect.arrayContaining(['utf16.txt', 'lines.jsonl', `${'deep/'.repeat(60)}good.txt`]),
    );
  });

  it('of nothing gives an archive of nothing', async () => {
    const { archive, report } = await read();
    expect(report).toMatchObject({ articles: 0, paragraphs: 0, skipped: [] });
    expect(archive.search('anything', { limit: 5 })).toEqual([]);
  });
});

describe('a file', () => {
  it('that vanishes between being listed and being read is reported, and sought again', async () => {
    await folder.put('a.txt', GOOD);
    await folder.put('b.txt', GOOD);
    const taking = { root: folder.root, whyRefused: async () => null, now: Date.now };
    const stock = await detectChanges({
      ...taking,
      held: new Map(),
      readerFor: () => {
        const reader = readHere();
        const readAfterRemoval = async (task: Parameters<typeof reader.read>[0]) => {
          if (task.file === 'a.txt') await rm(folder.place('a.txt'));
          return reader.read(task);
        };
        return { ...reader, read: readAfterRemoval };
      },
    });
    expect(stock.readFiles.get('a.txt')).toMatchObject({
      articles: [],
      problems: [{ file: 'a.txt', reason: expect.stringContaining('vanished') }],
    });
    await folder.put('a.txt', GOOD);
    const again = await detectChanges({ ...taking, held: stock.readFiles, readerFor: () => readHere() });
    expect(again.changed).toEqual(['a.txt']);
    expect(again.readFiles.get('a.txt')?.articles).toHaveLength(1);
  });

  it.skipIf(isRoot)('that may not be read is reported', async () => {
    await folder.put('a.txt', GOOD);
    await chmod(folder.place('a.txt'), 0);
    expect((await read()).report.skipped[0]?.reason).toContain('permission denied');
  });

  it('of which one article changed keeps what was extracted from the others', async () => {
    const line = (title: string) => JSON.stringify({ title, text: GOOD.trim() });
    await folder.put('a.jsonl', [line('One'), line('Two')].join('\n'));
    const taking = {
      root: folder.root,
      whyRefused: async () => null,
      now: Date.now,
      readerFor: () => readHere(),
    };
    const before = await detectChanges({ ...taking, held: new Map() });
    await folder.put('a.jsonl', [line('One'), line('Two'), line('Three')].join('\n'));
    const after = await detectChanges({ ...taking, held: before.readFiles });
    const bytesIn = ({ readFiles }: typeof after) =>
      readFiles.get('a.jsonl')?.articles.map((stored) => stored.read((bytes) => bytes.slice()));
    expect(bytesIn(after)).toHaveLength(3);
    expect(bytesIn(after)?.slice(0, 2)).toEqual(bytesIn(before));
  });
});
