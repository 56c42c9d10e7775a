import { memoiseBy } from '../../text/memoise-by.ts';
import { findPeople, keysOf, type PeopleIndex, type PersonKeys } from '../people/find.ts';
import { rememberNames } from '../people/names.ts';
import type { People, Person } from '../people/people.ts';
import type { OutlinedArticles } from './outlined-articles.ts';
import { OutlinedPerson } from './outlined-person.ts';
import type { PersonKeyTable } from './person-keys.ts';

/** People of an outline. What they are found by is hashed; their names are taken apart when they are first looked at. */
export class OutlinedPeople implements People {
  readonly all: readonly OutlinedPerson[];
  readonly #index: PeopleIndex;
  readonly #articles: OutlinedArticles;

  constructor(all: readonly OutlinedPerson[], keys: PersonKeyTable, articles: OutlinedArticles) {
    this.all = all;
    this.#articles = articles;
    const readPerson = ({ spellings }: Person): PersonKeys => keysOf(spellings, rememberNames());
    const namesOf = memoiseBy((person: Person) => readPerson(person).names);
    const isUnder = (person: OutlinedPerson | undefined, key: string): person is OutlinedPerson =>
      person !== undefined && readPerson(person).keys.includes(key);
    this.#index = {
      people: all,
      names: { get: namesOf },
      under: {
        get: (key) =>
          keys
            .placesUnder(key)
            .map((place) => all[place])
            .filter((person) => isUnder(person, key)),
      },
    };
  }

  find(name: string, { fuzzy = true }: { readonly fuzzy?: boolean } = {}): readonly Person[] {
    return findPeople(this.#index, name, fuzzy);
  }

  speakerOf(articleId: string, speaker: string): Person | undefined {
    const position = this.#articles.positions.get(articleId);
    if (position === undefined) return undefined;
    const known = this.#articles.at(position)?.speakers.find(([name]) => name === speaker);
    return known && this.all[known[1]];
  }

  articlesOf(person: Person): readonly string[] {
    return person instanceof OutlinedPerson ? person.quotedIn : [];
  }
}
