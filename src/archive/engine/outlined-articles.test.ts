import { expect, it } from 'vitest';
import { articleKey } from './layout.ts';
import { OutlinedArticles, type PackedArticle, packBlocks } from './outlined-articles.ts';
import { PersonKeyTable } from './person-keys.ts';

const COUNT = 10_000;
const articles = Array.from({ length: COUNT }, (_, i): PackedArticle => {
  const [outlet, published] = i % 3 === 0 ? [null, null] : [`Post ${i % 7}`, `2031-05-${10 + (i % 9)}`];
  const head = { id: `a${i}`, file: 'a.txt', title: `Title ${i}`, outlet, published };
  const paragraphs = [
    { n: 1, start: 0, end: 10 + i },
    { n: 2, start: 12 + i, end: 90 + i },
  ];
  const rest = { author: null, url: null, updated: null, language: 'en', paragraphs };
  return { head: { ...head, ...rest }, speakers: [[`Speaker ${i}`, i]] };
});

function outline(): OutlinedArticles {
  const outlined = new OutlinedArticles();
  // In pieces of whole blocks, as they are sent.
  for (let at = 0; at < COUNT; at += 512) {
    const part = articles.slice(at, at + 512);
    const heads = part.map(({ head }) => head);
    outlined.add({
      ids: heads.map(({ id }) => id),
      keys: heads.map((head) => articleKey(head, '')),
      published: heads.map(({ published }) => published),
      outlets: heads.map(({ outlet }) => outlet),
      blocks: packBlocks(part),
    });
  }
  return outlined.finish();
}

it('unpacks each article as it was, and says of all who published them and when', () => {
  const outlined = outline();
  expect(outlined).toHaveLength(COUNT);
  for (const [position, packed] of articles.entries()) {
    expect(outlined.at(position)).toEqual(packed);
    const { outlet, published } = packed.head;
    expect(outlined.publishedAt(position)).toEqual({ outlet, published });
    expect(outlined.positions.get(packed.head.id)).toBe(position);
    expect(outlined.placeOf(outlined.keyAt(position))).toBe(position);
  }
  expect(outlined.at(COUNT)).toBeUndefined();
  expect(outlined.outlets.sort()).toEqual([0, 1, 2, 3, 4, 5, 6].map((i) => `Post ${i}`));
});

it('keeps those unpacked that were asked about lately, and lets the others go', () => {
  const outlined = outline();
  const first = outlined.at(0);
  for (let position = 32; position < 128 * 32; position += 32) outlined.at(position);
  expect(outlined.at(1)).toBe(outlined.at(1));
  expect(outlined.at(0)).toBe(first);
  for (let position = 32; position < 256 * 32; position += 32) outlined.at(position);
  expect(outlined.at(0)).not.toBe(first);
  expect(outlined.at(0)).toEqual(first);
});

it('knows who is under a key, in their order', () => {
  const keys = new PersonKeyTable();
  for (let place = 0; place < 3000; place++) keys.add(`word ${place % 1000}`, place);
  keys.finish();
  expect(keys.placesUnder('word 7')).toEqual([7, 1007, 2007]);
  expect(keys.placesUnder('word 1000')).toEqual([]);
});
