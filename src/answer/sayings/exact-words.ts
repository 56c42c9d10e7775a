import type { Span } from '../../model.ts';
import { parseNumber } from '../../text/calendar-numbers.ts';
import { fold } from '../../text/fold.ts';
import { rememberWords } from '../../text/remember-words.ts';
import { stem } from '../../text/stems.ts';
import { isStopWord } from '../../text/stop-words.ts';

/** What a word can turn around: a statement is another one where such a word differs. */
export type Bearing = 'negation' | 'number' | 'unit' | null;

/** A word of a wording. Offsets are into the text that `offset` was counted in. */
export interface ExactWord extends Span {
  /** Equal for words that differ in typography only: case, accents, apostrophes, commas in numbers. */
  readonly key: string;
  /** The key's stem. */
  readonly stem: string;
  /** Whether it is a stop word, with or without its apostrophe. */
  readonly isSmall: boolean;
  readonly bearing: Bearing;
  readonly isCapital: boolean;
}

const WORD = /[\p{Sc}%‰°]|\p{N}+(?:[.,]\p{N}+)*|\p{L}[\p{L}\p{M}]*(?:['’‘ʼ`´′]\p{L}[\p{L}\p{M}]*)*/gu;

/** Contractions as they are typed in a hurry, without the apostrophe; those that are words by themselves (were, ill, its) are not. */
const CLIPPED = /^(do|does|did|is|are|was|were|has|have|had|could|would|should|must|ca|wo|ai)nt$/;
const CLIPPED_PRONOUN = /^(i|you|we|they|that|what|there|here)(m|ve|re|s)$/;
const NEGATIONS = new Set(
  'not no never none nobody nothing nowhere neither nor without cannot hardly barely scarcely'.split(' '),
);
const MAGNITUDES = new Set(
  'hundred thousand million billion trillion dozen half double twice once'.split(' '),
);

const JOINS_NUMBERS = new Set(['a', 'an', 'and']);

/** The words of a text in order, signs of currency and percent among them; marks and dashes are no words. */
export function exactWords(text: string, offset = 0): ExactWord[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => {
    const { key, stem, isSmall, bearing, isCapital } = readWord(word);
    return {
      start: offset + index,
      end: offset + index + word.length,
      key,
      stem,
      isSmall,
      bearing,
      isCapital,
    };
  });
}

/** What follows from the key of a word alone. */
export function readKey(key: string): Pick<ExactWord, 'key' | 'stem' | 'isSmall'> {
  return { key, stem: stem(key), isSmall: isStopWord(key.replaceAll("'", '')) };
}

const readWord = rememberWords((word): Omit<ExactWord, keyof Span> => {
  const key = keyOf(word);
  return { ...readKey(key), bearing: bearingOf(key), isCapital: /^\p{Lu}/u.test(word) };
});

function keyOf(word: string): string {
  if (/^\p{N}/u.test(word)) return word.replace(/,(?=\p{N}{3}(?!\p{N}))/gu, '');
  const plain = fold(word);
  const known = CLIPPED.exec(plain)?.[1];
  if (known !== undefined) return `${known}n't`;
  const [clipped, pronoun, rest] = CLIPPED_PRONOUN.exec(plain) ?? [];
  return clipped !== undefined && clipped !== 'is' ? `${pronoun}'${rest}` : plain;
}

function bearingOf(key: string): Bearing {
  if (NEGATIONS.has(key) || key.endsWith("n't")) return 'negation';
  if (/^\p{N}/u.test(key) || MAGNITUDES.has(key)) return 'number';
  // They count only inside a number ("a hundred and five").
  if (!JOINS_NUMBERS.has(key) && parseNumber(key) !== undefined) return 'number';
  return UNITS.has(key) || /^[\p{Sc}%‰°]$/u.test(key) ? 'unit' : null;
}

/** Units and currencies as the language has them, by Unicode's lists, each in singular and plural. */
const UNITS: ReadonlySet<string> = new Set(
  [...Intl.supportedValuesOf('unit'), ...currencyNouns()].flatMap((name) => {
    const unit = fold(name);
    const british = unit.replace(/(meter|liter)$/, (end) => `${end.slice(0, -2)}re`);
    return [unit, `${unit}s`, british, `${british}s`];
  }),
);

/** "dollar", "euro", "krona": the last word of each currency's name. */
function currencyNouns(): string[] {
  const names = new Intl.DisplayNames('en', { type: 'currency' });
  return Intl.supportedValuesOf('currency').flatMap((code) => names.of(code)?.split(' ').at(-1) ?? []);
}

/** Whether two runs of words are the same wording, typography aside. */
export function isSameWording(one: readonly ExactWord[], other: readonly ExactWord[]): boolean {
  return one.length === other.length && one.every(({ key }, at) => key === other[at]?.key);
}
