import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readFile } from '../read-file.ts';
import { makePage, makeTar } from '../testing/make-files.ts';
import { DAM, FERRY, STORIES } from '../testing/stories.ts';

const titles = STORIES.map(({ title }) => title);

describe('a tape archive', () => {
  const files = {
    './pages/ferry.html': makePage(FERRY),
    'pages/dam.html': makePage(DAM),
    'pages/._dam.html': 'x',
  };

  it('is read as the folder that it holds, packed or not', async () => {
    for (const [name, bytes] of [
      ['pages.tar', makeTar(files)],
      ['pages.tar.gz', gzipSync(makeTar(files))],
      ['pages.tgz', gzipSync(makeTar(files))],
    ] as const) {
      const { articles, problems } = await readFile(name, bytes);
      expect(problems).toEqual([]);
      expect(articles.map(({ title }) => title)).toEqual(titles);
    }
  });

  it('may have paths longer than its headers hold', async () => {
    const long = `${'folder/'.repeat(30)}ferry.html`;
    const { articles, problems } = await readFile('pages.tar', makeTar({ [long]: makePage(FERRY) }));
    expect(problems).toEqual([]);
    expect(articles.map(({ title }) => title)).toEqual([FERRY.title]);
  });

  it('that breaks off gives what is whole, and says so', async () => {
    const whole = makeTar(files);
    const { articles, problems } = await readFile(
      'pages.tar',
      whole.subarray(0, whole.indexOf('dam.html') + 700),
    );
    expect(articles.map(({ title }) => title)).toEqual([FERRY.title]);
    expect(problems.map(({ reason }) => reason).join()).toMatch(
      /Only the beginning of it was read, 1 part\. The archive is damaged/,
    );
  });

  it('whose sizes lie is named, and ends', async () => {
    const bytes = makeTar(files);
    bytes.write('77777777777', 124);
    const { articles, problems } = await readFile('pages.tar', bytes);
    expect(articles).toEqual([]);
    expect(problems).toHaveLength(1);
  });
});

describe('a log of a browser', () => {
  const entry = (url: string, mimeType: string, text: string) => ({
    request: { url },
    response: { status: 200, content: { mimeType, text } },
  });

  it('gives each page in it, with its address', async () => {
    const log = {
      log: {
        version: '1.2',
        entries: [
          entry('https://courier.example/ferry', 'text/html; charset=utf-8', makePage(FERRY)),
          entry('https://courier.example/style.css', 'text/css', 'body {}'),
          entry('https://gazette.example/dam', 'text/html', ''),
        ],
      },
    };
    const { articles, problems } = await readFile('visit.har', new TextEncoder().encode(JSON.stringify(log)));
    expect(articles).toMatchObject([{ title: FERRY.title, url: 'https://courier.example/ferry' }]);
    expect(problems.map(({ reason }) => reason).join()).toContain('save it with content');
  });
});
