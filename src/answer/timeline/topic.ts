import type { Archive, ArchivedArticle } from '../../archive/archive.ts';
import type { Article, Span, TimelineQuery } from '../../model.ts';
import { fold } from '../../text/fold.ts';
import { isEnglish } from '../../text/languages.ts';
import { termsOf } from '../../text/terms.ts';
import { paragraphAt } from '../passages/passage.ts';
import { readTopic } from '../topic/quote-topic.ts';
import { topicShare } from '../topic/topic-share.ts';
import { bySurname, isOfNamesake, type WholeName } from './surnames.ts';

/** What a timeline is about, and the articles that may tell of it. */
export interface TimelineTopic {
  /** Stems with their weights; none where only a person is asked for. */
  readonly weights: ReadonlyMap<string, number>;
  /** Those stems that are a surname and stand for a whole name. */
  readonly surnames: ReadonlySet<string>;
  /** The names that these stand for. */
  readonly wholeNames: readonly WholeName[];
  /** Folded spellings of the person asked for, full ones and surnames; none where there is no such person. */
  readonly names: readonly string[];
  /** The articles that have some of it, best first, with the paragraphs that do. */
  readonly articles: ReadonlyMap<string, ReadonlySet<number>>;
  /** Whether these are all paragraphs that have any of it. */
  readonly isWhole: boolean;
}

/** How many paragraphs are looked at: more than any timeline shows. */
const PARAGRAPHS = 4000;
/** From this share of the topic's weight on, a sentence is about it. */
const ABOUT = 0.55;
/** What a word of the topic counts in the sentence, elsewhere in its paragraph, and in what the article is about. */
const LAYERS = { sentence: 1, paragraph: 0.7, title: 0.6, lead: 0.5 };
/** What a sentence counts that has nothing of the topic, in an article that is about it from beginning to end. */
export const MAIN = 0.5;
/**
 * Such an article has so much of the topic in its title, so much in title and first paragraphs (what stands in these counts a little
 * less), and something of it in so many of its paragraphs.
 */
const [MAIN_TITLE, MAIN_OPENING, OPENING, MAIN_PARAGRAPHS] = [0.3, 0.7, 0.9, 0.3];
/** An article says in its title and so many first paragraphs what it is about. */
const LEAD_PARAGRAPHS = 3;

/** Reads the topic and person of a query; null where it names neither. */
export function readTimelineTopic(archive: Archive, query: TimelineQuery): TimelineTopic | null {
  const { topic = '', person = '', outlet } = query;
  if (topic.trim() === '' && person.trim() === '') return null;
  const { weights, surnames, wholeNames } = bySurname(
    archive,
    readTopic(archive, topic.trim() === '' ? '' : topic),
  );
  const names = namesOf(archive, person);
  const sought = [...weights].map(([term, weight]) => ({ term, weight }));
  const terms = sought.length > 0 ? sought : nameTerms(names);
  const ranked = archive.rank(terms, { limit: PARAGRAPHS, scope: outlet === undefined ? {} : { outlet } });
  const articles = new Map<string, Set<number>>();
  for (const { articleId, paragraph } of ranked) {
    const known = articles.get(articleId);
    if (known) known.add(paragraph);
    else articles.set(articleId, new Set([paragraph]));
  }
  return { weights, surnames, wholeNames, names, articles, isWhole: ranked.length < PARAGRAPHS };
}

/** True where one paragraph, with its article's title, has every word of the topic: the articles do tell of that. */
export function isToldOf(archive: Archive, { weights, articles }: TimelineTopic): boolean {
  const stems = [...weights.keys()];
  return [...articles].some(([id, paragraphs]) => {
    const article = archive.get(id)?.article;
    const title = article ? stemsOfTitle(archive, article, stems) : new Set();
    const others = stems.filter((stem) => !title.has(stem));
    return [...paragraphs].some((n) =>
      others.every((stem) => archive.mentions(id, stem, { first: n, last: n })),
    );
  });
}

/** Every spelling of whoever is meant, and their surnames; the words as they were typed where nobody of that name is quoted. */
function namesOf(archive: Archive, person: string): string[] {
  if (person.trim() === '') return [];
  const spellings = archive.people.find(person).flatMap((found) => found.spellings);
  const names = (spellings.length > 0 ? spellings : [person]).map((name) => fold(name).trim());
  const surnames = names
    .map((name) => name.split(/\s+/).at(-1) ?? name)
    .filter((surname) => surname.length > 3);
  return [...new Set([...names, ...surnames])];
}

function nameTerms(names: readonly string[]): { term: string; weight: number }[] {
  return [...new Set(names.flatMap((name) => termsOf(name)))].map((term) => ({ term, weight: 1 }));
}

/**
 * How far sentences of an article are about the topic, 0 (not) to 1: each word counts where it stands nearest (in the sentence,
 * its paragraph, the title, the first paragraphs), and the sentence or its paragraph must have one, unless the article is
 * about the topic from beginning to end. Names that stand somewhere else in an article make no matter of it. The person asked for must be named in the sentence. Null
 * for an article none of whose sentences can be.
 */
