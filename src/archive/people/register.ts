import type { ArchivedArticle } from '../archived-article.ts';
import { compareTexts, sortSteps } from '../sort-steps.ts';
import { describePerson } from './describe.ts';
import { findPeople, indexSteps, keysOf, type PeopleIndex, type PersonKeys } from './find.ts';
import { groupSteps } from './group.ts';
import { ListMemory } from './list-memory.ts';
import { mentionsOf, type SpeakerMention } from './mentions.ts';
import { type ReadName, rememberNames } from './names.ts';
import type { People } from './people.ts';
import type { Person } from './person.ts';
import { type Candidate, toCandidate } from './singles.ts';

/** A person with what the register says about them. */
interface Entry extends PersonKeys {
  readonly person: Person;
  readonly group: readonly SpeakerMention[];
  readonly quotes: number;
  /** Ids, newest first, undated last. */
  readonly articles: readonly string[];
}

/** By article id, whom its mentions mean, in their order. */
type Speakers = ReadonlyMap<
  string,
  { readonly mentions: readonly SpeakerMention[]; readonly persons: Person[] }
>;

const NOBODY = { mentions: [], persons: [] };

/** What was worked out of single articles and single people: where they are the very same, the next register takes it over. */
class Workings {
  readonly mentions = new Map<ArchivedArticle, readonly SpeakerMention[]>();
  readonly candidates = new ListMemory<SpeakerMention, Candidate>();
  readonly entries = new ListMemory<SpeakerMention, Entry>();
}

/** People, as they were worked out of articles. A class, since functions would hold on to what came before. */
export class Register implements People {
  readonly all: readonly Person[];
  readonly workings: Workings;
  readonly #entries: ReadonlyMap<Person, Entry>;
  readonly #index: PeopleIndex;
  readonly #speakers: Speakers;

  constructor(entries: readonly Entry[], index: PeopleIndex, speakers: Speakers, workings: Workings) {
    this.all = index.people;
    this.workings = workings;
    this.#entries = new Map(entries.map((entry) => [entry.person, entry]));
    this.#index = index;
    this.#speakers = speakers;
  }

  find(name: string, { fuzzy = true }: { readonly fuzzy?: boolean } = {}): readonly Person[] {
    return findPeople(this.#index, name, fuzzy);
  }

  speakerOf(articleId: string, speaker: string): Person | undefined {
    const { mentions, persons } = this.#speakers.get(articleId) ?? NOBODY;
    return persons[mentions.findIndex((mention) => mention.speaker === speaker)];
  }

  articlesOf(person: Person): readonly string[] {
    return this.#entries.get(person)?.articles ?? [];
  }
}

/** `registerSteps`, run to its end at once. */
export function buildPeople(articles: readonly ArchivedArticle[], previous?: Register): Register {
  const steps = registerSteps(articles, previous);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * Works out who is who from the quotes' speakers, which are resolved within each article already. What `previous` has of the very
 * same articles and of people with the very same mentions is taken over; the result is the same without. Yields between pieces
 * of work of a few milliseconds.
 */
export function* registerSteps(
  articles: readonly ArchivedArticle[],
  previous?: Register,
): Generator<undefined, Register> {
  const before = previous?.workings;
  const workings = new Workings();
  const read = rememberNames();
  const all: SpeakerMention[] = [];
  for (const article of articles) {
    const mentions = before?.mentions.get(article) ?? mentionsOf(article, read);
    workings.mentions.set(article, mentions);
    all.push(...mentions);
    yield;
  }
  const groups = yield* groupSteps(all, (own) => {
    const candidate = before?.candidates.recall(own) ?? toCandidate(own);
    workings.candidates.keep(own, candidate);
    return candidate;
  });
  const found: Entry[] = [];
  for (const group of groups) {
    const entry = before?.entries.recall(group) ?? (yield* entrySteps(group, read));
    workings.entries.keep(group, entry);
    found.push(entry);
    yield;
  }
  const entries = yield* sortSteps(
    found,
    (a, b) => b.quotes - a.quotes || compareTexts(a.person.name, b.person.name),
  );
  const index = yield* indexSteps(entries);
  return new Register(entries, index, yield* speakerSteps(entries, workings), workings);
}

function* speakerSteps(entries: readonly Entry[], { mentions }: Workings): Generator<undefined, Speakers> {
  const speakers = new Map(
    Array.from(mentions, ([{ article }, of]) => [
      article.id,
      { mentions: of, persons: new Array<Person>(of.length) },
    ]),
  );
  for (const { group, person } of entries) {
    for (const { article, ordinal } of group) {
      const persons = speakers.get(article.id)?.persons;
      if (persons) persons[ordinal] = person;
    }
    yield;
  }
  return speakers;
}

function* entrySteps(
  group: readonly SpeakerMention[],
  read: (raw: string) => ReadName,
): Generator<undefined, Entry> {
  const newestFirst = yield* sortSteps(
    group,
    ({ article: a }, { article: b }) =>
      compareTexts(b.published ?? '', a.published ?? '') || compareTexts(a.id, b.id),
  );
  const person = describePerson(newestFirst);
  const quotes = group.reduce((sum, mention) => sum + mention.quotes, 0);
  const articles = [...new Set(newestFirst.map(({ article }) => article.id))];
  return { person, group, quotes, articles, ...keysOf(person.spellings, read) };
}
