import type { Archive } from '../../archive/archive.ts';
import type { ArticleStanding, Standing } from '../../archive/index/standing.ts';
import type { Article, TimelineQuery } from '../../model.ts';
import { fold } from '../../text/fold.ts';
import { isEnglish } from '../../text/languages.ts';
import { termsOf } from '../../text/terms.ts';
import { readTopic } from '../topic/quote-topic.ts';
import { bySurname, type WholeName } from './surnames.ts';

/** What a timeline is about, and the articles that may tell of it. */
export interface TimelineTopic {
  /** Stems with their weights; none where only a person is asked for. */
  readonly weights: ReadonlyMap<string, number>;
  /** The stems in their order, and where they stand. */
  readonly stems: readonly string[];
  readonly standing: Standing;
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
  const stems = [...weights.keys()];
  return {
    weights,
    stems,
    standing: archive.standing(stems),
    surnames,
    wholeNames,
    names,
    articles,
    isWhole: ranked.length < PARAGRAPHS,
  };
}

/** True where one paragraph, with its article's title, has every word of the topic: the articles do tell of that. */
export function isToldOf(archive: Archive, { stems, standing, articles }: TimelineTopic): boolean {
  const places = [...stems.keys()];
  return [...articles].some(([id, paragraphs]) => {
    const there = standing(id);
    const article = archive.get(id)?.article;
    if (isEnglish(article?.language ?? null) && !places.every((place) => there.anywhere(place))) return false;
    const title = article ? placesInTitle(article, stems, there) : new Set();
    const others = places.filter((place) => !title.has(place));
    return [...paragraphs].some((n) => others.every((place) => there.inText(place, n, n)));
  });
}

/** Which of some stems stand in the title; none where the index knows that none does. */
export function placesInTitle(
  { title, language }: Article,
  stems: readonly string[],
  there: ArticleStanding,
): ReadonlySet<number> {
  const mayHave = !isEnglish(language) || stems.some((_, place) => there.inHeading(place));
  if (!mayHave) return NO_PLACES;
  const own = new Set(termsOf(title ?? ''));
  return new Set(stems.flatMap((stem, place) => (own.has(stem) ? [place] : [])));
}

const NO_PLACES: ReadonlySet<number> = new Set();

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
