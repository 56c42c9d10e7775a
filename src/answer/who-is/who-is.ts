import type { Archive } from '../../archive/archive.ts';
import type { Person } from '../../archive/people/people.ts';
import type { Item, WhoIsAnswer, WhoIsQuery } from '../../model.ts';
import { withFullStop } from '../../text/full-stop.ts';
import { isHeldAs, readRole } from '../../text/role-words.ts';
import { type Say, sayIn } from '../../words/say.ts';
import type { AnswerOptions } from '../options.ts';
import { unansweredLead } from '../retrieval/decision/abstain.ts';
import { findSpeakers } from '../sayings/find-speakers.ts';
import { peopleCalled, peopleInRole } from '../sayings/named-roles.ts';
import { findRoleHolders } from '../sayings/role-holders.ts';
import { capitalised } from '../sayings/statement.ts';
import { findIntroductions } from './introductions.ts';
import { type StatedRole, statedRoles } from './stated-roles.ts';

const MAX_PEOPLE = 4;

/**
 * Who somebody is, by name or by role: what articles call them, each role once with the passage that states it, oldest first. Of somebody whom no article
 * quotes, the sentences that introduce them.
 */
export function whoIs(
  archive: Archive,
  query: WhoIsQuery,
  { locale }: Pick<AnswerOptions, 'locale'>,
): WhoIsAnswer {
  const say = sayIn(locale);
  const { name, role } = query;
  const people = name !== undefined ? named(archive, name) : holding(archive, role ?? '');
  const wanted = role === undefined ? null : readRole(role);
  const stated = people
    .slice(0, MAX_PEOPLE)
    .map((person) => ({ person, roles: statedRoles(archive, person, wanted) }));
  const known = stated.filter(({ roles }) => roles.length > 0);
  if (known.length > 0) return answerOn(query, known, say);
  const sought = people[0]?.name ?? name;
  const introductions = sought === undefined ? [] : findIntroductions(archive, sought);
  if (introductions.length === 0)
    return { ...empty(query), answered: false, lead: unansweredLead(archive, say) };
  return {
    ...empty(query),
    answered: true,
    lead: people.length > 0 ? '' : say('who-is.unquoted'),
    items: introductions.map((passage): Item => ({ label: '', passage, marks: [], also: [] })),
    people: people.map((person) => ({ name: person.name, roles: [] })),
  };
}

function empty(query: WhoIsQuery): WhoIsAnswer {
  return { kind: 'who-is', query, answered: false, lead: '', items: [], notes: [], people: [] };
}

function answerOn(
  query: WhoIsQuery,
  known: readonly { readonly person: Person; readonly roles: readonly StatedRole[] }[],
  say: Say,
): WhoIsAnswer {
  const summary = known.map(({ person, roles }) =>
    say('pair', {
      name: capitalised(person.inText),
      value: say.names(roles.map(({ text }) => text)),
    }),
  );
  return {
    ...empty(query),
    answered: true,
    lead: summary.map(withFullStop).join(' '),
    items: known.flatMap(({ person, roles }) =>
      roles.map(
        ({ text, published, passage }): Item => ({
          label: [`${capitalised(person.inText)}, ${text}`, published === null ? '' : say.date(published)]
            .filter(Boolean)
            .join(' · '),
          passage,
          marks: published === null ? ['undated'] : [],
          also: [],
        }),
      ),
    ),
    people: known.map(({ person, roles }) => ({
      name: person.name,
      roles: roles.map(({ text, published, passage }) => ({ text, published, citation: passage.citation })),
    })),
  };
}

/** Bodies speak for others, but are nobody else: the state's own people are not "who Russia is". */
function named(archive: Archive, name: string): readonly Person[] {
  const { people, through } = findSpeakers(archive, name);
  const own = people.filter((person) => !through.includes(person));
  return own.length > 0 ? own : peopleCalled(archive, name);
}

/** Whom articles call so in all its words; where there is nobody, those whom the words around complete: "YouTube's CEO" in an article about Twitter is not Twitter's. */
function holding(archive: Archive, role: string): readonly Person[] {
  const holders = findRoleHolders(archive, role);
  const bySpelling = new Map(
    holders.toReversed().flatMap((person) => person.spellings.map((spelling) => [spelling, person])),
  );
  const called = peopleInRole(archive, role).map((person) => bySpelling.get(person.name) ?? person);
  if (called.length === 0) return holders;
  const wanted = readRole(role);
  const inSoManyWords = holders.filter(({ roles }) =>
    roles.some(({ text }) => isHeldAs(wanted, readRole(text))),
  );
  return [...new Set([...called, ...inSoManyWords])];
}
