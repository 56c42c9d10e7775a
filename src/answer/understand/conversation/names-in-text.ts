import type { Archive } from '../../../archive/archive.ts';
import { parseName } from '../../../archive/people/names.ts';
import type { Person } from '../../../archive/people/people.ts';
import { fold } from '../../../text/fold.ts';
import { isFemaleName, isMaleName } from '../../../text/given-names.ts';
import { isStopWord } from '../../../text/stop-words.ts';
import { tokenize } from '../../../text/tokens.ts';

/** Runs of capitalised words, as names are written. */
const RUNS =
  /\p{Lu}[\p{L}\p{M}'’-]*\p{L}(?:\s+(?:\p{Lu}[\p{L}\p{M}'’-]*|van|von|de|al|bin|der|da|di)(?=[\s,.;:!?)”"’']|$))*/gu;

/** Whether a text names anybody, in full or as the article calls them for short. */
export function namesAnybody(archive: Archive, text: string, article: string): boolean {
  return peopleNamed(archive, inFull(text, article)).length > 0;
}

/** The people whom a text names, quoted ones by their full names. Where it has no capitals, quoted ones by any word. */
export function peopleNamed(archive: Archive, text: string): string[] {
  const runs = [...text.matchAll(RUNS)].map(([run]) => run);
  const written =
    runs.length > 0 ? runs : tokenize(text).flatMap(({ term }) => (isStopWord(term) ? [] : [term]));
  return written.flatMap((run) => {
    const name = run.replace(/['’]s$/, '');
    const known = asPeople(archive.people.find(name, { fuzzy: false }));
    return known.length > 0 ? known : strangers(name);
  });
}

/** A text in which whoever the article calls by a full name elsewhere has it: "Else" for May Else. */
export function inFull(text: string, whole: string): string {
  const full = new Map<string, string | null>();
  for (const { 0: name, groups } of whole.matchAll(
    /(?<given>\p{Lu}[\p{L}\p{M}'’-]+) (?<surname>\p{Lu}[\p{L}\p{M}'’-]+)/gu,
  )) {
    const [given, surname] = [fold(groups?.['given'] ?? ''), groups?.['surname'] ?? ''];
    if (!isMaleName(given) && !isFemaleName(given)) continue;
    // Of two people of one surname it can't be told.
    full.set(surname, full.has(surname) && full.get(surname) !== name ? null : name);
  }
  return text.replace(
    /(?<!\p{Lu}[\p{L}\p{M}'’-]* )(?<![\p{L}])\p{Lu}[\p{L}\p{M}'’-]+/gu,
    (word) => full.get(word) ?? word,
  );
}

/** Somebody whom no article quotes, told by the given name: what stands before it is an office or the like. */
function strangers(run: string): string[] {
  const words = run.split(/\s+/);
  const given = words.map(fold).findIndex((word) => isMaleName(word) || isFemaleName(word));
  return given < 0 ? [] : humans(words.slice(given).join(' '));
}

/** The names of people that are those of persons; one word alone where an article tells what they are. */
export function asPeople(people: readonly Person[]): string[] {
  return people.flatMap(({ name, roles }) =>
    roles.length > 0 && shapeOf(name) === 'single' ? [name] : humans(name),
  );
}

/** The name, where it is one of a person rather than of a body or a place. */
export function humans(name: string | null): string[] {
  return name !== null && shapeOf(name) === 'full' ? [name] : [];
}

function shapeOf(name: string): string | undefined {
  return parseName(name)?.shape;
}
