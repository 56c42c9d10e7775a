import { countries } from 'countries-list';
import nationalities from 'i18n-nationality/langs/en.json' with { type: 'json' };
import { iso31662 } from 'iso-3166/2.js';
import { stem } from './stems.ts';
import { tokenize } from './tokens.ts';

/** What a word or a run of words names. A demonym tells a country ("French"). */
export type PlaceKind = 'country' | 'state' | 'capital' | 'demonym';

/** A place in a list of stems: `length` of them from `at` on. */
export interface PlaceMention {
  readonly at: number;
  readonly length: number;
  /** Some names are of several kinds ("Georgia", "New York"). */
  readonly kinds: ReadonlySet<PlaceKind>;
}

interface Entry {
  readonly stems: readonly string[];
  readonly kinds: Set<PlaceKind>;
}

/** Countries whose news names their states or provinces alone. */
const FEDERATIONS: ReadonlySet<string> = new Set(['US', 'CA', 'AU', 'IN', 'MX', 'BR', 'DE', 'NG']);
/** Parts of a country that news calls countries, and written forms that no list has. Written from general knowledge. */
const FURTHER_NAMES = ['U.S.', 'U.K.', 'England', 'Scotland', 'Wales', 'Northern Ireland', 'Congo', 'Gaza'];

const byFirstStem = readGazetteer();

function readGazetteer(): ReadonlyMap<string, readonly Entry[]> {
  const found = new Map<string, Entry[]>();
  const add = (name: string, kind: PlaceKind) => {
    const stems = tokenize(name).map(({ term }) => stem(term));
    const [first] = stems;
    if (first === undefined) return;
    const known = found.get(first) ?? [];
    const same = known.find((other) => other.stems.join(' ') === stems.join(' '));
    if (same) same.kinds.add(kind);
    else found.set(first, [...known, { stems, kinds: new Set([kind]) }]);
  };
  for (const { name, alias = [] } of Object.values(countries)) {
    for (const one of [name, ...alias]) add(one.replace(/\s*\(.*$/, ''), 'country');
  }
  for (const name of FURTHER_NAMES) add(name, 'country');
  for (const name of Object.values(nationalities.nationalities))
    add(name.replace(/\s*[(,].*$/, ''), 'demonym');
  for (const { parent, name } of iso31662) if (FEDERATIONS.has(parent)) add(name, 'state');
  for (const { capital } of Object.values(countries)) if (capital) add(capital, 'capital');
  for (const entries of found.values()) entries.sort((a, b) => b.stems.length - a.stems.length);
  return found;
}

/** Whether the name of a place can begin with a stem. */
export function opensPlace(stem: string): boolean {
  return byFirstStem.has(stem);
}

/**
 * The countries, capitals, nationalities, and states of federations that a text names, longest names first: by countries-list (ISO 3166-1),
 * i18n-nationality and iso-3166 (ISO 3166-2). Takes the text's stems; whether they are written as names is the caller's to know.
 */
export function findPlaces(stems: readonly string[]): PlaceMention[] {
  const found: PlaceMention[] = [];
  for (let at = 0; at < stems.length; at++) {
    const entry = byFirstStem
      .get(stems[at] ?? '')
      ?.find((one) => one.stems.every((word, i) => stems[at + i] === word));
    if (!entry) continue;
    found.push({ at, length: entry.stems.length, kinds: entry.kinds });
    at += entry.stems.length - 1;
  }
  return found;
}
