import type { Archive, ArchivedArticle } from '../../archive/archive.ts';
import type { Article, ArticleAnswer, ArticleQuery, Item, Quote, Span } from '../../model.ts';
import { type Say, sayIn } from '../../words/say.ts';
import type { AnswerOptions } from '../options.ts';
import { differenceItems } from '../passages/differences.ts';
import { cite, passageOf, titleOf } from '../passages/passage.ts';
import { isAttributed } from '../sayings/attributed.ts';
import { capitalised } from '../sayings/statement.ts';
import { findArticles } from './find-article.ts';

/**
 * One article: what is known of it, its first paragraph, who is quoted in it, what it dates, and what
 * its near-copies have otherwise. Where several articles can be meant,
 * or none, their first paragraphs are the items, `articleId` is null, and for none `answered` is false.
 */
export function articleAnswer(
  archive: Archive,
  query: ArticleQuery,
  { locale }: Pick<AnswerOptions, 'locale'>,
): ArticleAnswer {
  const say = sayIn(locale);
  const { match, articles } = findArticles(archive, query.title);
  const [first, ...others] = articles;
  if (match === 'close' || !first) return notFound(archive, query, articles, say);
  if (others.length > 0) return choice(query, articles, say);
  const archived = archive.get(first.id);
  if (!archived) return notFound(archive, query, [], say);
  const quotes = quoteItems(archive, archived, say);
  return {
    kind: 'article',
    query,
    articleId: first.id,
    answered: true,
    lead: describe(archived, quotes.length, say),
    items: [
      opening(archive, first),
      ...quotes,
      ...eventItems(archived, say),
      ...differenceItems(archive, archived, say),
    ],
    notes: [...changes(first, say), ...credits(first, say)],
  };
}

function notFound(archive: Archive, query: ArticleQuery, close: readonly Article[], say: Say): ArticleAnswer {
  const lead =
    archive.ids.length === 0
      ? say('sources.none')
      : say(close.length > 0 ? 'article.noneButClose' : 'article.none', { title: query.title });
  const items = close.map((article): Item => ({ ...titled(article), marks: ['closest'] }));
  return { kind: 'article', query, articleId: null, answered: false, lead, items, notes: [] };
}

function choice(query: ArticleQuery, articles: readonly Article[], say: Say): ArticleAnswer {
  return {
    kind: 'article',
    query,
    articleId: null,
    answered: true,
    items: articles.map(titled),
    lead: say('article.several', { n: articles.length, title: query.title }),
    notes: [say('article.wholeTitle')],
  };
}

function titled(article: Article): Item {
  return { ...opening(null, article), label: titleOf(article) };
}

/** The first paragraph; with an archive, also where the same text stands elsewhere. */
function opening(archive: Archive | null, article: Article): Item {
  const copies = archive?.nearDuplicates.membersOf(article.id).filter((id) => id !== article.id) ?? [];
  const also = copies.flatMap((id) => {
    const copy = archive?.get(id)?.article;
    return copy ? [cite(copy, 1)] : [];
  });
  const [first] = article.paragraphs;
  return { label: '', passage: first ? passageOf(article, first) : null, marks: [], also };
}

function describe({ article, extraction }: ArchivedArticle, quotations: number, say: Say): string {
  const { outlet, author, published, paragraphs } = article;
  const about = [
    ...(outlet === null ? [] : [outlet]),
    published === null ? say('mark.undated') : say.date(published),
    ...(author === null ? [] : [say('article.by', { author })]),
  ];
  const counts = [
    say('count.paragraphs', { n: paragraphs.length }),
    say('count.quotations', { n: quotations }),
    say('count.datedSentences', { n: extraction.events.length }),
  ];
  return say('article.lead', {
    title: titleOf(article),
    about: about.join(', '),
    counts: counts.join(', '),
  });
}

function changes({ published, updated }: Article, say: Say): string[] {
  if (updated === null || updated.slice(0, 10) === published?.slice(0, 10)) return [];
  return [say('article.changed', { date: say.date(updated) })];
}

function credits({ source }: Article, say: Say): string[] {
  return source === undefined ? [] : [say('article.credits', { source })];
}

/** The quotations in reading order; those of one speaker in the same sentences are one item. */
function quoteItems(archive: Archive, { article, extraction }: ArchivedArticle, say: Say): Item[] {
  const items: Item[] = [];
  for (const quote of extraction.quotes.filter(isAttributed)) {
    const label = speakerLabel(archive, article, quote) ?? say('speaker.unnamed');
    const passage = passageOf(article, sentencesAround(extraction.sentences, quote.content), quote.content);
    const marks: Item['marks'] = quote.inferred ? ['inferred'] : [];
    const last = items.at(-1);
    const { start, end } = passage.span;
    if (
      last?.passage &&
      last.label === label &&
      last.passage.span.start === start &&
      last.passage.span.end === end
    ) {
      const highlights = inOrder([...last.passage.highlights, ...quote.content]);
      items[items.length - 1] = { ...last, passage: { ...passage, highlights } };
    } else
      items.push({ label, passage: { ...passage, highlights: inOrder(quote.content) }, marks, also: [] });
  }
  return items;
}

/** Null where the article does not name the speaker. */
function speakerLabel(archive: Archive, article: Article, { speaker, role }: Quote): string | null {
  if (speaker === null) return null;
  const name = capitalised(archive.people.speakerOf(article.id, speaker)?.inText ?? speaker);
  return role === null ? name : `${name} (${article.text.slice(role.start, role.end)})`;
}

/** The whole sentences that some spans of an article touch. */
function sentencesAround(sentences: readonly Span[], spans: readonly Span[]): Span {
  const start = Math.min(...spans.map((span) => span.start));
  const end = Math.max(...spans.map((span) => span.end));
  const first = sentences.findLast((sentence) => sentence.start <= start);
  const last = sentences.find((sentence) => sentence.end >= end);
  return { start: Math.min(start, first?.start ?? start), end: Math.max(end, last?.end ?? end) };
}

/** Spans in reading order, overlapping ones joined. */
function inOrder(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of [...spans].sort((one, other) => one.start - other.start)) {
    const last = joined.at(-1);
    if (last && span.start <= last.end)
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else joined.push(span);
  }
  return joined;
}

function eventItems({ article, extraction }: ArchivedArticle, say: Say): Item[] {
  return extraction.events.map((event) => ({
    label: say.date(event.date),
    passage: passageOf(article, event),
    marks: [
      ...(event.inferred ? (['inferred'] as const) : []),
      ...(event.planned ? (['planned'] as const) : []),
    ],
    also: [],
  }));
}
