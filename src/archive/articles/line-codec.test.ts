import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decodeDropped, decodeLines, encodeLines } from './line-codec.ts';

it('comes back as it was, wherever the bytes lie', () => {
  const number = fc.nat(0xffffffff);
  const line = fc.record({
    key: number,
    length: number,
    text: fc.string({ unit: 'grapheme' }),
    isDropped: fc.boolean(),
  });
  fc.assert(
    fc.property(number, fc.array(line), fc.uint32Array(), fc.nat(7), (family, lines, boilerplate, shift) => {
      const dropped = lines.flatMap(({ text, isDropped }, place) => (isDropped ? [{ place, text }] : []));
      const keys = Uint32Array.from(lines, ({ key }) => key);
      const lengths = Uint32Array.from(lines, ({ length }) => length);
      const bytes = encodeLines({ family, keys, lengths, boilerplate }, dropped);
      const moved = new Uint8Array(bytes.length + shift);
      moved.set(bytes, shift);
      const read = moved.subarray(shift);
      expect(decodeLines(read)).toEqual({
        family,
        keys,
        lengths,
        boilerplate,
        dropped: dropped.map(({ place }) => place),
      });
      expect(decodeDropped(read)).toEqual(dropped);
    }),
  );
});
