import type { LineKeys } from '../../corpus/templates/line-keys.ts';
import type { DroppedLine } from '../../corpus/templates/without-templates.ts';

/** An article's lines as they were read from its file, dropped ones included. */
export interface LinesAsRead extends LineKeys {
  /** The indices of those that are dropped, ascending. */
  readonly dropped: readonly number[];
}

/** Numbers before the lists: the family, how many lines, how many of them are dropped, how many lines around them are known. */
const HEADER = 4;
const WORD = 4;
const encoder = new TextEncoder();

/** Lines as bytes: numbers of 32 bits (header, keys, lengths, places of the dropped lines, boilerplate), then the dropped texts as JSON. */
export function encodeLines(
  { family, keys, lengths, boilerplate }: LineKeys,
  dropped: readonly DroppedLine[] = [],
): Uint8Array<ArrayBuffer> {
  const places = dropped.map(({ place }) => place);
  const numbers = new Uint32Array(HEADER + 2 * keys.length + places.length + boilerplate.length);
  numbers.set([family, keys.length, places.length, boilerplate.length]);
  numbers.set(keys, HEADER);
  numbers.set(lengths, HEADER + keys.length);
  numbers.set(places, HEADER + 2 * keys.length);
  numbers.set(boilerplate, HEADER + 2 * keys.length + places.length);
  const texts = encoder.encode(dropped.length === 0 ? '' : JSON.stringify(dropped.map(({ text }) => text)));
  const bytes = new Uint8Array(numbers.byteLength + texts.length);
  bytes.set(new Uint8Array(numbers.buffer));
  bytes.set(texts, numbers.byteLength);
  return bytes;
}

/** Whose lines they are, what they were and which of them are dropped; no text is looked at. */
export function decodeLines(bytes: Uint8Array): LinesAsRead {
  const [family = 0, lines = 0, dropped = 0, around = 0] = numbersOf(bytes, 0, HEADER);
  return {
    family,
    keys: numbersOf(bytes, HEADER, lines),
    lengths: numbersOf(bytes, HEADER + lines, lines),
    dropped: [...numbersOf(bytes, HEADER + 2 * lines, dropped)],
    boilerplate: numbersOf(bytes, HEADER + 2 * lines + dropped, around),
  };
}

/** The dropped lines with their texts, by ascending place. */
export function decodeDropped(bytes: Uint8Array): readonly DroppedLine[] {
  const [, lines = 0, dropped = 0, around = 0] = numbersOf(bytes, 0, HEADER);
  if (dropped === 0) return [];
  const places = numbersOf(bytes, HEADER + 2 * lines, dropped);
  const at = bytes.byteOffset + WORD * (HEADER + 2 * lines + dropped + around);
  const json = Buffer.from(bytes.buffer, at, bytes.byteOffset + bytes.byteLength - at).toString('utf8');
  const texts: readonly string[] = JSON.parse(json);
  return [...places].map((place, index) => ({ place, text: texts[index] ?? '' }));
}

/** A copy, since only that is sure to be aligned. */
function numbersOf(bytes: Uint8Array, first: number, count: number): Uint32Array {
  return new Uint32Array(bytes.slice(WORD * first, WORD * (first + count)).buffer);
}
