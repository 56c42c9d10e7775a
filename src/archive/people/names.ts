import { fold } from '../../text/fold.ts';
import { romanise } from '../../text/romanise.ts';
import { isStopWord } from '../../text/stop-words.ts';
import {
  BODY_WORDS,
  GENERATIONS,
  GIVEN_NAMES_ALIKE,
  HONOURS,
  KEPT_TITLES,
  LEADING_SURNAMES,
  PARTICLES,
  PLACE_BEGINNINGS,
  TITLES,
} from './words.ts';

/** A speaker's name taken apart, for comparing. All parts are keys (`romanise`), none is for showing. */
export interface SpeakerName {
  /** `full` has a given name and a surname; `single` is one word, a surname or a place; `body` is neither. */
  readonly shape: 'full' | 'single' | 'body';
  /** The surname without its particles; the only word of a single name; all words of a body. */
  readonly surname: string;
  /** In order; an initial is one letter. Syllables of East Asian given names are joined. */
  readonly given: readonly string[];
  /** `jr`, `ii` and the like, else empty. */
  readonly generation: string;
  /** All words in alphabetical order: equal for one name in either order. */
  readonly bag: string;
  /** Surname, given names and generation in one: equal full names have equal forms. */
  readonly form: string;
}

/** Takes a speaker's name apart; null where it has no letters or figures. Titles and a leading "the" are dropped. */
export function parseName(raw: string): SpeakerName | null {
  const all = nameWords(raw);
  const core = withoutTitles(withoutComma(raw, all));
  if (core.length === 0) return null;
  if (isDescription(all)) return body(all);
  if ((fold(all[0] ?? '') === 'the' && core.length === all.length - 1) || isBody(core)) return body(all);
  const last = fold(core.at(-1) ?? '');
  const generation = core.length > 1 && GENERATIONS.has(last) ? last : '';
  const { surname, given } = splitName(generation ? core.slice(0, -1) : core);
  const shape = given.length > 0 ? 'full' : 'single';
  const form = `${surname}|${given.join(' ')}|${generation}`;
  return { shape, surname, given, generation, bag: [...given, surname].sort().join(' '), form };
}

/**
 * "A spokesman for Mayor Brandt" is neither the mayor nor Brandt, and "Mayor of Kiel" is not Kiel; but "Mayor of Kiel Ilse Brandt" is Ilse
 * Brandt.
 */
function isDescription(words: readonly string[]): boolean {
  const at = words.findIndex((word) => /^(?:for|of|to|from|at|in|with)$/i.test(word));
  const [head = '', last = ''] = [words[at - 1], words.at(-1)];
  const after = words.slice(at + 1).filter((word) => fold(word) !== 'the').length;
  if (at < 1 || after === 0 || !(TITLES.has(fold(head)) || /^\p{Ll}/u.test(head))) return false;
  const isPlace = after <= MAX_PLACE_WORDS;
  return fold(words[at] ?? '') !== 'of' || isPlace || /^an?$/i.test(words[0] ?? '') || /^\p{Ll}/u.test(last);
}

/** "Mayor of New York": so many words after a role are where somebody has it, more hold a name as well. */
const MAX_PLACE_WORDS = 2;

/** A name taken apart, and as written without titles. */
export interface ReadName {
  readonly name: SpeakerName | null;
  readonly bare: string;
}

/** A reader of names that remembers what it has read: most names come often. */
export function rememberNames(): (raw: string) => ReadName {
  const known = new Map<string, ReadName>();
  return (raw) => {
    const last = known.get(raw);
    if (last) return last;
    let bare: string | undefined;
    const read = {
      name: parseName(raw),
      // Asked for when an article is read, and not when what was found in it is grouped.
      get bare() {
        bare ??= bareName(raw);
        return bare;
      },
    };
    known.set(raw, read);
    return read;
  };
}

/** A name as written, without titles and honours before and after it. */
export function bareName(raw: string): string {
  return withoutTitles(nameWords(raw)).join(' ');
}

