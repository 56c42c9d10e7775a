import type { Gender } from '../names/people.ts';
import type { Reading } from './reading.ts';
import type { TokenRange } from './report.ts';

/** Somebody a pronoun or role may mean, and why. */
export interface Candidate {
  readonly name: string;
  readonly score: number;
  readonly reasons: readonly string[];
}

/** Who spoke so far, the latest last; null for unknown speakers. */
export type Before = readonly (string | null)[];

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
export function genderOf(pronoun: string): Gender {
  if (/^(?:he|his|him|himself)$/.test(pronoun)) return 'he';
  return /^(?:she|her|herself)$/.test(pronoun) ? 'she' : null;
}

/** How far back a person is looked for. */
const FARTHEST_SENTENCE = 8;
const MOST_MENTIONS = 80;

/**
 * The people whom "he" or "she" may mean, likeliest first: named before it, of fitting gender; recent ones, subjects
 * and whoever spoke last are preferred, those named inside quotations or as owners ("Smith's") are not.
 */
export function rankPeople(
  { scene, tagged: { tokens }, quoted }: Reading,
  at: number,
  gender: Gender,
  before: Before,
): Candidate[] {
  const here = tokens[at]?.sentence ?? 0;
  const best = new Map<string, Candidate>();
  const nearest = scene.indexBefore(at);
  for (let i = nearest; i >= 0 && i > nearest - MOST_MENTIONS; i--) {
    const mention = scene.mentions[i];
    if (!mention) break;
    const distance = here - (tokens[mention.first]?.sentence ?? 0);
    if (distance > FARTHEST_SENTENCE) break;
    const person = scene.personOf(mention);
    if (!person || (person.gender !== null && person.gender !== gender)) continue;
    const reasons = [
      distance === 0 ? 'same sentence' : distance === 1 ? 'one sentence back' : `${distance} sentences back`,
    ];
    let score = 10 - 1.5 * distance;
    const weigh = (worth: number, reason: string) => {
      score += worth;
      reasons.push(reason);
    };
    if (person.gender === gender) weigh(3, 'gender fits');
    if (scene.isSubject(mention)) weigh(3, 'subject');
    if (before.at(-1) === person.name) weigh(4, 'spoke last');
    if (scene.isPossessive(mention)) weigh(-2, 'only an owner');
    if ((quoted[mention.first] ?? -1) >= 0) weigh(-6, 'named inside a quotation');
    const known = best.get(person.name);
    if (!known || known.score < score) best.set(person.name, { name: person.name, score, reasons });
  }
  return [...best.values()].sort((a, b) => b.score - a.score);
}

/** "both", "they": the last two names joined by "and" before it, in this sentence or the one before. */
export function pairBefore({ scene, tagged: { tokens } }: Reading, at: number): string | null {
  const here = tokens[at]?.sentence ?? 0;
  const nearest = scene.indexBefore(at);
  for (let i = nearest; i > 0 && i > nearest - MOST_MENTIONS; i--) {
    const [left, right] = [scene.mentions[i - 1], scene.mentions[i]];
    if (!left || !right || here - (tokens[left.first]?.sentence ?? 0) > 1) return null;
    if (tokens[left.last]?.lower === 'and' && right.titleFirst === left.last + 1) {
      return `${scene.nameOf(left)} and ${scene.nameOf(right)}`;
    }
  }
  return null;
}

/** "it": the body or place named last before it, first in its own sentence. */
export function bodyBefore(reading: Reading, at: number, before: Before): string | null {
  const { scene, tagged } = reading;
  const here = tagged.tokens[at]?.sentence ?? 0;
  const nearest = scene.indexBefore(at);
  for (let i = nearest; i >= 0 && i > nearest - MOST_MENTIONS; i--) {
    const mention = scene.mentions[i];
    if (!mention || tagged.tokens[mention.first]?.sentence !== here) break;
    if (!scene.personOf(mention) && scene.isSubject(mention)) return scene.nameOf(mention);
  }
  const last = before.at(-1) ?? null;
  return last !== null && !scene.cast.find(last.split(' ')) ? last : null;
}

/** The tokens of the noun phrase that "who" or "which" follows, with what hangs on it ("a source from the ministry"). */
export function phraseBefore({ tagged: { tokens } }: Reading, at: number): TokenRange | null {
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
