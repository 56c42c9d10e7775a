import type { ArticleHead } from '../articles/stored-article.ts';
import { findPeople, indexInSteps, keysOf, type PeopleIndex } from '../people/find.ts';
import { rememberNames } from '../people/names.ts';
import type { People, Person } from '../people/people.ts';
import { runCooperatively } from '../steps/run-in-steps.ts';
import type { TimeSlice } from '../steps/time-slice.ts';

/** A person with everything that articles say of them; articles are places in the archive's list. */
export interface EncodedPerson {
  readonly name: string;
  readonly inText: string;
  readonly spellings: readonly string[];
  readonly roles: readonly (readonly [text: string, article: number])[];
  /** Newest first, undated last. */
  readonly articles: readonly number[];
}

/** The speakers of an article: each with the place of the person meant among all people. */
export type EncodedSpeakers = readonly (readonly [speaker: string, person: number])[];

export function encodePerson(
  people: People,
  person: Person,
  placeOf: (articleId: string) => number,
): EncodedPerson {
  const { name, inText, spellings, roles } = person;
  return {
    name,
    inText,
    spellings,
    roles: roles.map(({ text, articleId }) => [text, placeOf(articleId)]),
    articles: people.articlesOf(person).map(placeOf),
  };
}

interface Ground {
  readonly heads: readonly ArticleHead[];
  readonly slice: TimeSlice;
}

/** People as they were encoded: `encoded` those with most quotes first, `speakers` of each article. */
export async function decodePeople(
  encoded: readonly EncodedPerson[],
  speakers: readonly EncodedSpeakers[],
  { heads, slice }: Ground,
): Promise<People> {
  const read = rememberNames();
  const entries = encoded.map(({ name, inText, spellings, roles, articles }) => {
    const held = roles.flatMap(([text, article]) => {
      const head = heads[article];
      return head ? [{ text, articleId: head.id, published: head.published }] : [];
    });
    const ids = articles.flatMap((article) => heads[article]?.id ?? []);
    return { person: { name, inText, spellings, roles: held }, ids, ...keysOf(spellings, read) };
  });
  const index = await runCooperatively(indexInSteps(entries), slice);
  const articles = new Map(entries.map(({ person, ids }) => [person, ids]));
  return new OutlinedPeople(index, articles, new Map(heads.map(({ id }, i) => [id, speakers[i] ?? []])));
}

class OutlinedPeople implements People {
  readonly all: readonly Person[];
  readonly #index: PeopleIndex;
  readonly #articles: ReadonlyMap<Person, readonly string[]>;
  readonly #speakers: ReadonlyMap<string, EncodedSpeakers>;

  constructor(
    index: PeopleIndex,
    articles: ReadonlyMap<Person, readonly string[]>,
    speakers: ReadonlyMap<string, EncodedSpeakers>,
  ) {
    this.all = index.people;
    this.#index = index;
    this.#articles = articles;
    this.#speakers = speakers;
  }

  find(name: string, { fuzzy = true }: { readonly fuzzy?: boolean } = {}): readonly Person[] {
    return findPeople(this.#index, name, fuzzy);
  }

  speakerOf(articleId: string, speaker: string): Person | undefined {
    const known = this.#speakers.get(articleId)?.find(([name]) => name === speaker);
    return known && this.all[known[1]];
  }

  articlesOf(person: Person): readonly string[] {
    return this.#articles.get(person) ?? [];
  }
}
