import type { Archive } from '../../archive/archive.ts';
import { comparePublished } from '../../archive/census.ts';
import type { Person } from '../../archive/people/people.ts';
import type { Item, Passage, Span, WhoIsAnswer, WhoIsQuery } from '../../model.ts';
import { fold } from '../../text/fold.ts';
import { withFullStop } from '../../text/full-stop.ts';
import { termsOf } from '../../text/terms.ts';
import { type Say, sayIn } from '../../words/say.ts';
import type { AnswerOptions } from '../options.ts';
import { passageOf } from '../passages/passage.ts';
import { unansweredLead } from '../retrieval/abstain.ts';
import { findSpeakers } from '../sayings/find-speakers.ts';
import { findRoleHolders } from '../sayings/role-holders.ts';
import { type RoleWords, readRole } from '../sayings/role-words.ts';
import { capitalised } from '../sayings/statement.ts';
import { findIntroductions } from './introductions.ts';

const MAX_PEOPLE = 4;
const MAX_ROLES = 8;

/** A role with the words of an article that state it. */
interface StatedRole {
  readonly text: string;
  readonly published: string | null;
  readonly passage: Passage;
}

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
  const people = (name !== undefined ? named(archive, name) : holding(archive, role ?? '')).slice(
    0,
    MAX_PEOPLE,
  );
  const stated = people.map((person) => ({ person, roles: statedRoles(archive, person) }));
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
  return people.filter((person) => !through.includes(person));
}

function holding(archive: Archive, role: string): readonly Person[] {
  return findRoleHolders(archive, role);
}

/** Each role once, however it is spelled or shortened, oldest first. */
function statedRoles(archive: Archive, { roles, spellings }: Person): StatedRole[] {
  const stated: StatedRole[] = [];
  const known: RoleWords[] = [];
  for (const { text, articleId, published } of roles.toSorted((a, b) =>
    comparePublished(b.published, a.published),
  )) {
    const words = readRole(text);
    const isKnown = known.some(
      ({ stems, countries }) =>
        words.stems.every((one) => stems.includes(one)) &&
        [...words.countries].every((one) => countries.has(one)),
    );
    const passage = isKnown ? null : passageStating(archive, articleId, text, spellings);
    if (!passage) continue;
    known.push(words);
    stated.push({ text: text.replace(/^the /i, ''), published, passage });
    if (stated.length === MAX_ROLES) break;
  }
  return stated;
}

/** The sentence in which an article calls somebody so. */
function passageStating(
  archive: Archive,
  articleId: string,
  role: string,
  spellings: readonly string[],
): Passage | null {
  const entry = archive.get(articleId);
  if (!entry) return null;
  const { article, extraction } = entry;
  const names = new Set(spellings.flatMap((spelling) => termsOf(spelling)));
  const spans = extraction.quotes.flatMap(({ role: span, speaker }) =>
    span &&
    speaker !== null &&
    termsOf(speaker).some((one) => names.has(one)) &&
    fold(article.text.slice(span.start, span.end)).replace(/\s+/g, ' ').trim() === fold(role)
      ? [span]
      : [],
  );
  const [span] = spans;
  const sentence =
    span && extraction.sentences.find(({ start, end }) => start <= span.start && span.start < end);
  return span && sentence ? passageOf(article, widest(sentence, span), [span]) : null;
}

function widest(a: Span, b: Span): Span {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}
