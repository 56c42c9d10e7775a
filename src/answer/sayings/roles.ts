import type { Archive } from '../../archive/archive.ts';
import type { Person } from '../../archive/people/people.ts';
import { wordsIn } from '../passages/match-words.ts';

/** A deputy mayor is not the mayor, and a former one no longer. Written from general knowledge of the language. */
const LESSER = stemsOf('deputy vice former ex assistant');

const roleStems = new WeakMap<Archive, ReadonlyMap<Person, readonly ReadonlySet<string>[]>>();

/** People whom articles give a role with all words of what was asked for ("Kremlin spokesman"), those with most quotes first. */
export function findByRole(archive: Archive, role: string): Person[] {
  const wanted = stemsOf(role);
  if (wanted.size === 0) return [];
  const known = roleStems.get(archive) ?? readRoles(archive);
  roleStems.set(archive, known);
  const has = (stems: ReadonlySet<string>) => [...wanted].every((stem) => stems.has(stem));
  const holds = (stems: ReadonlySet<string>) =>
    has(stems) && [...LESSER].every((stem) => wanted.has(stem) || !stems.has(stem));
  const holders = archive.people.all.filter((person) => known.get(person)?.some(holds));
  return holders.length > 0 ? holders : archive.people.all.filter((person) => known.get(person)?.some(has));
}

function readRoles(archive: Archive): Map<Person, ReadonlySet<string>[]> {
  return new Map(
    archive.people.all
      .filter(({ roles }) => roles.length > 0)
      .map((person) => [person, [...new Set(person.roles.map(({ text }) => text))].map(stemsOf)]),
  );
}

function stemsOf(role: string): Set<string> {
  return new Set(
    wordsIn(role)
      .filter(({ telling }) => telling)
      .map(({ stem }) => stem),
  );
}
