import { fold } from '../../text/fold.ts';
import { romanise } from '../../text/romanise.ts';
import { isNear } from './distance.ts';
import { areCompatible } from './merge.ts';
import { nameWords, parseName, type ReadName, type SpeakerName } from './names.ts';
import type { Person } from './person.ts';
import { PARTICLES } from './words.ts';

type KeyKind = 'writing' | 'bag' | 'surname' | 'surname key' | 'word' | 'word key';

/** What a person can be found by. */
export interface PersonKeys {
  readonly names: readonly SpeakerName[];
  /** Each once, as `keyOf` makes them. */
  readonly keys: readonly string[];
}

/** People under each key that a typed name can meet them by. */
export interface PeopleIndex {
  readonly people: readonly Person[];
  readonly names: Pick<ReadonlyMap<Person, readonly SpeakerName[]>, 'get'>;
  /** In the order of `people`. */
  readonly under: Pick<ReadonlyMap<string, readonly Person[]>, 'get'>;
}

function keyOf(kind: KeyKind, key: string): string {
  return `${kind} ${key}`;
}

/** The keys of somebody with these spellings. */
export function keysOf(spellings: readonly string[], read: (raw: string) => ReadName): PersonKeys {
  const keys = new Set<string>();
  const names: SpeakerName[] = [];
  for (const spelling of spellings) {
    const { name } = read(spelling);
    if (!name) continue;
    names.push(name);
    keys.add(keyOf('writing', plain(spelling))).add(keyOf('bag', name.bag));
    if (!name.surname.includes(' ')) keys.add(keyOf('surname key', name.surname));
    for (const word of nameWords(spelling).map(fold)) {
      if (PARTICLES.has(word)) continue;
      keys.add(keyOf('word', word)).add(keyOf('word key', romanise(word)));
      if (romanise(word.replaceAll('-', '')) === name.surname) keys.add(keyOf('surname', word));
    }
  }
  return { names, keys: [...keys] };
}

/** An index over people; those who come first are found first. Yields after each. */
export function* indexInSteps(
  people: readonly (PersonKeys & { readonly person: Person })[],
): Generator<undefined, PeopleIndex> {
  const under = new Map<string, Person[]>();
  for (const { person, keys } of people) {
    for (const key of keys) {
      const known = under.get(key);
      if (known) known.push(person);
      else under.set(key, [person]);
    }
    yield;
  }
  const names = new Map(people.map((known) => [known.person, known.names]));
  return { people: people.map(({ person }) => person), names, under };
}

/**
 * Who is meant by a name as typed, from sure to doubtful: the spelling itself, then the same name spelled or ordered in
 * another way, a surname, a part of the name, and at last, where `fuzzy`, a name with a letter or two amiss. The first that finds
 * anybody decides.
 */
export function findPeople(index: PeopleIndex, typed: string, fuzzy: boolean): readonly Person[] {
  const name = parseName(capitalised(typed));
  if (!name) return [];
  const under = (kind: KeyKind, key: string) => index.under.get(keyOf(kind, key)) ?? [];
  const words = nameWords(typed)
    .map(fold)
    .filter((word) => !PARTICLES.has(word) || nameWords(typed).length === 1);
  const keys = words.map(romanise);
  const tiers: (() => readonly Person[])[] =
    name.shape === 'full'
      ? [
          () => under('writing', plain(typed)),
          () => under('bag', name.bag),
          () => under('surname key', name.surname).filter((person) => fits(index, person, name)),
        ]
      : [
          () =>
            unite(under('writing', plain(typed)), words.length === 1 ? under('surname', words[0] ?? '') : []),
          () => under('bag', name.bag),
          () => under('surname key', name.surname),
        ];
  // A long surname spelled in another way is the same one; a short one ("Li") may well be another ("Lee").
  const wide = name.shape === 'single' && name.surname.length > 4;
  tiers.push(
    () => common(words.map((word) => under('word', word))),
    () => common(keys.map((key) => under('word key', key))),
    () => (fuzzy ? index.people.filter((person) => isNearPerson(index, person, name)) : []),
  );
  for (const find of tiers) {
    const found = find();
    if (found.length > 0) return wide ? unite(found, under('surname key', name.surname)) : found;
  }
  return [];
}

/** Folded, without "the" and punctuation. */
function plain(name: string): string {
  return nameWords(name)
    .map((word) => fold(word).replaceAll('-', ' ').replaceAll('.', ''))
    .filter((word, i) => i > 0 || word !== 'the')
    .join(' ');
}

/** People type names in small letters or shout them; names are told from other words by their capitals. */
function capitalised(typed: string): string {
  if (/\p{Lu}/u.test(typed) && /\p{Ll}/u.test(typed)) return typed;
  if (/^\P{Ll}{1,6}$/u.test(typed.trim())) return typed;
  return typed.toLowerCase().replace(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase());
}

function fits(index: PeopleIndex, person: Person, typed: SpeakerName): boolean {
  return (
    index.names.get(person)?.some((name) => name.shape === 'full' && areCompatible(name, typed)) ?? false
  );
}

function isNearPerson(index: PeopleIndex, person: Person, typed: SpeakerName): boolean {
  return (
    index.names.get(person)?.some((name) => {
      if (typed.shape !== 'full') return isNear(name.surname, typed.surname);
      return (
        name.shape === 'full' &&
        (isNear(name.bag, typed.bag) ||
          isNear(name.surname + name.given.join(''), typed.surname + typed.given.join('')))
      );
    }) ?? false
  );
}

function unite(one: readonly Person[], other: readonly Person[]): readonly Person[] {
  return [...new Set([...one, ...other])];
}

function common(lists: readonly (readonly Person[])[]): readonly Person[] {
  const [first, ...others] = lists;
  return first?.filter((person) => others.every((list) => list.includes(person))) ?? [];
}
