import type { ArchivedArticle } from '../articles/archived-article.ts';
import { runSync } from '../steps/run-in-steps.ts';
import { compareTexts, sortInSteps } from '../steps/sort-in-steps.ts';
import { describePerson } from './describe.ts';
import { findPeople, indexInSteps, keysOf, type PeopleIndex, type PersonKeys } from './find.ts';
import { groupInSteps } from './group.ts';
import { ListCache } from './list-cache.ts';
import { type ArticleToRead, mentionReader, type SpeakerMention } from './mentions.ts';
import { type ReadName, rememberNames } from './names.ts';
import type { NamedSpeakers } from './people.ts';
import type { Person } from './person.ts';
import { type SurnameCandidate, toCandidate } from './resolve-surnames.ts';

/** A person with what the register says about them. */
interface Entry extends PersonKeys {
  readonly person: Person;
  readonly quotes: number;
  /** Ids, newest first, undated last. */
  readonly articles: readonly string[];
}

/** By article id, its mentions, and the place of the first one in `owners`. */
type Speakers = ReadonlyMap<string, { readonly mentions: readonly SpeakerMention[]; readonly first: number }>;

/** What was worked out of single articles and single people: where they are the very same, the next register takes it over. */
class Workings {
  readonly mentions = new Map<ArchivedArticle, readonly SpeakerMention[]>();
  readonly candidates = new ListCache<SpeakerMention, SurnameCandidate>();
  readonly entries = new ListCache<SpeakerMention, Entry>();
}

/** What a register is put together from. */
interface RegisterParts {
  readonly index: PeopleIndex;
  readonly entries: readonly Entry[];
  /** For each mention the place of its person in `entries`. */
  readonly owners: Uint32Array;
  readonly speakers: Speakers;
  readonly workings: Workings;
}

/** People, as they were worked out of articles. A class, since functions would hold on to what came before. */
export class Register implements NamedSpeakers {
  readonly all: readonly Person[];
  readonly parts: RegisterParts;
  readonly #entries: ReadonlyMap<Person, Entry>;

  constructor(parts: RegisterParts) {
    this.all = parts.index.people;
    this.parts = parts;
    this.#entries = new Map(parts.entries.map((entry) => [entry.person, entry]));
  }

  find(name: string, { fuzzy = true }: { readonly fuzzy?: boolean } = {}): readonly Person[] {
    return findPeople(this.parts.index, name, fuzzy);
  }

  speakerOf(articleId: string, speaker: string): Person | undefined {
    const { speakers, entries, owners } = this.parts;
    const { mentions = [], first = 0 } = speakers.get(articleId) ?? {};
    const at = mentions.findIndex((mention) => mention.speaker === speaker);
    return at < 0 ? undefined : entries[owners[first + at] ?? 0]?.person;
  }

  speakersIn(articleId: string): readonly string[] {
    return this.parts.speakers.get(articleId)?.mentions.map(({ speaker }) => speaker) ?? [];
  }

  keysOf(person: Person): PersonKeys {
    return this.#entries.get(person) ?? { names: [], keys: [] };
  }

  articlesOf(person: Person): readonly string[] {
    return this.#entries.get(person)?.articles ?? [];
  }
}

/** `registerInSteps`, run to its end at once. */
export function buildPeople(articles: readonly ArchivedArticle[], previous?: NamedSpeakers): Register {
  return runSync(registerInSteps(articles, previous));
}

/**
 * Works out who is who from the quotes' speakers, which are resolved within each article already. What `previous` has of the very
 * same articles and of people with the very same mentions is taken over, unless it was read from a snapshot; the result is the same without. Yields between pieces
 * of work of a few milliseconds.
 */
export function* registerInSteps(
  articles: readonly ArchivedArticle[],
  previous?: NamedSpeakers,
): Generator<undefined, Register> {
  const before = previous instanceof Register ? previous.parts.workings : undefined;
  const workings = new Workings();
  const read = rememberNames();
  const mentionsOf = mentionReader(read);
  const all: SpeakerMention[] = [];
  const speakers = new Map<string, { mentions: readonly SpeakerMention[]; first: number }>();
  for (const dated of yield* newestFirst(articles)) {
    const { archived, id } = dated;
    const mentions = before?.mentions.get(archived) ?? mentionsOf(dated);
    workings.mentions.set(archived, mentions);
    speakers.set(id, { mentions, first: all.length });
    all.push(...mentions);
    yield;
  }
  const { groups, owners } = yield* groupInSteps(all, (own) => {
    const candidate = before?.candidates.get(own) ?? toCandidate(own);
    workings.candidates.set(own, candidate);
    return candidate;
  });
  const entries: Entry[] = [];
  for (const group of groups) {
    const entry = before?.entries.get(group) ?? (yield* entriesInSteps(group, read));
    workings.entries.set(group, entry);
    entries.push(entry);
    yield;
  }
  const mostQuotedFirst = yield* sortInSteps(
    entries,
    (a, b) => b.quotes - a.quotes || compareTexts(a.person.name, b.person.name),
  );
  const index = yield* indexInSteps(mostQuotedFirst);
  return new Register({ index, entries, owners, speakers, workings });
}

/** Undated articles last, and those of one time by their ids. */
function* newestFirst(articles: readonly ArchivedArticle[]): Generator<undefined, ArticleToRead[]> {
  const keyed: ArticleToRead[] = [];
  for (const archived of articles) {
    const { id, published } = archived.article;
    keyed.push({ archived, id, published });
    yield;
  }
  return yield* sortInSteps(
    keyed,
    (a, b) => compareTexts(b.published ?? '', a.published ?? '') || compareTexts(a.id, b.id),
  );
}

function* entriesInSteps(
  group: readonly SpeakerMention[],
  read: (raw: string) => ReadName,
): Generator<undefined, Entry> {
  const person = describePerson(group);
  yield; // those who are quoted most are quoted in every tenth article
  const quotes = group.reduce((sum, mention) => sum + mention.quotes, 0);
  const articles = [...new Set(group.map(({ article }) => article.id))];
  return { person, quotes, articles, ...keysOf(person.spellings, read) };
}