/** The words of a name, without punctuation; hyphenated ones stay whole, dots of initials part them (`J.K.`). */
export function nameWords(raw: string): string[] {
  return raw
    .replace(/['’ʼ]s?(?=\s|$)/gu, '')
    .replace(/(?<!\p{L})(\p{Lu}\.)(?=\p{Lu})/gu, '$1 ')
    .split(/[\s,;:()[\]"“”«»/]+/u)
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
    .filter(Boolean);
}

/** "Surname, Given" as catalogues have it, put in order. */
function withoutComma(raw: string, all: readonly string[]): readonly string[] {
  const [before, after, ...more] = raw.split(',').map(nameWords);
  if (!before || !after || more.length > 0 || after.length === 0) return all;
  const last = fold(after[0] ?? '');
  if (HONOURS.has(last) || GENERATIONS.has(last)) return all;
  return before.length === 1 && after.length <= 2 ? [...after, ...before] : all;
}

/** Everything up to the last title goes ("Kremlin spokesman Dmitry Peskov"), and "the", and honours after the name. */
function withoutTitles(words: readonly string[]): readonly string[] {
  const core = words.filter((word, i) => i === 0 || !HONOURS.has(fold(word)));
  const after = core.findLastIndex((word, i) => i < core.length - 1 && TITLES.has(fold(word))) + 1;
  const rest = withoutOpeners(core.slice(after));
  if (after > 0 && rest.length === 1 && GENERATIONS.has(fold(rest[0] ?? ''))) return core;
  const kept =
    rest.length > 2 && KEPT_TITLES.has(fold(rest[0] ?? '')) && !GENERATIONS.has(fold(rest.at(-1) ?? ''));
  return kept ? rest.slice(1) : rest;
}

/**
 * "Were Google" is a sentence's beginning, not a name; surnames that are such words as well stay ("Do", "An"). Nor is an
 * employer before a full name one ("NBS Ruth Calloway").
 */
function withoutOpeners(words: readonly string[]): readonly string[] {
  if (
    words.length > 2 &&
    /^\p{Lu}{2,6}$/u.test(words[0] ?? '') &&
    words.slice(1).every((word) => /\p{Ll}/u.test(word))
  )
    return words.slice(1);
  const at = words.findIndex((word) => {
    const folded = fold(word);
    return (
      !isStopWord(folded) || MODAL_NAMES.has(folded) || LEADING_SURNAMES.has(folded) || PARTICLES.has(folded)
    );
  });
  return at > 0 ? words.slice(at) : words;
}

const MODAL_NAMES = new Set(['will', 'may', 'can']);

/** Ministries, groups, "officials", acronyms, places of several words: whatever has no surname. */
function isBody(words: readonly string[]): boolean {
  if (words.length > 5 || words.some((word) => /\p{N}/u.test(word))) return true;
  if (words.every((word) => word.length === 1)) return true;
  const folded = words.map(fold);
  if (words.length === 1) return BODY_WORDS.has(folded[0] ?? '') || /^\p{Lu}{2,6}$/u.test(words[0] ?? '');
  if (PLACE_BEGINNINGS.has(folded[0] ?? '') && !words[1]?.includes('-')) return true;
  return folded.some((word, i) => BODY_WORDS.has(word) || TITLES.has(word) || isSmall(words[i] ?? '', word));
}

/** A word in small letters that no name has inside. */
function isSmall(word: string, folded: string): boolean {
  return /^\p{Ll}/u.test(word) && !PARTICLES.has(folded) && !/[-'’]\p{Lu}/u.test(word);
}

/** A body goes by all its words, with the letters of an acronym together: "U.S. Army" is "US Army". */
function body(all: readonly string[]): SpeakerName {
  const words = /^(?:the|an?)$/i.test(all[0] ?? '') && all.length > 1 ? all.slice(1) : all;
  const surname = words
    .map(romanise)
    .join(' ')
    .replace(/(?<=\b\p{L}) (?=\p{L}\b)/gu, '');
  return { shape: 'body', surname, given: [], generation: '', bag: surname, form: `${surname}||` };
}

function splitName(words: readonly string[]): { surname: string; given: string[] } {
  const bare = words.map(withoutArticle);
  const [first = '', ...rest] = bare;
  const last = bare.at(-1) ?? '';
  if (rest.length === 0) return { surname: romanise(first.replaceAll('-', '')), given: [] };
  if (leads(first, rest)) return { surname: romanise(first), given: [givenKey(rest.join(''))] };
  // "Al" before a surname is a given name; the Arabic article has a hyphen or a small letter.
  const given = bare
    .slice(0, -1)
    .filter((word, i) => (i === 0 && word === 'Al') || !PARTICLES.has(fold(word)));
  return { surname: romanise(last.replaceAll('-', '')), given: given.map(givenKey) };
}

/** `al-Assad`, `el-Sisi`, `ash-Sharif`: the article is not what tells names apart. */
function withoutArticle(word: string): string {
  return word.replace(/^(?:a[lnrsdt]|el|a[sd]h)-(?=\p{L}{3})/iu, '');
}

/** Whether the surname comes first: a known one, and a given name of one hyphenated word or two syllables after it. */
function leads(first: string, rest: readonly string[]): boolean {
  if (!LEADING_SURNAMES.has(fold(first))) return false;
  const [one = '', two] = rest;
  if (two === undefined) return /^\p{L}{1,6}-\p{L}{1,6}$/u.test(one) || NEVER_GIVEN.test(fold(first));
  return rest.length === 2 && isSyllable(one) && isSyllable(two);
}

/** Of the leading surnames, those that nobody bears as a given name in English. */
const NEVER_GIVEN = /^(?:x.*|zh.*|wang|huang|liu|guo|jiang|q.*|zeng|deng|nguyen|tran|pham|park|choi)$/;

function isSyllable(word: string): boolean {
  return word.length < 7 && fold(word).match(/[aeiouy]+/g)?.length === 1;
}

const ALIKE = new Map(
  GIVEN_NAMES_ALIKE.flatMap((line) =>
    line.map((name) => [romanise(name), romanise(line[0] ?? name)] as const),
  ),
);

function givenKey(word: string): string {
  const key = romanise(word.replaceAll('-', ''));
  return ALIKE.get(key) ?? key;
}
