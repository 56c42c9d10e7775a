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

const NO_NUMBERS = new Uint32Array(0);
const NO_TEXTS: readonly string[] = [];

/** A person, and articles as places in a list of them: most are quoted once, some in every tenth article. */
export class OutlinedPerson implements Person {
  readonly name: string;
  readonly #inText: string | null;
  readonly #spellings: readonly string[];
  readonly #called: readonly string[];
  readonly #roles: Uint32Array;
  readonly #quotedIn: Uint32Array;
  readonly #articles: OutlinedArticles;

  constructor(encoded: EncodedPerson, articles: OutlinedArticles) {
    const { name, inText, spellings, called, roles, articles: quotedIn } = encoded;
    this.name = name;
    this.#inText = inText;
    this.#spellings = spellings.length === 0 ? NO_TEXTS : spellings;
    this.#called = called.length === 0 ? NO_TEXTS : called;
    this.#roles = roles.length === 0 ? NO_NUMBERS : Uint32Array.from(roles);
    this.#quotedIn = Uint32Array.from(quotedIn);
    this.#articles = articles;
  }

  get inText(): string {
    return this.#inText ?? this.name;
  }

  get spellings(): readonly string[] {
    return this.#spellings.length === 0 ? [this.name] : this.#spellings;
  }

  get roles(): Person['roles'] {
    const roles: Person['roles'][number][] = [];
    for (let at = 0; at < this.#roles.length; at += 2) {
      const article = this.#roles[at + 1] ?? 0;
      const { published } = this.#articles.publishedAt(article);
      const text = this.#called[this.#roles[at] ?? 0] ?? '';
      roles.push({ text, articleId: this.#articles.ids[article] ?? '', published });
    }
    return roles;
  }

  /** Ids of the articles in which they are quoted, newest first, undated last. */
  get quotedIn(): readonly string[] {
    return Array.from(this.#quotedIn, (article) => this.#articles.ids[article] ?? '');
  }
}
