import { describe, expect, it } from 'vitest';
import { readFile } from './read-file.ts';

const FIRST = 'The weir at Oster is open again after nine weeks of repairs, the water board said on Tuesday.';
const SECOND = 'Hanna Lund, who led the work, said that the crack was older than any of her crew.';
const WHOLE: readonly [file: string, content: string, cut: number][] = [
  [
    'a.html',
    `<!doctype html><html><body><article><h1>Weir open again</h1><p>${FIRST}</p><p>${SECOND} And so on</p></article></body></html>`,
    40,
  ],
  ['a.rtf', `{\\rtf1\\ansi ${FIRST}\\par ${SECOND}\\par And so {\\b on}\\par}`, 8],
  [
    'a.eml',
    `From: Courier <a@oster.example>\nSubject: Weir open\nDate: Tue, 5 Mar 2024 10:00:00 +0000\nMessage-ID: <1@x>\nContent-Type: multipart/alternative;\n boundary="b1"\n\n--b1\nContent-Type: text/plain\n\n${FIRST}\n\n${SECOND}\n\nAnd so on.\n--b1--\n`,
    12,
  ],
];

describe.each(WHOLE)('%s that breaks off', (file, content, cut) => {
  const read = (text: string) => readFile(file, new TextEncoder().encode(text));

  it('gives what is there, and that is said; the whole one says nothing', async () => {
    const broken = await read(content.slice(0, -cut));
    expect(broken.articles[0]?.text).toContain(FIRST);
    expect(broken.problems.map(({ reason }) => reason).join()).toContain('breaks off');
    expect((await read(content)).problems).toEqual([]);
  });
});

it('a page that ends with a quotation, and leaves its closing tags out, is whole', async () => {
  const page = `<!doctype html><body><h1>Weir open again</h1><p>${FIRST}<p>${SECOND} “It held.”`;
  const { problems } = await readFile('a.html', new TextEncoder().encode(page));
  expect(problems).toEqual([]);
});
