import { fold } from '../../text/fold.ts';
import { romanise } from '../../text/romanise.ts';
import type { SpeakerMention } from './mentions.ts';
import { LEADING_SURNAMES, PLACE_NAMES } from './words.ts';

/** What a single name may be told by to mean someone; worked out of the mentions of their full name. */
export interface SurnameCandidate {
  /** Full names as written. */
  readonly names: readonly string[];
  /** Their words, folded. */
  readonly words: ReadonlySet<string>;
  /** Keys of their surnames. */
  readonly surnames: readonly string[];
  /** Keys of words that may stand for them where nobody has them as a surname. */
  readonly others: readonly string[];
}

/** Someone whom a single name may mean: a group of mentions by full name. */
interface Namesake<Group> extends SurnameCandidate {
  readonly group: Group;
  /** In how many articles the full name is used. */
  readonly articles: number;
}

/** Full names, by the few characters before the last word. */
type NamesBefore<Group> = Map<string, { readonly name: string; readonly group: Group }[]>;

/** Whom a speaker of one word means wherever an article does not say more, and who else it may be. */
interface Reading<Group> {
  readonly usual: Group | undefined;
  /** By the last word of their names. */
  readonly namesakes: ReadonlyMap<string, NamesBefore<Group>>;
}

/** A surname shorter than this is another one where it is spelled differently: Li is not Lee. */
const SHORT = 5;
/** How many times more articles may use a word by itself than have it as a surname: "Apple" is nobody called "Sad Apple". */
const MAX_ALONE = 3;

/**
 * Gives, after steps of a few milliseconds, a function that says which group of full names a speaker of one word belongs to: the one whose full name the article has,
 * or the only person in the corpus with that surname. Undefined where that leaves none or several, and, unless the article has the
 * full name, for names of places and for words that are mostly used alone.
 */
export function* resolveInSteps<Group extends { readonly own: readonly SpeakerMention[] }>(
  groups: Iterable<Group>,
  singles: readonly SpeakerMention[],
  candidateOf: (own: readonly SpeakerMention[]) => SurnameCandidate,
): Generator<undefined, (mention: SpeakerMention) => Group | undefined> {
  const bySurname = new Map<string, Namesake<Group>[]>();
  const byOther = new Map<string, Namesake<Group>[]>();
  for (const group of groups) {
    const namesake = { ...candidateOf(group.own), group, articles: group.own.length };
    for (const surname of namesake.surnames) push(bySurname, surname, namesake);
    for (const word of namesake.others) push(byOther, word, namesake);
    yield;
  }
  const alone = new Map<string, number>();
  for (const { name } of singles) alone.set(name.surname, (alone.get(name.surname) ?? 0) + 1);

  const read = ({ name, speaker }: SpeakerMention): Reading<Group> => {
    const candidates = bySurname.get(name.surname) ?? byOther.get(name.surname) ?? [];
    const word = fold(speaker);
    const spelledAlike = candidates.filter(({ words }) => words.has(word));
    const likely = spelledAlike.length > 0 || name.surname.length < SHORT ? spelledAlike : candidates;
    const [only] = likely;
    const isUsual =
      only !== undefined &&
      likely.length === 1 &&
      !PLACE_NAMES.has(word) &&
      (alone.get(name.surname) ?? 0) <= MAX_ALONE * only.articles;
    return { usual: isUsual ? only.group : undefined, namesakes: byLastWord(likely) };
  };
  const readings = new Map<string, Reading<Group>>();
  return (mention) => {
    const { speaker, article } = mention;
    const reading = readings.get(speaker) ?? read(mention);
    readings.set(speaker, reading);
    return reading.usual ?? onlyNamed(reading, article);
  };
}

/** What is to be known of someone, of the mentions of their full name. */
export function toCandidate(own: readonly SpeakerMention[]): SurnameCandidate {
  const names = new Set(own.flatMap(({ writings }) => writings).filter((name) => name.includes(' ')));
  const others = new Set<string>();
  for (const name of names) {
    const parts = name.split(' ');
    if (LEADING_SURNAMES.has(fold(parts[0] ?? ''))) others.add(romanise(parts[0] ?? ''));
    // "Varga-Lund" may be cut to its last part.
    for (const part of parts.at(-1)?.split('-').slice(1) ?? []) others.add(romanise(part));
  }
  return {
    names: [...names],
    words: new Set([...names].flatMap((name) => fold(name).split(/[ -]/))),
    surnames: [...new Set(own.map(({ name }) => name.surname))],
    others: [...others],
  };
}

/** So many characters before a last word tell most names apart: thousands may share that word. */
const CHARACTERS_BEFORE = 3;

function byLastWord<Group>(namesakes: readonly Namesake<Group>[]): Reading<Group>['namesakes'] {
  const endings = new Map<string, NamesBefore<Group>>();
  for (const { names, group } of namesakes) {
    for (const name of names) {
      const last = name.trimEnd().lastIndexOf(' ') + 1;
      const ending = name.slice(last);
      const before = endings.get(ending) ?? new Map();
      endings.set(ending, before);
      push(before, name.slice(Math.max(0, last - CHARACTERS_BEFORE), last), { name, group });
    }
  }
  return endings;
}

/** The only one whose full name stands in the article. Many may share a last word, so that alone is sought first. */
function onlyNamed<Group>(
  { namesakes }: Reading<Group>,
  article: { readonly text: string },
): Group | undefined {
  if (namesakes.size === 0) return undefined;
  const { text } = article;
  const found = new Set<Group>();
  for (const [ending, names] of namesakes) {
    for (let at = text.indexOf(ending); at >= 0; at = text.indexOf(ending, at + 1)) {
      // A name may be shorter than that: "J Doe".
      for (let length = Math.min(CHARACTERS_BEFORE, at); length >= 0; length--) {
        for (const { name, group } of names.get(text.slice(at - length, at)) ?? [])
          if (text.endsWith(name, at + ending.length)) found.add(group);
      }
    }
  }
  const [only] = found;
  return found.size === 1 ? only : undefined;
}

function push<Key, Item>(map: Map<Key, Item[]>, key: Key, item: Item): void {
  const known = map.get(key);
  if (known) known.push(item);
  else map.set(key, [item]);
}
