import { FNV_BASIS, fnvStep } from '../../text/fnv.ts';
import { fold } from '../../text/fold.ts';

/** Words of a shingle. Three survive an edit of every tenth word in most places, and strangers share few. */
const WIDTH = 3;

/**
 * The hashes of a text's words in order (FNV-1a, 32 bits): letters and figures only, folded, so that typography makes no
 * difference. Walks the UTF-16 units itself, since folding whole texts first takes ten times as long.
 */
export function hashWords(text: string): Uint32Array {
  const hashes = new Uint32Array((text.length >> 1) + 1);
  let count = 0;
  let hash = FNV_BASIS;
  let inside = false;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const small = unit < 128 ? SMALL[unit] : 0;
    if (small) {
      hash = fnvStep(hash, small);
      inside = true;
      continue;
    }
    const plain = unit < 128 ? SEPARATOR : plainOf(unit);
    if (plain === SEPARATOR) {
      if (inside) hashes[count++] = hash;
      inside = false;
      hash = FNV_BASIS;
    } else {
      for (let j = 0; j < plain.length; j++) hash = fnvStep(hash, plain.charCodeAt(j));
      inside ||= plain !== '';
    }
  }
  if (inside) hashes[count++] = hash;
  return hashes.slice(0, count);
}

const SEPARATOR = ' ';
/** ASCII letters in small, figures as they are, 0 for the rest: nearly all of an English text. */
const SMALL = Uint8Array.from({ length: 128 }, (_, unit) => {
  const letter = String.fromCharCode(unit).toLowerCase();
  return /[a-z0-9]/.test(letter) ? letter.charCodeAt(0) : 0;
});
const plainByUnit: string[] = [];

/** What a UTF-16 unit counts as: folded letters and figures, nothing (accents that stand alone), or a separator. */
function plainOf(unit: number): string {
  const known = plainByUnit[unit];
  if (known !== undefined) return known;
  const letter = String.fromCharCode(unit);
  const folded = fold(letter).replace(/[^\p{L}\p{N}]/gu, '');
  const plain = unit >= 0xd800 && unit < 0xe000 ? letter : folded || (/\p{M}/u.test(letter) ? '' : SEPARATOR);
  plainByUnit[unit] = plain;
  return plain;
}

/** The distinct hashes of all runs of three words, ascending; of the whole text where it is shorter, none where it has no words. */
export function shinglesOf(words: Uint32Array): Uint32Array {
  const hashes = new Uint32Array(words.length === 0 ? 0 : Math.max(1, words.length - WIDTH + 1));
  for (let i = 0; i < hashes.length; i++) {
    let hash = FNV_BASIS;
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

/** The finaliser of MurmurHash3: every bit of the input moves every bit of the result. */
export function mix(value: number): number {
  let hash = value ^ (value >>> 16);
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
