import type { Archive } from '../../archive/archive.ts';
import { cyrillicInitials, keysOfCyrillic } from '../../text/cyrillic.ts';
import { fold } from '../../text/fold.ts';
import { isEnglish } from '../../text/languages.ts';
import { memoiseBy } from '../../text/memoise-by.ts';
import { romanise } from '../../text/romanise.ts';
import { stem } from '../../text/stems.ts';
import { tokenize } from '../../text/tokens.ts';

/** A key this short is that of too many names. */
const MIN_KEY = 4;
/** What an inflected name has of a name's key, at least, and what may be missing at its end: Зеленськ(ий), Zelensk(y). */
const MAX_ENDING = 2;
const IS_LATIN = /^\p{Script=Latin}+$/u;
const IS_CYRILLIC = /^\p{Script=Cyrillic}+$/u;
/** Latin letters that a name can begin with where its key begins with one. */
const LATIN_INITIALS: Readonly<Record<string, string>> = {
  v: 'vw',
  k: 'kcq',
  h: 'hkg',
  j: 'jd',
  y: 'yij',
  e: 'ey',
  c: 'ct',
  f: 'fp',
  i: 'iyj',
};

/**
 * The stems in the articles that are the same name as a word of a question, in other languages, which inflect it otherwise, and in Cyrillic or Latin letters, by the
 * keys of `romanise`. None where all articles and the question are English.
 */
export function namesakes(archive: Archive, word: string, language: string): string[] {
  const others = archive.languages.map((one) => one.language);
  if (others.length === 0 && isEnglish(language)) return [];
  const inflected = [...others, 'en']
    .filter((other) => other !== language)
    .map((other) => stem(tokenize(word, other)[0]?.term ?? '', other));
  const found = [...inflected, ...sameSound(archive, fold(word))];
  return [...new Set(found)].filter((other) => archive.frequency(other) > 0);
}

/** Other spellings of a name that the articles give one person: Zelensky, Zelenskiy and Zelenskyy. */
export function spellings(archive: Archive, word: string): string[] {
  const key = romanise(fold(word));
  if (key.length < MIN_KEY) return [];
  const written = archive.people
    .find(word, { fuzzy: false })
    .flatMap((person) => person.spellings)
    .flatMap((spelling) => tokenize(spelling).map(({ term }) => term));
  const others = [...new Set(written)].filter((term) => term !== fold(word) && romanise(term) === key);
  return others.map((term) => stem(term)).filter((other) => archive.frequency(other) > 0);
}

/** Names of the other script whose key is the word's, but for an ending. */
function sameSound(archive: Archive, word: string): string[] {
  const isCyrillic = IS_CYRILLIC.test(word);
  if (!isCyrillic && !IS_LATIN.test(word)) return [];
  const keys = isCyrillic ? keysOfCyrillic(word) : [romanise(word)];
  return keys.flatMap((key) => {
    if (key.length < MIN_KEY) return [];
    const byKey = namesByKey(archive)(isCyrillic ? 'latin' : 'cyrillic', key.charAt(0));
    const found: string[] = [];
    for (const [other, stems] of byKey) if (areSame(key, other)) found.push(...stems);
    return found;
  });
}

function areSame(one: string, other: string): boolean {
  if (Math.min(one.length, other.length) < MIN_KEY) return false;
  const [a, b] = [one, other].map((key) => key.replace(/[aeiou]+$/, '')) as [string, string];
  return (a.startsWith(b) || b.startsWith(a)) && Math.abs(a.length - b.length) <= MAX_ENDING;
}

/** The stems of a script by their keys, those with one first letter at a time, each worked out when it is first asked for. */
const namesByKey = memoiseBy((archive: Archive) => {
  const known = new Map<string, ReadonlyMap<string, readonly string[]>>();
  return (script: 'latin' | 'cyrillic', initial: string): ReadonlyMap<string, readonly string[]> => {
    const cached = known.get(script + initial);
    if (cached) return cached;
    const initials =
      script === 'latin' ? [...(LATIN_INITIALS[initial] ?? initial)] : cyrillicInitials(initial);
    const byKey = new Map<string, string[]>();
    for (const term of initials.flatMap((letter) => archive.stemsFrom(letter))) {
      const isOfScript = (script === 'latin' ? IS_LATIN : IS_CYRILLIC).test(term);
      for (const key of isOfScript ? (script === 'latin' ? [romanise(term)] : keysOfCyrillic(term)) : []) {
        if (key.charAt(0) !== initial) continue;
        const stems = byKey.get(key);
        if (stems) stems.push(term);
        else byKey.set(key, [term]);
      }
    }
    known.set(script + initial, byKey);
    return byKey;
  };
});

/** Stems that begin alike in so many letters, and in this part of the longer one, are of one word more often than not. */
const MIN_BEGINNING = 4;
const MIN_SHARED = 0.6;
const MAX_LIKE = 12;

/**
 * Stems in the articles that begin as one does: a light stemmer leaves a part of some endings ("закрыт", "закр"), and a verb stands for the one who does it ("trainiert",
 * "Trainer"). None for scripts whose words have no endings.
 */
export function likeStems(archive: Archive, stemmed: string): string[] {
  if (!/^[\p{Script=Latin}\p{Script=Cyrillic}]+$/u.test(stemmed) || stemmed.length < MIN_BEGINNING) return [];
  const shared = Math.max(MIN_BEGINNING, Math.ceil(MIN_SHARED * stemmed.length));
  return archive
    .stemsFrom(stemmed.slice(0, shared))
    .filter((other) => beginAlike(stemmed, other))
    .slice(0, MAX_LIKE);
}

function beginAlike(one: string, other: string): boolean {
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared++;
  return shared >= MIN_BEGINNING && shared >= MIN_SHARED * Math.max(one.length, other.length);
}
