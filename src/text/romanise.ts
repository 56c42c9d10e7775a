import { fold } from './fold.ts';
import { rememberWords } from './remember-words.ts';

/**
 * What one foreign name is spelled like by different presses, folded to one key. Applied in order to a folded word of
 * Latin letters. Written from general knowledge of how Russian, Ukrainian, Arabic, Persian, Korean and other names are
 * romanised in English, German and French.
 */
const RULES: readonly (readonly [RegExp, string])[] = [
  // German and French spellings of the Slavic sibilants; Š and Č have lost their caron by now.
  [/tsch|tch/g, 'ch'],
  [/sch/g, 'sh'],
  [/dzh|dsch|^dj/g, 'j'],
  [/v[iy](?:c|ch)$/, 'vich'],
  // Breathed consonants: Khalid and Halid, Gaddafi and Gadhafi, Ghani and Gani.
  [/kh/g, 'h'],
  [/([dgt])h/g, '$1'],
  [/ph/g, 'f'],
  [/([aeiou])h$/, '$1'],
  // One sound, several letters.
  [/w/g, 'v'],
  [/x/g, 'ks'],
  [/qu|q|ck/g, 'k'],
  [/c(?![ehiy])/g, 'k'],
  [/^i(?:o?u)/, 'yu'],
  [/^ye/, 'e'],
  [/(?<=.)[yj]/g, 'i'],
  // Vowels: Noor and Nour, Saeed and Said, Hussein and Husain, Hyun and Hyeon, Kyiv and Kiev.
  [/o[uo]|[eu]o(?=n|ng|k|l|m)|eu/g, 'u'],
  [/ee/g, 'i'],
  [/ei/g, 'ai'],
  [/ie(?=[a-z])/g, 'i'],
  // Doubled letters, and with them -iy and -yy.
  [/(.)\1+/g, '$1'],
];

/** So many words are remembered at least. */
const MIN_REMEMBERED = 16_384;

/** A key that is equal for the usual Latin spellings of one name (`Zelensky`, `Zelenskiy`, `Zelenskyy`); never for showing. */
export const romanise = rememberWords(romaniseAnew, MIN_REMEMBERED);

function romaniseAnew(word: string): string {
  let key = fold(word.replace(/đ/giu, 'dj')).replace(/['.]/g, '');
  for (const [pattern, replacement] of RULES) key = key.replace(pattern, replacement);
  return key;
}
