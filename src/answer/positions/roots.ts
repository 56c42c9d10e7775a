import { baseForm } from '../../text/irregular-verbs.ts';
import { rememberWords } from '../../text/remember-words.ts';
import { stem as stemOf } from '../../text/stems.ts';
import { akinTo, oppositesOf, synonymsOf } from '../../text/synonyms.ts';
import { tokenize } from '../../text/tokens.ts';
import { usualRate } from '../../text/word-rates.ts';

/**
 * What a stem is known by: past forms of irregular verbs by their base, and a country together with its people (Corvana,
 * Corvan, Corvanian), where English forms them regularly.
 */
export function rootOf(stem: string): string {
  const base = baseForm(stem);
  const own = base === stem ? stem : stemOf(base);
  return own.length < 5 ? own : own.replace(/(?:ians?|eans?|ans?|ia|a|e|s)$/, '');
}

/** The roots of the words of a text. */
export function rootsIn(text: string): Set<string> {
  return new Set(tokenize(text).map(({ term }) => rootOfTerm(term)));
}

const rootOfTerm = rememberWords((term) => rootOf(stemOf(term)));

/** A word for the same that is met so many times as often has other meanings ("part" for "separate"). */
const MAX_COMMONER = 4;

/** The roots by which what is claimed is known: its own, and those of words for the same that are not far commoner. */
export function rootsWithSynonyms(stem: string): ReadonlySet<string> {
  const base = baseForm(stem);
  const own = base === stem ? stem : stemOf(base);
  const most = MAX_COMMONER * usualRate(own);
  return new Set([stem, ...synonymsOf(own).filter((other) => usualRate(other) <= most)].map(rootOf));
}

/** A verb that stands in one paragraph of so many says too little to stand for another ("take", "make"). */
const MAX_AKIN_RATE = 1 / 64;

/** The roots of wider and narrower verbs, and of those that other words for the same lead to; none of most nouns. */
export function rootsAkinTo(stem: string): ReadonlySet<string> {
  const base = baseForm(stem);
  const own = base === stem ? stem : stemOf(base);
  const others = [own, ...synonymsOf(own)].flatMap((one) => (one === own ? akinTo(one) : [one]));
  return new Set(others.filter((other) => usualRate(other) < MAX_AKIN_RATE).map(rootOf));
}

/**
 * The roots of opposites of what is claimed ("legal" of "illegal"), with words for the same; none of a word that has none. Only words of
 * which one is made of the other count: that "single" is the opposite of "married" depends on what is spoken of.
 */
export function rootsOfOpposites(stem: string): ReadonlySet<string> {
  const made = oppositesOf(stem).filter((other) => isMadeOf(other, stem) || isMadeOf(stem, other));
  return new Set(made.flatMap((other) => [...rootsWithSynonyms(other)]));
}

function isMadeOf(word: string, other: string): boolean {
  const bare = word.replace(/^(?:un|in|im|il|ir|dis|non)/, '');
  return bare !== word && bare.length >= 3 && other.startsWith(bare.slice(0, 5));
}
