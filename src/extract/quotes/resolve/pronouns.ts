import type { Gender } from '../../names/person-index.ts';
import type { AnnotatedText } from '../syntax/annotated-text.ts';
import type { TokenRange } from '../syntax/attribution.ts';

/** Somebody a pronoun or role may mean, and why. */
export interface AntecedentCandidate {
  readonly name: string;
  readonly score: number;
  readonly reasons: readonly string[];
}

/** Who spoke so far, the latest last; null for unknown speakers. */
export type Before = readonly (string | null)[];

/** How many names back it is looked for whom a pronoun means. */
export const MAX_MENTIONS = 80;

const PRONOUNS = new Set(
  'he she his her him it its they we i you who which that those these this us them their our my both one itself himself herself themselves'.split(
    ' ',
  ),
);

/** Whether a word (lower case) is a pronoun that can name a speaker. */
export function isPronoun(lower: string): boolean {
  return PRONOUNS.has(lower);
}

/** The gender that a pronoun tells. */
export function genderOf(pronoun: string): Gender | null {
  if (/^(?:he|his|him|himself)$/.test(pronoun)) return 'he';
  return /^(?:she|her|herself)$/.test(pronoun) ? 'she' : null;
}

/** "both", "they": the last two names joined by "and" before it, in this sentence or the one before. */
export function pairBefore({ names, tagged: { tokens } }: AnnotatedText, at: number): string | null {
  const here = tokens[at]?.sentence ?? 0;
  const nearest = names.indexBefore(at);
  for (let i = nearest; i > 0 && i > nearest - MAX_MENTIONS; i--) {
    const [left, right] = [names.mentions[i - 1], names.mentions[i]];
    if (!left || !right || here - (tokens[left.first]?.sentence ?? 0) > 1) return null;
    if (tokens[left.last]?.lower === 'and' && right.titleFirst === left.last + 1) {
      return `${names.nameOf(left)} and ${names.nameOf(right)}`;
    }
  }
  return null;
}

/** The tokens of the noun phrase that "who" or "which" follows, with what hangs on it ("a source from the ministry"). */
export function phraseBefore({ tagged: { tokens } }: AnnotatedText, at: number): TokenRange | null {
  const sentence = tokens[at]?.sentence;
  let last = at;
  if (tokens[last - 1]?.text === ',') last--;
  let first = last;
  while (first > 0 && tokens[first - 1]?.sentence === sentence) {
    const before = tokens[first - 1];
    const links =
      /^(?:of|from|for|in|at|'s)$/.test(before?.lower ?? '') && isNominal(tokens[first - 2]?.pos ?? '');
    if (!isNominal(before?.pos ?? '') && !links) break;
    first--;
  }
  return first < last ? { first, last } : null;
}

function isNominal(pos: string): boolean {
  return /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(pos);
}
