import { areOpposites } from '../../text/antonyms.ts';
import { parseNumber } from '../../text/calendar-numbers.ts';
import { isStopWord } from '../../text/stop-words.ts';
import { synonymsOf } from '../../text/synonyms.ts';
import { isUsual } from '../../text/word-rates.ts';
import type { ExactWord } from '../sayings/exact-words.ts';
import { type Alignment, isNearWord } from './align.ts';

/** What the words of a claim and those of an article differ in, gravest first. */
export type DifferenceKind = 'negation' | 'opposite' | 'number' | 'name' | 'wording';

const PRONOUNS = new Set('he him his she her it its they them their we us our this that'.split(' '));

/** Articles, pronouns, forms of "be" and "have": one for another tells nothing else. Written from general knowledge of the language. */
const LIGHT = new Set([
  ...PRONOUNS,
  ...'a an the these those i my you your and of to is are was were be been has have had will would do does did'.split(
    ' ',
  ),
]);

/** The verb of "it's", "we've", "they'll". */
const SHORT_VERB = /'(?:s|re|m|ve|ll|d)$/;

/** A run of words that differ. */
export interface Difference {
  readonly kind: DifferenceKind;
  /** True where the claim says nothing there that the article does not. */
  readonly isSlight: boolean;
  /** As asked; empty where the article has more words. */
  readonly asked: string;
  /** As written; empty where the claim has more words. */
  readonly written: string;
  /** Where the article's words stand, as indices; empty where it has none there. */
  readonly at: readonly number[];
}

interface Sides {
  readonly claim: { readonly text: string; readonly words: readonly ExactWord[] };
  readonly article: { readonly text: string; readonly words: readonly ExactWord[] };
}

/** The runs of words in which a claim differs from the text that it was laid along, in order. */
export function differencesOf({ steps }: Alignment, sides: Sides): Difference[] {
  const runs: { asked: number[]; written: number[] }[] = [];
  let isOpen = false;
  for (const { asked, written, isSame } of steps) {
    if (isSame) {
      isOpen = false;
      continue;
    }
    if (!isOpen) runs.push({ asked: [], written: [] });
    isOpen = true;
    const run = runs.at(-1);
    if (asked !== null) run?.asked.push(asked);
    if (written !== null) run?.written.push(written);
  }
  return runs.map(({ asked, written }) => {
    const own = wordsAt(sides.claim.words, asked);
    const theirs = wordsAt(sides.article.words, written);
    return {
      kind: kindOf(own, theirs, sides.article.text),
      isSlight: isSlight(own, theirs),
      asked: sliceOf(sides.claim.text, own),
      written: sliceOf(sides.article.text, theirs),
      at: written,
    };
  });
}

function wordsAt(words: readonly ExactWord[], indices: readonly number[]): ExactWord[] {
  return indices.flatMap((at) => words[at] ?? []);
}

function sliceOf(text: string, words: readonly ExactWord[]): string {
  const [first, last] = [words[0], words.at(-1)];
  return first && last ? text.slice(first.start, last.end) : '';
}

function kindOf(asked: readonly ExactWord[], written: readonly ExactWord[], article: string): DifferenceKind {
  if (denials(asked) !== denials(written)) return 'negation';
  if (isOpposite(asked, written)) return 'opposite';
  // What the claim leaves out contradicts nothing.
  const [own, theirs] = [figures(asked), figures(written)];
  if (own !== theirs && (own !== '' || asked.length > 0)) return 'number';
  // A word that the article writes with a capital inside its sentence, or the claim does, names somebody or something.
  const names = written.filter((word) => isName(word) && !isOpeningMisspelt(word, asked, article));
  const ownNames = asked.filter((word) => isName(word) && word.start > 0);
  if (names.length === 0 && ownNames.length === 0) return 'wording';
  return isSameName(asked, written) || isPronoun(asked) || isPronoun(written) ? 'wording' : 'name';
}

const OPENING = /(?:^|[.!?…]["”’)]*\s|["“„«‘:\n])\s*$/;

