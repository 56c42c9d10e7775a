import { expect, it } from 'vitest';
import { capitalised } from './statement.ts';

it.each([
  ['the Kremlin', 'The Kremlin'],
  ['a source', 'A source'],
  ['officials', 'Officials'],
  ['union’s lawyers', 'Union’s lawyers'],
  ['al-Assad', 'al-Assad'],
  ['van Dam', 'van Dam'],
  ['eBay', 'eBay'],
  ['Ines Varga', 'Ines Varga'],
])('begins a line with %j as %j', (name, shown) => {
  expect(capitalised(name)).toBe(shown);
});
