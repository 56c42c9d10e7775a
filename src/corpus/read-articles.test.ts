import { expect, it } from 'vitest';
import { type Draft, type FoundDraft, NO_METADATA } from './draft.ts';
import { type ReadPiece, readArticles } from './read-articles.ts';

const NOTICE = 'All prices on this page hold while stocks last.';
const draft = (n: number): Draft => ({
  id: null,
  metadata: { ...NO_METADATA, outlet: 'Oster Courier', title: `Weir ${n}` },
  paragraphs: [`The weir number ${n} is open again, its keeper ${'abcdefghij'.charAt(n % 10)} said.`, NOTICE],
  removed: [],
});

it('a large file is given in parts before it is read to its end, and names what it skips at the end', async () => {
  let read = 0;
  const source = async function* (): AsyncGenerator<FoundDraft> {
    for (; read < 40; read++) yield read === 5 ? { problem: 'Entry 6 is none.' } : { draft: draft(read) };
  };
  const pieces: ReadPiece[] = [];
  let most = 0;
  for await (const piece of readArticles('a.json', source(), null, 1_000)) {
    pieces.push(piece);
    const articles = pieces.filter((one) => 'article' in one).length;
    most = Math.max(most, read - articles);
  }
  const articles = pieces.flatMap((piece) => ('article' in piece ? [piece.article] : []));
  expect(articles.map(({ title }) => title)).toEqual(
    Array.from({ length: 40 }, (_, n) => n)
      .filter((n) => n !== 5)
      .map((n) => `Weir ${n}`),
  );
  expect(most).toBeLessThan(20);
  expect(new Set(articles.map(({ id }) => id)).size).toBe(39);
  expect(articles.filter(({ text }) => text.includes(NOTICE)).length).toBeLessThan(8);
  expect(pieces.at(-1)).toEqual({ problem: { file: 'a.json', reason: 'Entry 6 is none.', partial: true } });
});
