import fc from 'fast-check';
import { expect, it } from 'vitest';
import { WordScanner } from './scan-words.ts';
import { WordTable } from './word-table.ts';

/** Three thousand words of two letters to six, some of which share their hash's lower bits. */
const MANY = Array.from(
  { length: 3_000 },
  (_, n) => `w${n.toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)] ?? '')}`,
);

function valuesOf<Value extends string | object>(table: WordTable<Value>, text: string): Value[] {
  const values: Value[] = [];
  for (const scan = new WordScanner(text); scan.next(); ) values.push(table.at(scan));
  return values;
}

it('gives what was read of each word, and reads a word once', () => {
  const read: string[] = [];
  const table = new WordTable((word) => {
    read.push(word);
    return `<${word}>`;
  });
  const words = [...new Set(MANY)];
  const text = `${words.join(' ')} ${words.toReversed().join(', ')}`;
  expect(valuesOf(table, text)).toEqual([...words, ...words.toReversed()].map((word) => `<${word}>`));
  expect(read).toEqual(words);
});

it('gives the same when it is full and begins anew', () => {
  const table = new WordTable((word) => ({ word }), 10);
  expect(valuesOf(table, `${MANY.join(' ')} ${MANY.join(' ')}`)).toEqual(
    [...MANY, ...MANY].map((word) => ({ word })),
  );
});

it('tells words apart in any script', () => {
  const table = new WordTable((word) => word);
  fc.assert(
    fc.property(fc.array(fc.string({ unit: fc.constantFrom(...'aбé漢’1') }), { maxLength: 20 }), (pieces) => {
      const text = pieces.join(' ');
      const words: string[] = [];
      for (const scan = new WordScanner(text); scan.next(); ) words.push(scan.word);
      expect(valuesOf(table, text)).toEqual(words);
    }),
  );
});
