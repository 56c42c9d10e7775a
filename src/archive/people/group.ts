import type { SpeakerMention } from './mentions.ts';
import { clusterInSteps } from './merge.ts';
import type { SpeakerName } from './names.ts';
import { resolveInSteps, type SurnameCandidate } from './resolve-surnames.ts';

/** Mentions by whom they mean. */
export interface Grouping {
  /** The mentions of each person or body, in the order in which all were given. */
  readonly groups: readonly (readonly SpeakerMention[])[];
  /** For each mention its place in `groups`. */
  readonly owners: Uint32Array;
}

interface Group {
  /** Those that have the full name. */
  readonly own: SpeakerMention[];
  /** All, single names that were found to mean the same included. */
  readonly whole: SpeakerMention[];
  place: number | undefined;
}

/** How many mentions are looked at between two yields. They are counted by hand: `entries` makes an object for each. */
const STEP = 512;

/**
 * Tells whom mentions mean. Yields between pieces of work of a few milliseconds.
 *
 * @param candidateOf `toCandidate`, or a function that remembers what it gave
 */
export function* groupInSteps(
  mentions: readonly SpeakerMention[],
  candidateOf: (own: readonly SpeakerMention[]) => SurnameCandidate,
): Generator<undefined, Grouping> {
  const { names, uses, formOf } = yield* countForms(mentions);
  const persons = new Map<SpeakerName, Group>();
  for (const cluster of yield* clusterInSteps(new Map(names.map((name, form) => [name, uses[form] ?? 0])))) {
    const group = newGroup();
    for (const name of cluster) persons.set(name, group);
  }
  const byForm = names.map((name) => persons.get(name));
  const singles: SpeakerMention[] = [];
  for (let i = 0; i < mentions.length; i++) {
    if (i % STEP === 0) yield;
    const mention = mentions[i];
    if (!mention) continue;
    if (mention.name.shape === 'full') byForm[formOf[i] ?? 0]?.own.push(mention);
    else if (mention.name.shape === 'single') singles.push(mention);
  }
  const resolve = yield* resolveInSteps(new Set(persons.values()), singles, candidateOf);
  const bodyOf = bodyFinder(mentions);
  const groups: SpeakerMention[][] = [];
  const owners = new Uint32Array(mentions.length);
  for (let i = 0; i < mentions.length; i++) {
    if (i % STEP === 0) yield;
    const mention = mentions[i];
    if (!mention) continue;
    const { shape } = mention.name;
    const person =
      shape === 'full' ? byForm[formOf[i] ?? 0] : shape === 'single' ? resolve(mention) : undefined;
    const group = person ?? bodyOf(mention.name);
    group.place ??= groups.push(group.whole) - 1;
    group.whole.push(mention);
    owners[i] = group.place;
  }
  return { groups, owners };
}

function newGroup(): Group {
  return { own: [], whole: [], place: undefined };
}

/** Finds the group of a name that is no person's: by all its words, or by the body whose acronym it is. */
function bodyFinder(mentions: readonly SpeakerMention[]): (name: SpeakerName) => Group {
  const acronyms = acronymsOf(mentions);
  const bodies = new Map<string, Group>();
  return ({ surname }) => {
    const key = acronyms.get(surname) ?? surname;
    const group = bodies.get(key) ?? newGroup();
    bodies.set(key, group);
    return group;
  };
}

/** The distinct full names among mentions. */
interface Forms {
  readonly names: readonly SpeakerName[];
  /** How many mentions have each of them. */
  readonly uses: readonly number[];
  /** For each mention the place of its name in `names`; 0 where it is no full name. */
  readonly formOf: Uint32Array;
}

function* countForms(mentions: readonly SpeakerMention[]): Generator<undefined, Forms> {
  const places = new Map<string, number>();
  const names: SpeakerName[] = [];
  const uses: number[] = [];
  const formOf = new Uint32Array(mentions.length);
  for (let i = 0; i < mentions.length; i++) {
    if (i % STEP === 0) yield;
    const name = mentions[i]?.name;
    if (name?.shape !== 'full') continue;
    let place = places.get(name.form);
    if (place === undefined) {
      place = names.push(name) - 1;
      places.set(name.form, place);
    }
    uses[place] = (uses[place] ?? 0) + 1;
    formOf[i] = place;
  }
  return { names, uses, formOf };
}

/** Keys of bodies by the keys of their acronyms, as articles introduce them; those that stand for several are left out. */
function acronymsOf(mentions: readonly SpeakerMention[]): Map<string, string> {
  const bodies = new Map<string, string>();
  const ambiguous = new Set<string>();
  for (const { name, acronym } of mentions) {
    if (acronym === null) continue;
    const known = bodies.get(acronym);
    if (known !== undefined && known !== name.surname) ambiguous.add(acronym);
    bodies.set(acronym, name.surname);
  }
  for (const acronym of ambiguous) bodies.delete(acronym);
  return bodies;
}
