/** A number from 0 to below 1, the same series for the same seed: mulberry32 by Tommy Ettinger, public domain. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Pieces that readers of text, markup and archives stumble over. */
const TOKENS = [
  ...[
    '<',
    '>',
    '</',
    '<!--',
    ']]>',
    '<![CDATA[',
    '&#x110000;',
    '&amp',
    '<p>'.repeat(500),
    '<div '.repeat(200),
  ],
  ...['{', '[', '"', '\\u', '\\ud800', ':null', '[[[['.repeat(100), '{"a":'.repeat(100), '1e999', '-0'],
  ...['\0', '\r', '\n\n\n', '\u2028', '\ufeff', '\u202e', '\ud83d', 'a'.repeat(5000), ' '.repeat(5000)],
  ...[
    '---\n',
    '```\n',
    '> '.repeat(50),
    '![](',
    '[^1]:',
    '%PDF-',
    'PK\x03\x04',
    '{\\rtf1',
    '\\bin99999 ',
    '=\r\n',
  ],
  ...['99999999999999999999', '0000-00-00', '2023-13-45', '--b1', 'endstream', 'xref', ',"'.repeat(100)],
].map((token) => new TextEncoder().encode(token));

type Mutator = (bytes: Uint8Array, random: () => number, other: Uint8Array) => Uint8Array;

const at = (bytes: Uint8Array, random: () => number): number => Math.floor(random() * (bytes.length + 1));

function splice(bytes: Uint8Array, start: number, end: number, piece: Uint8Array): Uint8Array {
  return Buffer.concat([bytes.subarray(0, start), piece, bytes.subarray(end)]);
}

function span(bytes: Uint8Array, random: () => number): [number, number] {
  const start = at(bytes, random);
  return [start, Math.min(bytes.length, start + Math.floor(random() ** 3 * bytes.length) + 1)];
}

const MUTATORS: readonly Mutator[] = [
  // Other bytes here and there.
  (bytes, random) => {
    const changed = Uint8Array.from(bytes);
    const count = 1 + Math.floor(random() ** 2 * 20);
    for (let n = 0; n < count; n++)
      changed[Math.floor(random() * changed.length)] = Math.floor(random() * 256);
    return changed;
  },
  (bytes, random) => bytes.subarray(0, at(bytes, random)),
  (bytes, random) => splice(bytes, ...span(bytes, random), new Uint8Array(0)),
  (bytes, random) => {
    const [start, end] = span(bytes, random);
    const piece = bytes.subarray(start, end);
    const times = 1 + Math.floor(random() * 8);
    return splice(bytes, end, end, Buffer.concat(Array.from({ length: times }, () => piece)));
  },
  (bytes, random) => {
    const place = at(bytes, random);
    return splice(bytes, place, place, TOKENS[Math.floor(random() * TOKENS.length)] ?? new Uint8Array(1));
  },
  (bytes, random) =>
    splice(bytes, ...span(bytes, random), TOKENS[Math.floor(random() * TOKENS.length)] ?? new Uint8Array(1)),
  // A piece of another file.
  (bytes, random, other) => splice(bytes, ...span(bytes, random), other.subarray(...span(other, random))),
];

/** A file with one to four changes; `other` lends pieces. */
export function mutate(bytes: Uint8Array, random: () => number, other: Uint8Array): Uint8Array {
  let mutant = bytes;
  for (let left = 1 + Math.floor(random() * 4); left > 0; left--) {
    const mutator = MUTATORS[Math.floor(random() * MUTATORS.length)];
    if (mutator && mutant.length > 0) mutant = mutator(mutant, random, other);
  }
  return mutant;
}
