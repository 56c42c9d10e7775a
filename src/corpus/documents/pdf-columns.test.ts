import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { parseDocumentInWorker } from './parse-in-worker.ts';
import { readPdf } from './pdf.ts';
import { refuseBombs } from './pdf-streams.ts';
import { makePdf, type PrintedLine } from './testing/make-documents.ts';

/** Ragged lines of two stories, as narrow columns have them. */
const LEFT = [
  'The weir at Oster is open again after nine weeks',
  'of repairs, the board said on Monday.',
  '“We have waited long for this day,” said Hanna',
  'Brook-Lindqvist, who has run the lock for thirty',
  'years and lives beside it with two dogs.',
];
const RIGHT = [
  'The town council has voted nine to four for a new',
  'school beside the old mill in the north.',
  '“It was high time,” said the mayor, Petra',
  'Vandenbroucke, after the vote on Tuesday night',
  'in front of some ninety parents.',
];
const column = (lines: readonly string[], x: number): PrintedLine[] =>
  lines.map((text, index) => ({ text: text.replace(/[“”]/g, '"'), x, y: 700 - index * 14, size: 10 }));
const headline = { text: 'The week on the river and in the town', x: 60, y: 760, size: 20 };
const joined = (lines: readonly string[], from: number, to?: number) =>
  lines.slice(from, to).join(' ').replace(/[“”]/g, '"');
const PARAGRAPHS = [joined(LEFT, 0, 2), joined(LEFT, 2), joined(RIGHT, 0, 2), joined(RIGHT, 2)];
const paragraphsOf = async (lines: readonly PrintedLine[]) =>
  (await readPdf(makePdf([[headline, ...lines]]))).drafts[0]?.paragraphs;

describe('columns of a PDF', () => {
  it('keep a name together that goes on in the next line', async () => {
    const lines = [...column(LEFT, 60), ...column(RIGHT, 320)];
    expect(await paragraphsOf(lines)).toEqual(PARAGRAPHS);
  });

  it('are read one after the other where the file goes row by row', async () => {
    const [left, right] = [column(LEFT, 60), column(RIGHT, 320)];
    const rows = left.flatMap((line, index) => [line, right[index] ?? line]);
    expect(await paragraphsOf(rows)).toEqual(PARAGRAPHS);
  });

  it('are not seen in a single one', async () => {
    const lines = column([...LEFT, ...RIGHT], 60);
    expect((await paragraphsOf(lines))?.join(' ')).toBe(PARAGRAPHS.join(' '));
  });
});

describe('the memory that a PDF takes', () => {
  const packed = (content: Buffer, filter: string) =>
    Buffer.concat([
      Buffer.from(`%PDF-1.4\n4 0 obj\n<< /Length ${content.length} /Filter ${filter} >>\nstream\n`),
      content,
      Buffer.from('\nendstream\nendobj\n'),
    ]);
  const bomb = deflateSync(Buffer.alloc(200_000_000, 32));

  it.each<[string, Buffer]>([
    ['once', packed(bomb, '/FlateDecode')],
    ['twice', packed(deflateSync(bomb), '[ /FlateDecode /FlateDecode ]')],
    [
      'in several streams',
      Buffer.concat(Array(3).fill(packed(deflateSync(Buffer.alloc(60_000_000, 32)), '/FlateDecode'))),
    ],
    ['cut in its middle', packed(bomb, '/FlateDecode').subarray(0, bomb.length - 50)],
  ])('is refused where its text is packed %s', async (_, file) => {
    await expect(refuseBombs(file)).rejects.toThrow('unpack to more than 150 MB');
  });

  it('is not counted for pictures, nor for what is damaged', async () => {
    await refuseBombs(packed(bomb, '/FlateDecode /Subtype /Image'));
    await refuseBombs(packed(Buffer.from('no packed bytes'), '/FlateDecode'));
    await refuseBombs(Buffer.from('stream stream endstream stream'));
  });

  it('is bounded for buffers, too', async () => {
    const entry = new URL('./testing/grow-worker.mjs', import.meta.url);
    const limits = { milliseconds: 20_000, megabytes: 64, bufferMegabytes: 100, entry };
    await expect(parseDocumentInWorker('PDF', new Uint8Array(), 'a.pdf', limits)).rejects.toThrow(
      'MB of memory',
    );
  });
});
