import type { ArchivedArticle } from '../archived-article.ts';
import { describePerson } from './describe.ts';
import { findPeople, indexSteps } from './find.ts';
import { groupSteps } from './group.ts';
import { mentionsOf, type SpeakerMention } from './mentions.ts';
import { rememberNames } from './names.ts';
import type { Person } from './person.ts';

export type { Person } from './person.ts';

/** Who is who across articles; computed at each swap, never cached per article. */
export interface People {
  /** Everyone who is quoted, those with most quotes first. */
  readonly all: readonly Person[];
  /**
   * Who is meant by a name as a person types it: any spelling, or a surname (then possibly several); where there is nobody,
   * and unless `fuzzy` is false, who has a name with a letter or two of difference.
   */
  find(name: string, options?: { readonly fuzzy?: boolean }): readonly Person[];
  /** The person whom `Quote.speaker` means in that article. */
  speakerOf(articleId: string, speaker: string): Person | undefined;
  /** The ids of the articles in which a person is quoted, newest first, undated last; none for strangers. */
  articlesOf(person: Person): readonly string[];
}

/** `peopleSteps`, run to its end at once. */
export function buildPeople(articles: readonly ArchivedArticle[]): People {
  const steps = peopleSteps(articles);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * Works out who is who from the quotes' speakers, which are resolved within each article already. Yields between pieces
 * of work of a few milliseconds.
 */
export function* peopleSteps(articles: readonly ArchivedArticle[]): Generator<undefined, People> {
  const mentions: SpeakerMention[] = [];
  const read = rememberNames();
  for (const article of articles) {
    mentions.push(...mentionsOf(article, read));
    yield;
  }
  const groups = yield* groupSteps(mentions);
  const known: {
    readonly group: readonly SpeakerMention[];
    readonly person: Person;
    readonly quotes: number;
  }[] = [];
  for (const group of groups) {
    const quotes = group.reduce((sum, mention) => sum + mention.quotes, 0);
    known.push({ group, person: describePerson(group), quotes });
    yield;
  }
  known.sort((a, b) => b.quotes - a.quotes || (a.person.name < b.person.name ? -1 : 1));
  const byArticle = new Map<string, Map<string, Person>>();
  const articlesOf = new Map<Person, readonly string[]>();
  for (const { group, person } of known) {
    for (const { article, speaker } of group) {
      const speakers = byArticle.get(article.id);
      if (speakers) speakers.set(speaker, person);
      else byArticle.set(article.id, new Map([[speaker, person]]));
    }
    articlesOf.set(person, newestFirst(group));
    yield;
  }
  const all = known.map(({ person }) => person);
  const index = yield* indexSteps(all, read);
  return {
    all,
    find: (name, { fuzzy = true } = {}) => findPeople(index, name, fuzzy),
    speakerOf: (articleId, speaker) => byArticle.get(articleId)?.get(speaker),
    articlesOf: (person) => articlesOf.get(person) ?? [],
  };
}

function newestFirst(group: readonly SpeakerMention[]): string[] {
  const articles = [...new Set(group.map(({ article }) => article))];
  return articles
    .sort((a, b) => {
      if (a.published === b.published) return a.id < b.id ? -1 : 1;
      return (a.published ?? '') < (b.published ?? '') ? 1 : -1;
    })
    .map(({ id }) => id);
}
