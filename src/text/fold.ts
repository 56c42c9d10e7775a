import { rememberWords } from './remember-words.ts';

/**
 * Letters that carry no decomposition in Unicode but that English readers type without the stroke, and typographic marks with
 * their plain counterparts. Written by hand.
 */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ħ: 'h',
  ŋ: 'n',
  // Arabic and Persian letters of one sound.
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
  ـ: '',
  // Cyrillic letters without a counterpart of their own in another spelling of the same name.
  ґ: 'г',
  '\u2018': "'",
  '\u2019': "'",
  '\u201a': "'",
  '\u201b': "'",
  '\u2032': "'",
  '\u02bc': "'",
  '`': "'",
  '\u00b4': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u201e': '"',
  '\u201f': '"',
  '\u2033': '"',
  '\u00ab': '"',
  '\u00bb': '"',
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2013': '-',
  '\u2014': '-',
  '\u2015': '-',
  '\u2212': '-',
  '\u00a0': ' ',
  '\u202f': ' ',
  '\u2009': ' ',
  '\t': ' ',
  '\n': ' ',
  '\r': ' ',
  '\u200b': '',
  '\u200c': '',
  '\u200d': '',
  '\u00ad': '',
  '\ufeff': '',
  '\u2026': '...',
};
const NOT_ASCII = /[^\x20-\x5f\x61-\x7e]/gu;
const ASCII = /^[\x20-\x5f\x61-\x7e]*$/;

/** Lower case, without accents, with plain quotation marks, dashes and spaces: for comparing, never for showing. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (ASCII.test(lower)) return lower;
  return lower.replace(NOT_ASCII, (character) => foldCharacter(character));
}

/** A folded text that remembers where its characters come from. */
export interface FoldedText {
  readonly text: string;
  /** For each UTF-16 unit of `text` the offset of its origin, and one more entry: the length of the original. */
  readonly origins: Uint32Array;
}

/** `fold`, with the way back: `origins[i]` is the offset in the original of the character that unit `i` was made from. */
export function foldWithOrigins(text: string): FoldedText {
  const origins: number[] = [];
  let folded = '';
  for (let at = 0; at < text.length; ) {
    // Most characters are plain letters, each of which folds to one.
    let end = at;
    while (isPlain(text.charCodeAt(end))) origins.push(end++);
    folded += text.slice(at, end).toLowerCase();
    at = end;
    const character = at < text.length ? String.fromCodePoint(text.codePointAt(at) ?? 0) : '';
    const plain = foldCharacter(character.toLowerCase());
    for (let i = 0; i < plain.length; i++) origins.push(at);
    folded += plain;
    at += character.length;
  }
  origins.push(text.length);
  return { text: folded, origins: Uint32Array.from(origins) };
}

/** Whether a character is one that `ASCII` allows, of which only the case may change. */
function isPlain(code: number): boolean {
  return code >= 0x20 && code <= 0x7e && code !== 0x60;
}

/** So many characters are remembered at least: texts have the same few quotation marks, dashes and letters with accents. */
const MIN_REMEMBERED = 2_048;

const foldCharacter = rememberWords(foldCharacterAnew, MIN_REMEMBERED);

function foldCharacterAnew(character: string): string {
  if (character < '\x7f') return PLAIN[character] ?? character;
  let folded = '';
  for (const part of character.normalize('NFKD').replace(/\p{M}+/gu, ''))
    folded += PLAIN[part] ?? digitOf(part) ?? part;
  return folded;
}

/** The noughts of Arabic, Persian, Devanagari and Thai digits, ten in a row each; those in full width are folded by Unicode itself. */
const NOUGHTS = [0x660, 0x6f0, 0x966, 0xe50];

function digitOf(character: string): string | undefined {
  const code = character.codePointAt(0) ?? 0;
  const nought = NOUGHTS.find((first) => code >= first && code < first + 10);
  return nought === undefined ? undefined : String(code - nought);
}
