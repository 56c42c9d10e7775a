import type { Archive } from '../../archive/archive.ts';
import type { Person } from '../../archive/people/people.ts';
import { type Country, countriesIn, countryNamed, isSeat } from '../../text/countries.ts';
import { fold } from '../../text/fold.ts';
import { memoiseBy } from '../../text/memoise-by.ts';

/** Who speaks for a state, or for another body: it under its own names, and those through whom it speaks. */
export interface StateSpeakers {
  /** The state by name, capital or seat of government. */
  readonly own: readonly Person[];
  /** Its ministries and services, and those whose role in its service names it. */
  readonly through: readonly Person[];
}

/** Offices and services by which a state speaks; and what speaks for itself although it names a country. From general knowledge. */
const OFFICIAL =
  /\b(?:president|premier|prime minister|minister|ministry|secretary|chancellor|king|queen|emperor|spokes\w+|ambassador|embassy|envoy|diplomats?|officials?|general|admiral|marshal|commander|chief|army|navy|air force|military|forces|troops|defen[cs]e|foreign|intelligence|security|service|government|cabinet|parliament|leader|advis[eo]r|department|agency|administration|state media|council|police)\b/i;
const UNOFFICIAL =
  /\b(?:opposition|former|ex-|shadow|rebel|broadcaster|newspaper|outlet|singer|actor|actress|author|player|coach|analyst|professor|expert|activist|lawyer|journalist|company|bank|university|church|union|club|captain)\b/i;

/** The speakers of the country that is typed; null where no country is, or nobody speaks for it. */
export function findStateSpeakers(archive: Archive, typed: string): StateSpeakers | null {
  const country = countryNamed(typed);
  if (!country) return null;
  if (isSeat(typed)) return findSeatSpeakers(archive, typed);
  return statesOf(archive).get(country) ?? null;
}

const statesOf = memoiseBy((archive: Archive): ReadonlyMap<Country, StateSpeakers> => {
  const states = new Map<Country, { own: Person[]; through: Person[] }>();
  const stateOf = (country: Country) => {
    const state = states.get(country) ?? { own: [], through: [] };
    states.set(country, state);
    return state;
  };
  for (const person of archive.people.all) {
    const itself = countryNamed(person.name);
    if (itself) stateOf(itself).own.push(person);
    for (const country of countriesServed(person))
      if (country !== itself) stateOf(country).through.push(person);
  }
  return states;
});

/** "The Kremlin": it, and those whose role names it. */
function findSeatSpeakers(archive: Archive, typed: string): StateSpeakers | null {
  const own = archive.people.find(typed, { fuzzy: false });
  const seat = fold(typed).replace(/^the /, '').trim();
  const through = archive.people.all.filter(
    (person) =>
      !own.includes(person) && person.roles.some(({ text }) => ` ${fold(text)} `.includes(` ${seat}`)),
  );
  return own.length + through.length > 0 ? { own, through } : null;
}

/** The countries in whose service somebody is, by what they are called. */
function countriesServed({ name, roles }: Person): ReadonlySet<Country> {
  const official = [name, ...roles.map(({ text }) => text)].filter(
    (text) => OFFICIAL.test(text) && !UNOFFICIAL.test(text),
  );
  return new Set(official.flatMap((text) => countriesIn(text).slice(0, 1)));
}
