import type { ArchivedArticle } from './archive.ts';
import { describePerson } from './people-describe.ts';
import { findPeople, indexPeople } from './people-find.ts';
import { mentionsOf, type SpeakerMention } from './people-mentions.ts';
import { clusterNames } from './people-merge.ts';
import { parseName, type SpeakerName } from './people-names.ts';
import { resolveSingles } from './people-singles.ts';

/** One person (or body that speaks), with every spelling the corpus has. */
export interface Person {
  /** The commonest full form in the corpus. */
  readonly name: string;
  /** Every form met, `name` among them. */
  readonly spellings: readonly string[];
  /** What articles call them, newest first. */
  readonly roles: readonly {
    readonly text: string;
    readonly articleId: string;
    readonly published: string | null;
  }[];
}

/** Who is who across articles; computed at each swap, never cached per article. */
export interface People {
  /** Everyone who is quoted, those with most quotes first. */
  readonly all: readonly Person[];
  /** Who is meant by a name as a person types it: any spelling, or a surname (then possibly several). */
  find(name: string): readonly Person[];
  /** The person whom `Quote.speaker` means in that article. */
  speakerOf(articleId: string, speaker: string): Person | undefined;
  /** The ids of the articles in which a person is quoted, in no particular order; none for strangers. */
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
 * of work of a few milliseconds (sorting and merging names at the end is one piece).
 */
export function* peopleSteps(articles: readonly ArchivedArticle[]): Generator<undefined, People> {
  const mentions: SpeakerMention[] = [];
  const parse = rememberingParser();
  for (const article of articles) {
    mentions.push(...mentionsOf(article, parse));
    yield;
  }
  const groups = [...groupMentions(mentions).values()];
  const known = groups
    .map((group) => ({
      group,
      person: describePerson(group),
      quotes: group.reduce((sum, { quotes }) => sum + quotes, 0),
    }))
    .sort((a, b) => b.quotes - a.quotes || (a.person.name < b.person.name ? -1 : 1));
  const byMention = new Map<string, Person>();
  const articlesOf = new Map<Person, readonly string[]>();
  for (const { group, person } of known) {
    for (const { articleId, speaker } of group) byMention.set(`${articleId}\n${speaker}`, person);
    articlesOf.set(person, [...new Set(group.map(({ articleId }) => articleId))]);
  }
  const all = known.map(({ person }) => person);
  let index: ReturnType<typeof indexPeople> | undefined;
  return {
    all,
    find(name) {
      index ??= indexPeople(all);
      return findPeople(index, name);
    },
    speakerOf: (articleId, speaker) => byMention.get(`${articleId}\n${speaker}`),
    articlesOf: (person) => articlesOf.get(person) ?? [],
  };
}

/** Most names come often. */
function rememberingParser(): typeof parseName {
  const known = new Map<string, SpeakerName | null>();
  return (raw) => {
    let name = known.get(raw);
    if (name === undefined) {
      name = parseName(raw);
      known.set(raw, name);
    }
    return name;
  };
}

/** Mentions by whom they mean; the keys have no meaning of their own. */
function groupMentions(mentions: readonly SpeakerMention[]): Map<string, SpeakerMention[]> {
  const forms = distinctForms(mentions.filter(({ name }) => name.shape === 'full'));
  const clusters = clusterNames(new Map([...forms.values()].map(({ name, count }) => [name, count])));
  const clusterOf = new Map<string, number>();
  clusters.forEach((cluster, i) => {
    for (const name of cluster) clusterOf.set(formKey(name), i);
  });
  const groups = new Map<string, SpeakerMention[]>();
  const put = (key: string, mention: SpeakerMention) => {
    const group = groups.get(key);
    if (group) group.push(mention);
    else groups.set(key, [mention]);
  };
  const singles: SpeakerMention[] = [];
  for (const mention of mentions) {
    if (mention.name.shape === 'full') put(`person ${clusterOf.get(formKey(mention.name))}`, mention);
    else if (mention.name.shape === 'single') singles.push(mention);
    else put(`body ${mention.name.surname}`, mention);
  }
  const resolve = resolveSingles(groups);
  for (const [mention, key] of singles.map((mention) => [mention, resolve(mention)] as const))
    put(key ?? `body ${mention.name.surname}`, mention);
  return groups;
}

function formKey({ surname, given, generation }: SpeakerName): string {
  return `${surname}|${given.join(' ')}|${generation}`;
}

function distinctForms(
  mentions: readonly SpeakerMention[],
): Map<string, { readonly name: SpeakerName; count: number }> {
  const forms = new Map<string, { readonly name: SpeakerName; count: number }>();
  for (const { name } of mentions) {
    const key = formKey(name);
    const known = forms.get(key);
    if (known) known.count++;
    else forms.set(key, { name, count: 1 });
  }
  return forms;
}
