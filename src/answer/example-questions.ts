import type { Archive, ArchivedArticle } from '../archive/archive.ts';
import type { Answer, Query } from '../model.ts';
import { answerQuery } from './answer-query.ts';
import type { AnswerOptions } from './options.ts';
import { route } from './understand/route/route.ts';

/** How many articles are looked at: enough for good examples, and quick for any corpus. */
const MAX_ARTICLES = 200;

/**
 * Up to three questions in plain language, of different kinds, each of which the archive answers: about quoted words, about a
 * person, about a course of events. Empty without an archive.
 */
export function exampleQuestions(archive: Archive | null, options: AnswerOptions): string[] {
  if (!archive) return [];
  const articles = archive.ids.slice(0, MAX_ARTICLES).flatMap((id) => archive.get(id) ?? []);
  const kinds = [
    articles.flatMap(quotedWords).map((words) => `Who said “${words}”?`),
    archive.people.all.filter(({ name }) => name.includes(' ')).map(({ name }) => `What did ${name} say?`),
    commonNames(articles).map((name) => `Timeline of ${name}`),
  ];
  const isAnswered = (question: string) =>
    route(question, new Date(archive.builtAt)).some((query) => answerQuery(archive, query, options).answered);
  return kinds.flatMap((questions) => questions.slice(0, 10).find(isAnswered) ?? []);
}

/** So many candidates of each kind are tried. */
const MAX_TRIED = 25;
/** A claim of fewer words could be anybody's, and one date is no course of events. */
const MIN_CLAIM_WORDS = 4;
const MIN_DATES = 2;

/**
 * One query each for a verdict, a timeline and what somebody said, each of which the archive answers well where it has such; fewer where it answers none. Empty
 * without an archive.
 */
export function exampleQueries(archive: Archive | null, options: AnswerOptions): Query[] {
  if (!archive) return [];
  const articles = archive.ids.slice(0, MAX_ARTICLES).flatMap((id) => archive.get(id) ?? []);
  const claims = articles.flatMap(quotedWords);
  const long = claims.filter((claim) => claim.split(/\s+/).length >= MIN_CLAIM_WORDS);
  const kinds: readonly (readonly Query[])[] = [
    [...long, ...claims].map((claim) => ({ kind: 'check', claim })),
    commonNames(articles).map((topic) => ({ kind: 'timeline', topic })),
    archive.people.all
      .filter(({ name }) => name.includes(' '))
      .map(({ name }) => ({ kind: 'who-said', speaker: name })),
  ];
  return kinds.flatMap((queries) => {
    const tried = queries
      .slice(0, MAX_TRIED)
      .map((query) => ({ query, answer: answerQuery(archive, query, options) }))
      .filter(({ answer }) => answer.answered);
    const isDrawn = (answer: Answer) => answer.kind !== 'timeline' || answer.entries.length >= MIN_DATES;
    return (tried.find(({ answer }) => isDrawn(answer)) ?? tried[0])?.query ?? [];
  });
}

/** Short quotations of one article, without their marks, whose speakers it names. */
function quotedWords({ article, extraction }: ArchivedArticle): string[] {
  return extraction.quotes.flatMap(({ kind, content, speaker, inferred }) => {
    if (kind === 'indirect' || speaker === null || inferred) return [];
    const text = content.map(({ start, end }) => article.text.slice(start, end)).join(' ');
    const words = /[“"]([^“”"]+?)[.,]?[”"]/.exec(text)?.[1];
    const length = words?.split(/\s+/).length ?? 0;
    return words !== undefined && length >= 2 && length <= 8 ? [words] : [];
  });
}

/** Names of two words or more, those in most articles first. */
function commonNames(articles: readonly ArchivedArticle[]): string[] {
  const counts = new Map<string, number>();
  for (const { article } of articles) {
    const names = new Set(article.text.match(/\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)+/gu));
    for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].sort(([, one], [, other]) => other - one).map(([name]) => name);
}
