import type { ExactWord } from '../sayings/exact-words.ts';
import type { Alignment } from './align.ts';

/** What the words of a claim and those of an article differ in, gravest first. */
export type DifferenceKind = 'negation' | 'number' | 'name' | 'wording';

/** A run of words that differ. */
export interface Difference {
  readonly kind: DifferenceKind;
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
      kind: kindOf(own, theirs),
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

function kindOf(asked: readonly ExactWord[], written: readonly ExactWord[]): DifferenceKind {
  if (denials(asked) !== denials(written) || isOpposite(asked, written)) return 'negation';
  const [own, theirs] = [figures(asked), figures(written)];
  if (own !== theirs) return 'number';
  // A word that the article writes with a capital inside its sentence, or the claim does, names somebody or something.
  if (written.some(isName) || asked.some((word) => isName(word) && word.start > 0)) return 'name';
  return 'wording';
}

/** "Do not" and "don't" deny alike; "no longer" denies where there was nothing. */
function denials(words: readonly ExactWord[]): number {
  return words.filter(({ bearing }) => bearing === 'negation').length;
}

/** "Legal" for "illegal", "safe" for "unsafe". Prefixes written from general knowledge of the language. */
function isOpposite(asked: readonly ExactWord[], written: readonly ExactWord[]): boolean {
  const turns = (one: string, other: string) =>
    ['un', 'in', 'im', 'il', 'ir', 'dis', 'non', 'mis'].some(
      (prefix) => one === prefix + other && other.length > 3,
    );
  return asked.some(({ key }) => written.some((other) => turns(key, other.key) || turns(other.key, key)));
}

function figures(words: readonly ExactWord[]): string {
  return words
    .filter(({ bearing }) => bearing === 'number' || bearing === 'unit')
    .map(({ key }) => key)
    .join(' ');
}

function isName({ isCapital, key }: ExactWord): boolean {
  return isCapital && key.length > 1;
}

/** The gravest kind among differences; null where there are none. */
export function gravest(differences: readonly Difference[]): DifferenceKind | null {
  const order: readonly DifferenceKind[] = ['negation', 'number', 'name', 'wording'];
  return order.find((kind) => differences.some((one) => one.kind === kind)) ?? null;
}
