import type { Archive } from '../../archive/archive.ts';
import { parseName } from '../../archive/people/names.ts';
import type { Person } from '../../archive/people/people.ts';
import { fold } from '../../text/fold.ts';
import { isFemaleName, isMaleName } from '../../text/given-names.ts';
import { findByInitials } from '../question/initials.ts';
import { findBodySpeakers } from './body-speakers.ts';
import { findRoleHolders } from './role-holders.ts';
import { hasProperName } from './speaker-names.ts';
import { findStateSpeakers } from './state-speakers.ts';

/** Whom a typed speaker means. */
export interface Speakers {
  /** All of them; those who were named themselves first. */
  readonly people: readonly Person[];
  /** The role, where it was understood as one. */
  readonly role: string | null;
  /** Those of `people` through whom a state speaks that was asked for. */
  readonly through: readonly Person[];
  /** Of several who were asked for, those whom nobody is. */
  readonly missing: readonly string[];
  /** True where nobody is called so, and the names that are nearest were taken. */
  readonly isGuess: boolean;
}

const MAX_LISTED = 5;

/**
 * By name, abbreviation, or what articles call them; a state by those who speak for it; several by each of them; a name that is only similar
 * comes last, unless `fuzzy` is
 * false. Who goes by a bare role in some article ("the mayor said") is listed with the people who have it.
 */
export function findSpeakers(archive: Archive, typed: string, { fuzzy = true } = {}): Speakers {
  const whole = findSpeaker(archive, typed, false);
  if (whole.people.length > 0) return whole;
  const parts = typed
    .split(/\s*(?:,\s*(?:and\s+)?|\s&\s|\band\b|\bor\b)\s*/i)
    .filter(Boolean)
    .slice(0, MAX_LISTED);
  if (parts.length > 1) {
    const each = parts.map((part) => ({ part, ...findSpeaker(archive, part, false) }));
    const found = each.filter(({ people }) => people.length > 0);
    if (found.length > 0) {
      return {
        people: [...new Set(found.flatMap(({ people }) => people))],
        role: null,
        through: found.flatMap(({ through }) => through),
        missing: each.filter(({ people }) => people.length === 0).map(({ part }) => part),
        isGuess: false,
      };
    }
  }
  // "South koreas intelligence service": an apostrophe that was not typed.
  const owned = typed.replace(/(\p{L}{3,})s(?= \p{L}|$)/u, "$1's");
  const theirs = owned === typed ? null : findSpeaker(archive, owned, false);
  return theirs && theirs.people.length > 0
    ? theirs
    : { ...findSpeaker(archive, typed, fuzzy), isGuess: fuzzy };
}

function findSpeaker(archive: Archive, typed: string, fuzzy: boolean): Speakers {
  const state = findStateSpeakers(archive, typed);
  if (state) return speakers([...state.own, ...state.through], { through: state.through });
  const named = findNamed(archive, typed, false);
  const abbreviated = findByInitials(archive, typed);
  if (named.some(({ name }) => hasProperName(name)))
    return speakers([...new Set([...named, ...abbreviated])]);
  if (abbreviated.length > 0) return speakers(abbreviated);
  const inRole = findRoleHolders(archive, typed);
  const role = typed.trim().replace(/^the /i, '');
  // "A spokesman for the mayor" has the word, but is not the mayor.
  const nameless = named.filter(({ name }) => fold(name) === fold(role));
  if (inRole.length > 0) return speakers([...new Set([...nameless, ...inRole])], { role });
  if (named.length === 0) {
    const through = findBodySpeakers(archive, typed);
    if (through.length > 0) return speakers(through, { through });
  }
  return speakers(named.length > 0 || !fuzzy ? named : findNamed(archive, typed, true));
}

/** Those of a name. An abbreviation ("UN") is nobody's given name, but "JAN" is one that was typed in capitals. */
function findNamed(archive: Archive, typed: string, fuzzy: boolean): readonly Person[] {
  const found = archive.people.find(typed, { fuzzy });
  const isGiven = isMaleName(fold(typed)) || isFemaleName(fold(typed));
  if (isGiven || !/^\p{Lu}{2,5}$/u.test(typed)) return found;
  const surname = parseName(typed)?.surname;
  return found.filter(({ name }) => {
    const own = parseName(name);
    return own?.shape !== 'full' || own.surname === surname;
  });
}

function speakers(people: readonly Person[], more: Partial<Speakers> = {}): Speakers {
  return { people, role: null, through: [], missing: [], isGuess: false, ...more };
}