export function aboutness(
  archive: Archive,
  topic: TimelineTopic,
): (entry: ArchivedArticle) => ((sentence: Span) => number) | null {
  const { weights, surnames, wholeNames, names } = topic;
  const stems = [...weights.keys()];
  const stemsOfNames = names.map((name) => termsOf(name));
  // "Will May" is made of stop words, which no index has.
  const hasUnindexed = stemsOfNames.some(({ length }) => length === 0);
  // Most articles that have a given name tell of somebody else.
  const mayNameIn = (id: string) =>
    names.length === 0 || stemsOfNames.some((own) => own.every((stem) => archive.mentions(id, stem)));
  return ({ article }) => {
    if (!mayNameIn(article.id)) return null;
    const stands = (stem: string, first: number, last = first) =>
      archive.mentions(article.id, stem, { first, last });
    const found = topic.isWhole ? topic.articles.get(article.id) : undefined;
    const isFound = (n: number) => found === undefined || found.has(n);
    const title = stemsOfTitle(archive, article, stems);
    const isMain = weights.size > 0 && isMainMatter(archive, topic, article, title);
    if (!isMain && weights.size > 0 && !mayBeAbout(archive, topic, article, title)) return null;
    const around = remember((n: number): Surroundings => {
      const layers = new Map<string, number>();
      if (!isMain && !isFound(n)) return { layers, canBeAbout: false };
      const beside = new Set(stems.filter((stem) => stands(stem, n)));
      for (const stem of stems) {
        if (beside.has(stem)) layers.set(stem, LAYERS.paragraph);
        else if (title.has(stem)) layers.set(stem, LAYERS.title);
        else if (stands(stem, 1, LEAD_PARAGRAPHS)) layers.set(stem, LAYERS.lead);
      }
      const most = topicShare(weights, (stem) =>
        beside.has(stem) ? LAYERS.sentence : (layers.get(stem) ?? 0),
      );
      const isNamed =
        surnames.size === 0 || [...surnames].some((stem) => beside.has(stem) || title.has(stem));
      return { layers, canBeAbout: isMain || (isNamed && beside.size > 0 && most >= ABOUT) };
    });
    let isOther: boolean | undefined;
    const mayName = remember(
      (n: number) =>
        (weights.size > 0 || hasUnindexed || isFound(n)) &&
        stemsOfNames.some((own) => own.every((one) => stands(one, n))),
    );
    const near = ({ start, end }: Span): number => {
      const n = paragraphAt(article, start);
      if (names.length > 0 && !(mayName(n) && namesAny(fold(article.text.slice(start, end)), names)))
        return 0;
      if (weights.size === 0) return 1;
      const { layers, canBeAbout } = around(n);
      if (!canBeAbout) return 0;
      isOther ??= wholeNames.some((name) => isOfNamesake(article.text, name));
      if (isOther) return 0;
      const own = new Set(termsOf(article.text.slice(start, end)));
      const share = topicShare(weights, (stem) =>
        own.has(stem) ? LAYERS.sentence : (layers.get(stem) ?? 0),
      );
      return share >= ABOUT ? share : isMain ? MAIN : 0;
    };
    const known = new Map<number, number>();
    return (sentence) => {
      const closeness = known.get(sentence.start) ?? near(sentence);
      known.set(sentence.start, closeness);
      return closeness;
    };
  };
}

/** The stems of a title; none where the index knows that none of those sought is among them. */
function stemsOfTitle(
  archive: Archive,
  { id, title, language }: Article,
  sought: readonly string[],
): ReadonlySet<string> {
  const mayHave = !isEnglish(language) || sought.some((stem) => archive.isInHeading(id, stem));
  return new Set(mayHave ? termsOf(title ?? '') : []);
}

/**
 * Whether an article is about the topic from beginning to end: its title has all of it, or it and the beginning have most of it and the
 * article keeps coming back to it.
 */
function isMainMatter(
  archive: Archive,
  { weights, surnames }: TimelineTopic,
  { id, paragraphs }: Article,
  titled: ReadonlySet<string>,
): boolean {
  const inTitle = topicShare(weights, (stem) => (titled.has(stem) ? 1 : 0));
  if (inTitle === 1) return true;
  const isNamed = surnames.size === 0 || [...surnames].some((stem) => titled.has(stem));
  const opening = topicShare(weights, (stem) =>
    titled.has(stem) ? 1 : archive.mentions(id, stem, { first: 1, last: LEAD_PARAGRAPHS }) ? OPENING : 0,
  );
  if (!isNamed || inTitle < MAIN_TITLE || opening < MAIN_OPENING) return false;
  const stems = [...weights.keys()];
  const back = paragraphs.filter(({ n }) =>
    stems.some((stem) => archive.mentions(id, stem, { first: n, last: n })),
  );
  return back.length >= MAIN_PARAGRAPHS * paragraphs.length;
}

/** Whether any paragraph can have enough of the topic: most articles that have a word of it have no other. */
function mayBeAbout(
  archive: Archive,
  { weights }: TimelineTopic,
  { id }: Article,
  titled: ReadonlySet<string>,
): boolean {
  const most = topicShare(weights, (stem) => (titled.has(stem) || archive.mentions(id, stem) ? 1 : 0));
  return most >= ABOUT;
}

/** What a paragraph says of the topic around each of its sentences. */
interface Surroundings {
  /** What each stem counts that is not in the sentence itself; 0 where there is none. */
  readonly layers: ReadonlyMap<string, number>;
  /** False where no sentence can be about the topic, whatever it has of it. */
  readonly canBeAbout: boolean;
}

/** The same function, which works out each value once. */
function remember<Value>(work: (key: number) => Value): (key: number) => Value {
  const known = new Map<number, Value>();
  return (key) => {
    const value = known.get(key) ?? work(key);
    known.set(key, value);
    return value;
  };
}

function namesAny(text: string, names: readonly string[]): boolean {
  return names.some((name) => {
    const at = text.indexOf(name);
    return at >= 0 && !/\p{L}/u.test(text[at - 1] ?? '') && !/\p{L}/u.test(text[at + name.length] ?? '');
  });
}
