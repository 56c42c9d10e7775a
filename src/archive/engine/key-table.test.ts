import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { KeyTable } from './key-table.ts';
import { articleKey } from './layout.ts';
import { PackedTexts } from './packed-texts.ts';

it('finds keys by their places, and places by their keys', () => {
  const keys = Array.from({ length: 3000 }, (_, i) => articleKey({ id: `${i}` }, ''));
  const table = new KeyTable(keys);
  for (const [place, key] of keys.entries()) {
    expect(table.at(place)).toBe(key);
    expect(table.placeOf(key)).toBe(place);
  }
  expect(table.placeOf(createHash('sha256').update('another').digest('hex').slice(0, 24))).toBeUndefined();
  expect(new KeyTable([]).placeOf(keys[0] ?? '')).toBeUndefined();
});

it('packs texts side by side', () => {
  const texts = ['', 'Straße', '港の😀', ...Array.from({ length: 2000 }, (_, i) => `text ${i}`), ''];
  const packed = new PackedTexts();
  for (const text of texts) packed.add(text);
  packed.trim();
  expect(Array.from(texts, (_, i) => packed.at(i))).toEqual(texts);
  expect(packed.at(texts.length)).toBe('');
  expect(packed.length).toBe(texts.length);
});
