import { withRoom } from '../../text/with-room.ts';
import type { Person } from '../people/people.ts';
import type { OutlinedArticles } from './outlined-articles.ts';

/** A person with everything that articles say of them; articles are places in the archive's list. */
export interface EncodedPerson {
  readonly name: string;
  /** Null where it is the name. */
  readonly inText: string | null;
  /** Empty where the name is the only one. */
  readonly spellings: readonly string[];
  /** What articles call them, each once. */
  readonly called: readonly string[];
  /** Newest first: each a place in `called`, then an article. */
  readonly roles: readonly number[];
  /** Newest first, undated last. */
  readonly articles: readonly number[];
}

const NO_TEXTS: readonly string[] = [];
const FIRST_NUMBERS = 1024;

/** What people have in common: where articles are, lists of numbers side by side, and words that many are called by. */
export class PeopleGround {
  readonly articles: OutlinedArticles;
  readonly #words = new Map<string, string>();
  #numbers = new Uint32Array(FIRST_NUMBERS);
  #length = 0;

  constructor(articles: OutlinedArticles) {
    this.articles = articles;
  }

  /** The same words, as one object wherever they come. */
  share(words: readonly string[]): readonly string[] {
    return words.map((word) => {
      const known = this.#words.get(word);
      if (known === undefined) this.#words.set(word, word);
      return known ?? word;
    });
  }

  /** Takes a list of numbers; gives where it begins. */
  add(numbers: readonly number[]): number {
    const start = this.#length;
    this.#length += numbers.length;
    this.#numbers = withRoom(this.#numbers, this.#length, (length) => new Uint32Array(length));
    this.#numbers.set(numbers, start);
    return start;
  }

  numbers(start: number, count: number): Uint32Array {
    return this.#numbers.subarray(start, start + count);
  }

  /** To be called when all people are there. */
  finish(): void {
    this.#numbers = this.#numbers.slice(0, this.#length);
    this.#words.clear();
  }
}

/** A person, and articles as places in a list of them: most are quoted once, some in every tenth article. */
export class OutlinedPerson implements Person {
  readonly name: string;
  readonly #inText: string | null;
  readonly #spellings: readonly string[];
  readonly #called: readonly string[];
  /** Where the numbers of roles and then of articles are, and how many there are of each. */
  readonly #start: number;
  readonly #roles: number;
  readonly #quotedIn: number;
  readonly #ground: PeopleGround;

  constructor(encoded: EncodedPerson, ground: PeopleGround) {
    const { name, inText, spellings, called, roles, articles: quotedIn } = encoded;
    this.name = name;
    this.#inText = inText;
    this.#spellings = spellings.length === 0 ? NO_TEXTS : spellings;
    this.#called = called.length === 0 ? NO_TEXTS : ground.share(called);
    this.#start = ground.add(roles);
    ground.add(quotedIn);
    this.#roles = roles.length;
    this.#quotedIn = quotedIn.length;
    this.#ground = ground;
  }

  get inText(): string {
    return this.#inText ?? this.name;
  }

  get spellings(): readonly string[] {
    return this.#spellings.length === 0 ? [this.name] : this.#spellings;
  }

  get roles(): Person['roles'] {
    const roles: Person['roles'][number][] = [];
    const { articles } = this.#ground;
    const numbers = this.#ground.numbers(this.#start, this.#roles);
    for (let at = 0; at < numbers.length; at += 2) {
      const article = numbers[at + 1] ?? 0;
      const { published } = articles.publishedAt(article);
      roles.push({
        text: this.#called[numbers[at] ?? 0] ?? '',
        articleId: articles.ids[article] ?? '',
        published,
      });
    }
    return roles;
  }

  /** Ids of the articles in which they are quoted, newest first, undated last. */
  get quotedIn(): readonly string[] {
    const numbers = this.#ground.numbers(this.#start + this.#roles, this.#quotedIn);
    return Array.from(numbers, (article) => this.#ground.articles.ids[article] ?? '');
  }
}
