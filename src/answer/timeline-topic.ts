import type { Archive, ArchivedArticle } from '../archive/archive.ts';
import type { Span, TimelineQuery } from '../model.ts';
import { fold } from '../text/fold.ts';
import { termsOf } from '../text/terms.ts';
import { readTopic } from './saying-topic.ts';

/** What a timeline is about, and the articles that may tell of it. */
export interface TimelineTopic {
  /** Stems with their weights; none where only a person is asked for. */
  readonly weights: ReadonlyMap<string, number>;
  /** Folded spellings of the person asked for, full ones and surnames; none where there is no such person. */
  readonly names: readonly string[];
  /** Ids of the articles that have some of it, best first. */
  readonly articles: readonly string[];
}

/** How many paragraphs are looked at: more than any timeline shows. */
const PARAGRAPHS = 4000;
/** From this share of the topic's weight on, a sentence is about it. */
const ABOUT = 0.4;
/** What a word of the topic counts in the sentence, elsewhere in its paragraph, in the title, and elsewhere in the article. */
const LAYERS = { sentence: 1, paragraph: 0.6, title: 0.4, article: 0.3 };

/** Reads the topic and person of a query; null where it names neither. */
export function readTimelineTopic(archive: Archive, query: TimelineQuery): TimelineTopic | null {
  const { topic = '', person = '', outlet } = query;
  if (topic.trim() === '' && person.trim() === '') return null;
  const { weights } = readTopic(archive, topic.trim() === '' ? '' : topic);
  const names = namesOf(archive, person);
  const sought = [...weights].map(([term, weight]) => ({ term, weight }));
  const terms = sought.length > 0 ? sought : nameTerms(names);
  const ranked = archive.rank(terms, { limit: PARAGRAPHS, scope: outlet === undefined ? {} : { outlet } });
  return { weights, names, articles: [...new Set(ranked.map(({ articleId }) => articleId))] };
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
 * How far sentences of an article are about the topic, 0 (not) to 1: each word counts where it stands nearest, and the
 * sentence itself must have one. The person asked for must be named in the sentence.
 */
export function aboutness(topic: TimelineTopic, { article }: ArchivedArticle): (sentence: Span) => number {
  const stems = (from: number, to: number): ReadonlySet<string> =>
    new Set(termsOf(article.text.slice(from, to)));
  const title = new Set(termsOf(article.title ?? ''));
  const whole = stems(0, article.text.length);
  const paragraphs = new Map<number, ReadonlySet<string>>();
  return ({ start, end }) => {
    if (topic.names.length > 0 && !namesAny(fold(article.text.slice(start, end)), topic.names)) return 0;
    if (topic.weights.size === 0) return 1;
    const own = stems(start, end);
    const around = article.paragraphs.find((paragraph) => start >= paragraph.start && start < paragraph.end);
    const paragraph = paragraphs.get(around?.n ?? 0) ?? (around ? stems(around.start, around.end) : own);
    paragraphs.set(around?.n ?? 0, paragraph);
    let [found, total, inside] = [0, 0, false];
    for (const [stem, weight] of topic.weights) {
      total += weight;
      if (own.has(stem)) [found, inside] = [found + weight * LAYERS.sentence, true];
      else if (paragraph.has(stem)) found += weight * LAYERS.paragraph;
      else if (title.has(stem)) found += weight * LAYERS.title;
      else if (whole.has(stem)) found += weight * LAYERS.article;
    }
    return inside && found >= ABOUT * total ? found / total : 0;
  };
}

function namesAny(text: string, names: readonly string[]): boolean {
  return names.some((name) => {
    const at = text.indexOf(name);
    return at >= 0 && !/\p{L}/u.test(text[at - 1] ?? '') && !/\p{L}/u.test(text[at + name.length] ?? '');
  });
}
