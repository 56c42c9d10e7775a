import type { Archive, ArchivedArticle } from '../../archive/archive.ts';
import type { Article, ArticleAnswer, ArticleQuery, Item, Quote, Span } from '../../model.ts';
import { dateInWords } from '../passages/date-words.ts';
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
export function articleAnswer(archive: Archive, query: ArticleQuery): ArticleAnswer {
  const { match, articles } = findArticles(archive, query.title);
  const [first, ...others] = articles;
  if (match === 'close' || !first) return notFound(archive, query, articles);
  if (others.length > 0) return choice(query, articles);
  const archived = archive.get(first.id);
  if (!archived) return notFound(archive, query, []);
  const quotes = quoteItems(archive, archived);
  return {
    kind: 'article',
    query,
    articleId: first.id,
    answered: true,
    lead: describe(archived, quotes.length),
    items: [
      opening(archive, first),
      ...quotes,
      ...eventItems(archived),
      ...differenceItems(archive, archived),
    ],
    notes: [...changes(first), ...credits(first)],
  };
}

function notFound(archive: Archive, query: ArticleQuery, close: readonly Article[]): ArticleAnswer {
  const lead =
    archive.ids.length === 0
      ? 'There are no articles yet.'
      : `No article is called “${query.title}”.${close.length > 0 ? ' The closest titles:' : ''}`;
  const items = close.map((article): Item => ({ ...titled(article), marks: ['closest'] }));
  return { kind: 'article', query, articleId: null, answered: false, lead, items, notes: [] };
}

function choice(query: ArticleQuery, articles: readonly Article[]): ArticleAnswer {
  return {
    kind: 'article',
    query,
    articleId: null,
    answered: true,
    items: articles.map(titled),
    lead: `${articles.length} articles can be meant by “${query.title}”:`,
    notes: ['Ask again with the whole title of one of them.'],
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

function describe({ article, extraction }: ArchivedArticle, quotations: number): string {
  const { outlet, author, published, paragraphs } = article;
  const about = [
    ...(outlet === null ? [] : [outlet]),
    published === null ? 'undated' : dateInWords(published),
    ...(author === null ? [] : [`by ${author}`]),
  ];
  const counts = [
    count(paragraphs.length, 'paragraph'),
    count(quotations, 'quotation'),
    count(extraction.events.length, 'dated sentence'),
  ];
  return `${titleOf(article)} (${about.join(', ')}): ${counts.join(', ')}.`;
}

function changes({ published, updated }: Article): string[] {
  if (updated === null || updated.slice(0, 10) === published?.slice(0, 10)) return [];
  return [`It was last changed on ${dateInWords(updated)}.`];
}

function credits({ source }: Article): string[] {
  return source === undefined ? [] : [`It credits ${source} as its source.`];
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}

/** The quotations in reading order; those of one speaker in the same sentences are one item. */
function quoteItems(archive: Archive, { article, extraction }: ArchivedArticle): Item[] {
  const items: Item[] = [];
  for (const quote of extraction.quotes.filter(isAttributed)) {
    const label = speakerLabel(archive, article, quote);
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

function speakerLabel(archive: Archive, article: Article, { speaker, role }: Quote): string {
  if (speaker === null) return 'Speaker not named';
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

function eventItems({ article, extraction }: ArchivedArticle): Item[] {
  return extraction.events.map((event) => ({
    label: dateInWords(event.date),
    passage: passageOf(article, event),
    marks: [
      ...(event.inferred ? (['inferred'] as const) : []),
      ...(event.planned ? (['planned'] as const) : []),
    ],
    also: [],
  }));
}
