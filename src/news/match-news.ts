import { KINDS } from '../answer/kinds/index.ts';
import type { AnswerOptions, Strictness } from '../answer/options.ts';
import { passageOf } from '../answer/passages/passage.ts';
import { readOperators, restrictArchive } from '../answer/question/operators.ts';
import { understandQuestion } from '../answer/retrieval/ranking/ranking.ts';
import { exactWords, isSameWording } from '../answer/sayings/exact-words.ts';
import { findSpeakers } from '../answer/sayings/find-speakers.ts';
import { quoteItems } from '../answer/sayings/items.ts';
import { extentOf, overlap, type ResolvedQuote, sayingsOf } from '../answer/sayings/resolved-quotes.ts';
import { MIN_RELEVANCE, readTopic, relevance } from '../answer/topic/quote-topic.ts';
import type { Archive, ArchivedArticle } from '../archive/archive.ts';
import { scopeTest } from '../archive/scope.ts';
import { withSearch } from '../archive/with-search.ts';
import type { Item, Span } from '../model.ts';
import { sayIn } from '../words/say.ts';
import type { Subject } from './subject.ts';

/** An article that has what somebody follows. */
export interface NewsItem {
  readonly articleId: string;
  /** The same for articles that tell the same text. */
  readonly group: string;
  /** The passage that it is posted with. */
  readonly item: Item;
}

/** The passage of an article that fits, or null. */
type Matcher = (entry: ArchivedArticle) => Item | null;

/** Which of some articles have what is followed, each with one passage; articles that are not in the archive are left out. */
export function matchNews(
  archive: Archive,
  subject: Subject,
  ids: readonly string[],
  options: Pick<AnswerOptions, 'strictness' | 'locale'>,
): NewsItem[] {
  const { outlet } = subject;
  const inOutlet = scopeTest(outlet === undefined ? {} : { outlet });
  const match = matcherFor(archive, subject, options);
  return ids.flatMap((articleId): NewsItem[] => {
    const entry = archive.get(articleId);
    const item = entry && inOutlet(entry.article) ? match(entry) : null;
    return item ? [{ articleId, group: archive.nearDuplicates.groupOf(articleId), item }] : [];
  });
}

function matcherFor(
  archive: Archive,
  subject: Subject,
  options: Pick<AnswerOptions, 'strictness' | 'locale'>,
): Matcher {
  const { strictness } = options;
  const { topic, speaker, quote } = subject;
  if (speaker !== undefined) return byQuotes(archive, { ...subject, speaker }, options);
  const matchers = [
    ...(quote === undefined ? [] : [byWords(quote)]),
    ...(topic === undefined ? [] : [byTopic(archive, topic, strictness)]),
  ];
  if (matchers.length === 0) return firstParagraph;
  return (entry) => {
    const items = matchers.map((match) => match(entry));
    return items.includes(null) ? null : (items[0] ?? null);
  };
}

/** The first thing that the speaker says there, about the topic and in the words that are sought. */
function byQuotes(
  archive: Archive,
  { speaker, topic, quote }: Subject & { readonly speaker: string },
  { strictness, locale }: Pick<AnswerOptions, 'strictness' | 'locale'>,
): Matcher {
  // A name that is only similar is somebody else's.
  const { people } = findSpeakers(archive, speaker, { fuzzy: false });
  const say = sayIn(locale);
  const about = topic === undefined ? null : readTopic(archive, topic);
  return (entry) => {
    const place = quote === undefined ? null : findVeryWords(entry, quote);
    const isWanted = (saying: ResolvedQuote) =>
      saying.person !== undefined &&
      people.includes(saying.person) &&
      (about === null || relevance(about, saying) >= MIN_RELEVANCE[strictness]) &&
      (quote === undefined || (place !== null && overlap(extentOf(saying.quote), place)));
    return quoteItems(archive, sayingsOf(archive, entry).filter(isWanted), { say })[0] ?? null;
  };
}

/** The sentence in which the very words stand, whoever says them. */
function byWords(quote: string): Matcher {
  return (entry) => {
    const place = findVeryWords(entry, quote);
    const around = place && entry.extraction.sentences.filter((sentence) => overlap(sentence, place));
    if (!place || !around) return null;
    const start = Math.min(place.start, ...around.map((one) => one.start));
    const end = Math.max(place.end, ...around.map((one) => one.end));
    return itemOf(entry, { start, end }, [place]);
  };
}

/** Where the words stand in a row inside one paragraph, typography aside. */
function findVeryWords({ article }: ArchivedArticle, quote: string): Span | null {
  const sought = exactWords(quote);
  if (sought.length === 0) return null;
  for (const paragraph of article.paragraphs) {
    const words = exactWords(article.text.slice(paragraph.start, paragraph.end), paragraph.start);
    const at = words.findIndex((_, i) => isSameWording(words.slice(i, i + sought.length), sought));
    const [first, last] = [words[at], words[at + sought.length - 1]];
    if (first && last) return { start: first.start, end: last.end };
  }
  return null;
}

/** The passage that answers, where this article by itself would answer /ask. */
function byTopic(archive: Archive, topic: string, strictness: Strictness): Matcher {
  const operators = readOperators(topic);
  const question = operators?.words ?? topic;
  const stems = understandQuestion(archive, question).terms.flatMap(({ stem, others }) => [stem, ...others]);
  return (entry) => {
    const { id } = entry.article;
    // Most articles have not a word of it, which is cheap to see.
    if (stems.length > 0 && !stems.some((stem) => archive.mentions(id, stem))) return null;
    const own = onlyIn(archive, id);
    const searched = operators ? restrictArchive(own, operators) : own;
    const { answered, items } = KINDS.ask.answer(searched, { kind: 'ask', question }, { strictness });
    return answered ? (items.find(({ passage }) => passage?.citation.articleId === id) ?? null) : null;
  };
}

/** The archive, with nothing to be found outside of one article. What is common and what is rare stays as it is in all. */
function onlyIn(archive: Archive, id: string): Archive {
  const articles = new Set([id]);
  return withSearch(archive, {
    search: (text, options) => archive.search(text, { ...options, articles }),
    rank: (terms, options) => archive.rank(terms, { ...options, articles }),
  });
}

function firstParagraph(entry: ArchivedArticle): Item | null {
  const [first] = entry.article.paragraphs;
  return first ? itemOf(entry, first, []) : null;
}

function itemOf({ article }: ArchivedArticle, span: Span, highlights: readonly Span[]): Item {
  return { label: '', passage: passageOf(article, span, highlights), marks: [], also: [] };
}
