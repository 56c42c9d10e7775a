import { keysOf } from '../people/find.ts';
import { rememberNames } from '../people/names.ts';
import type { People, Person } from '../people/people.ts';
import type { TimeSlice } from '../steps/time-slice.ts';
import type { OutlinedArticles } from './outlined-articles.ts';
import { OutlinedPeople } from './outlined-people.ts';
import { type EncodedPerson, OutlinedPerson, PeopleGround } from './outlined-person.ts';
import { PersonKeyTable } from './person-keys.ts';

export function encodePerson(
  people: People,
  person: Person,
  placeOf: (articleId: string) => number,
): EncodedPerson {
  const { name, inText, spellings, roles } = person;
  const called = new Map<string, number>();
  for (const { text } of roles) if (!called.has(text)) called.set(text, called.size);
  return {
    name,
    inText: inText === name ? null : inText,
    spellings: spellings.length === 1 && spellings[0] === name ? [] : spellings,
    called: [...called.keys()],
    roles: roles.flatMap(({ text, articleId }) => [called.get(text) ?? 0, placeOf(articleId)]),
    articles: people.articlesOf(person).map(placeOf),
  };
}

/** People as they were encoded, those with most quotes first. */
export async function decodePeople(
  encoded: AsyncIterable<readonly EncodedPerson[]>,
  articles: OutlinedArticles,
  slice: TimeSlice,
): Promise<People> {
  const people: OutlinedPerson[] = [];
  const ground = new PeopleGround(articles);
  const keys = new PersonKeyTable();
  for await (const part of encoded) {
    const read = rememberNames();
    for (const one of part) {
      const person = new OutlinedPerson(one, ground);
      for (const key of keysOf(person.spellings, read).keys) keys.add(key, people.length);
      people.push(person);
      if (slice.expired()) await slice.yield();
    }
  }
  ground.finish();
  return new OutlinedPeople(people, keys.finish(), articles);
}
