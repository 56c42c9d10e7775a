import { mkdtemp, open, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { collectBytes } from './containers/collect-bytes.ts';
import { contentOf, contentOnDisk, type FileBytes, wholeOf } from './file-bytes.ts';
import { readPieces } from './read-file.ts';
import { makePage, makeTar, makeWarcRecord, makeZip } from './testing/make-files.ts';
import { FERRY } from './testing/stories.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'verbatim-content-'));
});
afterAll(() => rm(folder, { recursive: true }));

const PARTS = 40;
const PADDING = `<!--${'x'.repeat(100_000)}-->`;
const story = (n: number) => ({ ...FERRY, title: `Ferry ${n}` });
const page = (n: number) => makePage(story(n)) + PADDING;
const numbers = Array.from({ length: PARTS }, (_, n) => n);
const mail = (n: number) =>
  `From a@oster.example Thu May  2 09:15:00 2024\r\nFrom: Oster Courier <a@oster.example>\r\nSubject: Ferry ${n}\r\nDate: Thu, 2 May 2024 09:15:00 +0000\r\nContent-Type: text/html\r\n\r\n>From ${n}${page(n)}\r\n\r\n`;

describe('a large container on the disk', () => {
  it.each<[string, () => Uint8Array]>([
    ['pages.zip', () => makeZip(Object.fromEntries(numbers.map((n) => [`${n}.html`, page(n)])))],
    ['pages.tar', () => makeTar(Object.fromEntries(numbers.map((n) => [`${n}.html`, page(n)])))],
    [
      'crawl.warc',
      () => Buffer.concat(numbers.map((n) => makeWarcRecord(`https://oster.example/${n}`, page(n)))),
    ],
    ['letters.mbox', () => Buffer.from(numbers.map(mail).join(''))],
  ])('is read piece by piece: %s', async (name, make) => {
    const place = path.join(folder, name);
    await writeFile(place, make());
    const file = await open(place);
    try {
      let held = 0;
      const onDisk = contentOnDisk(file, (await file.stat()).size);
      const content: FileBytes = {
        ...onDisk,
        slice: (start, end) => {
          held = Math.max(held, end - start);
          return onDisk.slice(start, end);
        },
        async *pieces(start, end) {
          for await (const piece of onDisk.pieces(start, end)) {
            held = Math.max(held, piece.length);
            yield piece;
          }
        },
      };
      const titles: (string | null)[] = [];
      for await (const piece of readPieces(name, content)) {
        if ('problem' in piece) throw new Error(piece.problem.reason);
        titles.push(piece.article.title);
      }
      expect(titles).toEqual(numbers.map((n) => `Ferry ${n}`));
      expect(held).toBeLessThanOrEqual(256 * 1024);
    } finally {
      await file.close();
    }
  });
});

describe('the bytes of a file', () => {
  it('are the same from the disk and from memory, whole and in pieces', async () => {
    const bytes = Uint8Array.from({ length: 600_001 }, (_, at) => (at * 31) % 251);
    const place = path.join(folder, 'bytes');
    await writeFile(place, bytes);
    const file = await open(place);
    for (const content of [contentOf(bytes), contentOnDisk(file, bytes.length)]) {
      expect(Buffer.compare(await wholeOf(content), bytes)).toBe(0);
      const pieces: Buffer[] = [];
      for await (const piece of content.pieces(5, 500_000)) pieces.push(piece);
      expect(pieces.length).toBeGreaterThan(1);
      expect(Buffer.compare(Buffer.concat(pieces), bytes.subarray(5, 500_000))).toBe(0);
    }
    await file.close();
  });
});

describe('bytes that are unpacked', () => {
  const chunks = async function* () {
    for (let n = 0; n < 50; n++) yield Buffer.alloc(10_000, n);
  };
  it.each([0, 100, 500_000, 4_000_000_000])(
    'come whole where their size is said to be %i',
    async (expected) => {
      const bytes = await collectBytes(chunks(), 600_000, expected);
      expect(bytes.length).toBe(500_000);
      expect([bytes[0], bytes[10_000], bytes[499_999]]).toEqual([0, 1, 49]);
      expect(bytes.buffer.byteLength).toBeLessThanOrEqual(1_000_000);
    },
  );

  it('are refused beyond what they may be', async () => {
    await expect(collectBytes(chunks(), 499_999, 10)).rejects.toThrow('unpacks to more');
  });
});

it('no sign of a table is parted between two pieces', async () => {
  const rows = Array.from({ length: 2_500 }, (_, n) => `Ferry ${n},${'🚢'.repeat(120)}${'x'.repeat(n % 3)}`);
  const text = ['title,text', ...rows].join('\n');
  expect(text.length).toBeGreaterThan(512 * 1024);
  let count = 0;
  for await (const piece of readPieces('a.csv', contentOf(new TextEncoder().encode(text)))) {
    if ('problem' in piece) throw new Error(piece.problem.reason);
    expect(piece.article.text).toMatch(/^🚢{120}x{0,2}$/u);
    count++;
  }
  expect(count).toBe(2_500);
});