/** Whether a usual word has its capital since it opens a sentence, and was misspelt: "suspision" for "Suspicion", but not "hanson" for "Hansen". */
function isOpeningMisspelt(word: ExactWord, asked: readonly ExactWord[], article: string): boolean {
  const before = article.slice(Math.max(0, word.start - 4), word.start);
  return (
    OPENING.test(before) &&
    isInDictionary(word) &&
    asked.some((one) => isNearWord(one, word) && (one.stem === word.stem || !isInDictionary(one)))
  );
}

/** Whether a word is one of usual English, or WordNet has others for it: what is neither may be a name. */
function isInDictionary({ stem }: ExactWord): boolean {
  return isUsual(stem) || synonymsOf(stem).length > 0;
}

/** "Do not" and "don't" deny alike; "no longer" denies where there was nothing. */
function denials(words: readonly ExactWord[]): number {
  return words.filter(({ bearing }) => bearing === 'negation').length;
}

/** Whether a word of one run is turned around in the other. */
function isOpposite(asked: readonly ExactWord[], written: readonly ExactWord[]): boolean {
  return asked.some((word) => written.some((other) => areTurned(word.key, other.key)));
}

/** "Low" for "high", "legal" for "illegal", "safe" for "unsafe". Prefixes written from general knowledge of the language. */
export function areTurned(one: string, other: string): boolean {
  return hasTurning(one, other) || hasTurning(other, one) || areOpposites(one, other);
}

const TURNING: ReadonlySet<string> = new Set(['un', 'in', 'im', 'il', 'ir', 'dis', 'non', 'mis']);

/** Whether a word is another one with a prefix that turns it around. */
function hasTurning(whole: string, rest: string): boolean {
  const added = whole.length - rest.length;
  return (
    added > 1 && added < 4 && rest.length > 3 && whole.endsWith(rest) && TURNING.has(whole.slice(0, added))
  );
}

/** The numbers and units among words; a number in words is the same as in digits ("nine thousand", "9,000"). */
function figures(words: readonly ExactWord[]): string {
  const keysOf = (wanted: 'number' | 'unit') =>
    words.flatMap(({ bearing, key }) => (bearing === wanted ? [key] : [])).join(' ');
  const number = keysOf('number');
  return `${parseNumber(number) || number} ${keysOf('unit')}`.trim();
}

/** Whether what was asked says no more than what is written: words left out, inflected or misspelt, small words, a number in digits. */
function isSlight(asked: readonly ExactWord[], written: readonly ExactWord[]): boolean {
  const hasSame = (word: ExactWord) => {
    const bare = word.key.replace(SHORT_VERB, '');
    return LIGHT.has(bare) || written.some((other) => other.key === bare || isNearWord(word, other));
  };
  if (asked.every(hasSame) || isSameName(asked, written)) return true;
  return figures(asked) === figures(written) && asked.every((word) => word.bearing !== null || hasSame(word));
}

/** A word with a capital that could be left in the middle of a sentence; "She" opens one. */
function isName({ isCapital, key }: ExactWord): boolean {
  return isCapital && key.length > 1 && !isStopWord(key);
}

/** Whether each run is the other one's name, in another form or spelling of it: "Russia" and "Russia's", "Zelensky" and "Zelenskiy". */
function isSameName(asked: readonly ExactWord[], written: readonly ExactWord[]): boolean {
  const spelt = (words: readonly ExactWord[]) => words.map(({ key }) => spellingOf(key)).join(' ');
  return spelt(asked) === spelt(written);
}

function spellingOf(key: string): string {
  return key
    .replace(/'s$|(?<=s)'$/, '')
    .replace(/[iyj]+/g, 'i')
    .replace(/(.)\1+/g, '$1');
}

/** "She" may well be who the other side names: that is left open, and no other name. */
function isPronoun(words: readonly ExactWord[]): boolean {
  const [word] = words;
  return words.length === 1 && word !== undefined && PRONOUNS.has(word.key);
}

/** The gravest kind among differences; null where there are none. */
export function gravest(differences: readonly Difference[]): DifferenceKind | null {
  const order: readonly DifferenceKind[] = ['negation', 'opposite', 'number', 'name', 'wording'];
  return order.find((kind) => differences.some((one) => one.kind === kind)) ?? null;
}
