import type { SavedBytes } from '../index/saved-bytes.ts';
import { runCooperatively } from '../steps/run-in-steps.ts';
import type { TimeSlice } from '../steps/time-slice.ts';
import { findPeople, indexInSteps, type PeopleIndex, type PersonKeys } from './find.ts';
import type { NamedSpeakers, Person } from './people.ts';
import { type DecodedRegister, decodeRegister, type NamedArticle } from './register-codec.ts';

/** Who is who as it was saved: answers as the register does that it was saved of, but holds nothing that the next register could take over. */
export class SavedRegister implements NamedSpeakers {
  readonly all: readonly Person[];
  readonly #index: PeopleIndex;
  readonly #saved: DecodedRegister;
  readonly #ids: readonly string[];
  readonly #positions: ReadonlyMap<string, number>;
  readonly #places: ReadonlyMap<Person, number>;
  /** Written out for those who were asked about. */
  readonly #articles = new Map<Person, readonly string[]>();

  private constructor(index: PeopleIndex, saved: DecodedRegister, ids: readonly string[]) {
    this.all = index.people;
    this.#index = index;
    this.#saved = saved;
    this.#ids = ids;
    this.#positions = new Map(ids.map((id, position) => [id, position]));
    this.#places = new Map(this.all.map((person, place) => [person, place]));
  }

  /** Reads what `encodeRegister` wrote of the same articles. Throws where it makes no sense, or ends early. */
  static async read(
    source: SavedBytes,
    articles: readonly NamedArticle[],
    slice: TimeSlice,
  ): Promise<SavedRegister> {
    const saved = await decodeRegister(source, articles, slice);
    if (saved.speakers.length !== articles.length)
      throw new Error('the saved people belong to other articles');
    const index = await runCooperatively(indexInSteps(saved.people), slice);
    return new SavedRegister(
      index,
      saved,
      articles.map(({ id }) => id),
    );
  }

  find(name: string, { fuzzy = true }: { readonly fuzzy?: boolean } = {}): readonly Person[] {
    return findPeople(this.#index, name, fuzzy);
  }

  speakerOf(articleId: string, speaker: string): Person | undefined {
    const position = this.#positions.get(articleId) ?? -1;
    const at = this.#saved.speakers[position]?.indexOf(speaker) ?? -1;
    return at < 0 ? undefined : this.all[this.#saved.meant[position]?.[at] ?? 0];
  }

  speakersIn(articleId: string): readonly string[] {
    return this.#saved.speakers[this.#positions.get(articleId) ?? -1] ?? [];
  }

  keysOf(person: Person): PersonKeys {
    return this.#saved.people[this.#places.get(person) ?? -1] ?? { names: [], keys: [] };
  }

  articlesOf(person: Person): readonly string[] {
    const known = this.#articles.get(person);
    if (known) return known;
    const places = this.#saved.people[this.#places.get(person) ?? -1]?.articles ?? [];
    const ids = Array.from(places, (place) => this.#ids[place] ?? '');
    this.#articles.set(person, ids);
    return ids;
  }
}
