import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inspectReport } from './inspect-report.ts';
import { printReport } from './print-report.ts';
import type { Terminal } from './terminal.ts';

const SENTENCE = 'The weir at Oster is open again after nine weeks of repairs, the water board said.';
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'verbatim-report-'));
  const articles = ['2024-03-07', '2024-04-01'].map((date, index) =>
    JSON.stringify({
      title: `Weir ${index}`,
      outlet: 'Oster Post',
      date,
      body: `${SENTENCE}\n\n${SENTENCE}`,
    }),
  );
  await writeFile(path.join(folder, 'two.jsonl'), articles.join('\n'));
  await writeFile(path.join(folder, 'empty.txt'), '');
  await writeFile(path.join(folder, 'song.mp3'), 'ID3');
});
afterAll(() => rm(folder, { recursive: true }));

async function run(places: readonly string[], json = false) {
  const [out, err]: [string[], string[]] = [[], []];
  const terminal: Terminal = {
    out: (line) => void out.push(line),
    err: (line) => void err.push(line),
    styled: false,
  };
  const status = await inspectReport(places, { json }, terminal);
  return { status, out: out.join('\n').split('\n'), err };
}

describe('inspect --report', () => {
  it('tables the files of a folder, sums them and names every problem', async () => {
    const { status, out } = await run([folder]);
    expect(status).toBe(0);
    expect(out[0]).toMatch(/^File +Articles +Words kept +Published +Outlets +State$/);
    expect(out.find((line) => line.startsWith('two.jsonl'))).toMatch(
      /^two\.jsonl +2 +64 of 64 +2024-03-07 to 2024-04-01 +Oster Post +read$/,
    );
    expect(out.join('\n')).toContain(
      '3 files, 2 articles of 1 outlet, 2024-03-07 to 2024-04-01; 64 of 64 words kept; 0 without a date, 2 files not read, 0 in part.',
    );
    expect(out).toContain('empty.txt: The file is empty.');
    expect(out.at(-1)).toMatch(/^(?:song\.mp3|empty\.txt): ./);
  });

  it('gives one object a file as JSON', async () => {
    const { out } = await run([folder], true);
    const files = out.map((line) => JSON.parse(line)).filter(({ articles }) => articles > 0);
    expect(files).toEqual([
      {
        file: 'two.jsonl',
        articles: 2,
        outlets: ['Oster Post'],
        days: ['2024-03-07', '2024-04-01'],
        undated: 0,
        words: 64,
        allWords: 64,
        problems: [],
      },
    ]);
  });

  it('ends with status 1 where nothing was read', async () => {
    expect((await run([path.join(folder, 'empty.txt')])).status).toBe(1);
    const { status, err } = await run([path.join(folder, 'none')]);
    expect([status, err[0]]).toEqual([1, expect.stringContaining('does not exist')]);
  });

  it('clips long paths and counts further outlets', () => {
    const file = `${'deep/'.repeat(20)}a.txt`;
    const [, row = ''] = printReport([
      {
        file,
        articles: 3,
        outlets: ['A', 'B', 'C'],
        days: [],
        undated: 3,
        words: 1,
        allWords: 2,
        problems: [],
      },
    ]);
    expect(row).toMatch(/^….{39}\.txt +3 +1 of 2 +unknown +A, B and 1 more +read$/);
  });
});
