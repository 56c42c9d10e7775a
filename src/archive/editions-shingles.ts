import { fold } from '../text/fold.ts';

/** Words of a shingle. Three survive an edit of every tenth word in most places, and strangers share few. */
const WIDTH = 3;

/** The hashes of a text's words in order: letters and figures only, folded, so that typography makes no difference. */
export function hashWords(text: string): Uint32Array {
  const words = fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  return Uint32Array.from(words, hashText);
}

/** The distinct hashes of all runs of three words, ascending; of the whole text where it is shorter, none where it has no words. */
export function shinglesOf(words: Uint32Array): Uint32Array {
  const hashes = new Uint32Array(words.length === 0 ? 0 : Math.max(1, words.length - WIDTH + 1));
  for (let i = 0; i < hashes.length; i++) {
    let hash = 0x811c9dc5;
    for (let j = i; j < Math.min(i + WIDTH, words.length); j++) hash = mix(hash ^ (words[j] ?? 0));
    hashes[i] = hash;
  }
  hashes.sort();
  let kept = 0;
  for (const [i, hash] of hashes.entries()) if (i === 0 || hash !== hashes[kept - 1]) hashes[kept++] = hash;
  return hashes.slice(0, kept);
}

/** How many hashes two ascending lists share. */
export function countShared(a: Uint32Array, b: Uint32Array): number {
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [one = 0, other = 0] = [a[i], b[j]];
    if (one === other) shared++;
    if (one <= other) i++;
    if (other <= one) j++;
  }
  return shared;
}

/** FNV-1a over UTF-16 units, 32 bits. */
function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** The finaliser of MurmurHash3: every bit of the input moves every bit of the result. */
export function mix(value: number): number {
  let hash = value ^ (value >>> 16);
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
