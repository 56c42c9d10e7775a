import { compareTexts, sortInSteps } from '../steps/sort-in-steps.ts';
import type { SpeakerName } from './names.ts';

/** The forms of one name that belong together, the fullest first. */
export type NameCluster = SpeakerName[];

/**
 * Puts full names together that mean one person: either order, with or without middle names, initials for names. Where a
 * short form fits two people, it stays by itself. Yields between pieces of work of a few milliseconds.
 *
 * @param names distinct full names, with how often each is used
 */
export function* clusterInSteps(
  names: ReadonlyMap<SpeakerName, number>,
): Generator<undefined, NameCluster[]> {
  const clusters: NameCluster[] = [];
  for (const family of yield* familiesInSteps(names)) {
    yield;
    const fullestFirst = family.sort((a, b) => weight(b[0]) - weight(a[0]) || (a[0].bag < b[0].bag ? -1 : 1));
    const grown: NameCluster[] = [];
    for (const forms of fullestFirst) {
      const fitting = grown.filter((cluster) => cluster.every((name) => areCompatible(name, forms[0])));
      const [only] = fitting;
      if (only && fitting.length === 1) only.push(...forms);
      else grown.push([...forms]);
    }
    clusters.push(...grown);
  }
  return clusters;
}

type Forms = [SpeakerName, ...SpeakerName[]];

/** Names with the same words in any order become one entry, filed under the surname of the commonest order. */
function* familiesInSteps(names: ReadonlyMap<SpeakerName, number>): Generator<undefined, Iterable<Forms[]>> {
  const byWords = new Map<string, Forms>();
  const commonestFirst = yield* sortInSteps(
    [...names],
    ([a, uses], [b, others]) => others - uses || compareTexts(a.surname, b.surname),
  );
  for (const [name] of commonestFirst) {
    const key = `${name.bag}|${name.generation}`;
    const known = byWords.get(key);
    if (known) known.push(name);
    else byWords.set(key, [name]);
    yield;
  }
  const bySurname = new Map<string, Forms[]>();
  for (const forms of byWords.values()) {
    const key = `${forms[0].surname}|${forms[0].generation}|${forms[0].given[0]?.[0] ?? ''}`;
    const known = bySurname.get(key);
    if (known) known.push(forms);
    else bySurname.set(key, [forms]);
    yield;
  }
  return bySurname.values();
}

function weight({ given }: SpeakerName): number {
  return given.reduce((sum, word) => sum + (word.length > 1 ? 100 : 1), 0);
}

/** Whether two names with the same surname can be one person's. */
export function areCompatible(a: SpeakerName, b: SpeakerName): boolean {
  if (a.surname !== b.surname || a.generation !== b.generation)
    return a.bag === b.bag && a.generation === b.generation;
  if (areInitials(a.given) !== areInitials(b.given)) {
    return a.given.length === b.given.length && a.given.every((word, i) => areAlike(word, b.given[i]));
  }
  const [first, ...middle] = a.given;
  const [otherFirst, ...otherMiddle] = b.given;
  if (!areAlike(first, otherFirst)) return false;
  if (middle.length === 0 || otherMiddle.length === 0) return true;
  return middle.length === otherMiddle.length && middle.every((word, i) => areAlike(word, otherMiddle[i]));
}

/** "J. K." stands for just so many names. */
function areInitials(given: readonly string[]): boolean {
  return given.length > 1 && given.every((word) => word.length === 1);
}

function areAlike(a = '', b = ''): boolean {
  if (a === b) return true;
  return (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));
}
