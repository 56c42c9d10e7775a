import type { Archive } from '../../archive/archive.ts';
import { termWeight } from '../../archive/term-weight.ts';
import type { Article, Span } from '../../model.ts';
import { fold } from '../../text/fold.ts';
import { memoiseBy } from '../../text/memoise-by.ts';
import type { Strictness } from '../options.ts';
import { stemsIn, wordsIn } from '../passages/match-words.ts';
import { paragraphAt } from '../passages/passage.ts';
import { stemOfInitials } from '../question/initials.ts';
import { sentencesAround } from '../sayings/quote-passage.ts';
import { extentOf, type ResolvedQuote } from '../sayings/resolved-quotes.ts';
import { KIN, kinship, MIN_ROOT_LETTERS } from './kinship.ts';
import { mayStand } from './may-stand.ts';
import { topicShare } from './topic-share.ts';

/** What somebody wants to hear about: its telling words, each with its weight. */
export interface Topic {
  readonly text: string;
  readonly weights: ReadonlyMap<string, number>;
  /** The stem of the name whose initials a word is, by the word's. */
  readonly spelledOut: ReadonlyMap<string, string>;
}

/** How far a statement must be about a topic to be shown for it. */
export const MIN_RELEVANCE: Readonly<Record<Strictness, number>> = {
  strict: 0.7,
  normal: 0.55,
  lenient: 0.4,
};

/**
 * What a word of the topic counts by where it stands: in the speech itself, in the sentences around it, before these in its paragraph, in the title. Even
 * steps that go with `MIN_RELEVANCE`: a topic of one word is met at any strictness in the sentences, up to `normal` in the paragraph, by `lenient` alone in
 * the title. No public data judges statements by topic, so they are not fitted.
 */
const LAYERS = { speech: 1, sentences: 0.8, paragraph: 0.6, title: 0.4 };

/** Reads a topic. Rare words weigh more than common ones (inverse paragraph frequency); `besides` are names of whoever speaks, which say nothing of it. */
export function readTopic(archive: Archive, text: string, besides: readonly string[] = []): Topic {
  const words = wordsIn(text);
  const names = new Set(besides.flatMap((name) => [...stemsIn(name)]));
  const all = words.filter((word) => word.telling);
  const others = all.filter(({ stem }) => !names.has(stem));
  const telling = others.length > 0 ? others : all;
  const weights = new Map(
    (telling.length > 0 ? telling : words).map(({ stem }) => [stem, termWeight(archive, stem)]),
  );
  const spelledOut = new Map(
    telling.flatMap(({ stem, start, end }) =>
      stemOfInitials(archive, text.slice(start, end)).map((other): [string, string] => [stem, other]),
    ),
  );
  return { text, weights, spelledOut };
}

/**
 * How far a saying is about a topic, 0 to 1: each word of the topic counts whole in the speech itself, less in the sentences
 * around it and in the paragraph before the speech, little in the title.
 */
export function relevance(topic: Topic, saying: ResolvedQuote): number {
  return relevancesOf(topic)(saying);
}

/** An answer asks about each saying up to three times: whether it is on the topic, in which order it comes, and which are the closest. */
const relevancesOf = memoiseBy((topic: Topic) =>
  memoiseBy((saying: ResolvedQuote) => measureRelevance(topic, saying)),
);

/**
 * The most that `relevance` can be, by what the index knows of the paragraphs alone. Most sayings that are looked at have too little of a topic to be read.
 */
export function mostRelevance(
  archive: Archive,
  { weights, spelledOut }: Topic,
  { entry: { article }, quote }: ResolvedQuote,
): number {
  const { start, end } = extentOf(quote);
  const paragraphs = {
    first: paragraphAt(article, start),
    last: paragraphAt(article, Math.max(start, end - 1)),
  };
  const mostOf = (stem: string) => {
    if (mayStand(archive, article, stem, paragraphs)) return LAYERS.speech;
    return titleStems(article).has(stem) ? LAYERS.title : 0;
  };
  return topicShare(weights, (stem) => Math.max(mostOf(stem), mostOf(spelledOut.get(stem) ?? stem)));
}

const titleStems = memoiseBy(({ title }: Article) => stemsIn(fold(title ?? '')));

function measureRelevance({ weights, spelledOut }: Topic, saying: ResolvedQuote): number {
  const { article } = saying.entry;
  const { text, paragraphs } = article;
  const own = extentOf(saying.quote);
  let known: Span | undefined;
  const around = () => {
    known ??= sentencesAround(saying);
    return known;
  };
  const inParagraph = () => {
    const paragraph = paragraphs.find(({ start, end }) => own.start >= start && own.start < end);
    return paragraph ? text.slice(paragraph.start, around().start) : '';
  };
  const layers: readonly [() => ReadonlySet<string>, number][] = [
    [
      () => stemsIn(saying.quote.content.map(({ start, end }) => text.slice(start, end)).join(' ')),
      LAYERS.speech,
    ],
    [() => stemsIn(text.slice(around().start, around().end)), LAYERS.sentences],
    [() => stemsIn(inParagraph()), LAYERS.paragraph],
    [() => titleStems(article), LAYERS.title],
  ];
  // What stands in the speech itself needs no look at what is around it.
  const stems: ReadonlySet<string>[] = [];
  const worthOf = (stem: string): number => {
    for (const [i, [read, worth]] of layers.entries()) {
      stems[i] ??= read();
      if (stems[i]?.has(stem)) return worth;
    }
    return 0;
  };
  return topicShare(weights, (stem) => {
    const other = spelledOut.get(stem);
    return other === undefined ? worthOf(stem) : Math.max(worthOf(stem), worthOf(other));
  });
}

/** What a word of the topic counts by where else it stands: in the sentences of the speech by another word, in the paragraphs beside it, in the title, in much of the article. */
const AROUND = { sentences: 0.8, paragraphs: 0.5, title: 0.5, article: 0.45 };
/** How far a statement must be about a topic by what stands around it: all of the topic has to be told somewhere; beside a full name a verb may be another one. */
const [MIN_AROUND, MIN_AROUND_OF_NAME] = [0.4, 0.32];
/** So many paragraphs before a speech, and after it, tell what it is about. */
const [BEFORE, AFTER] = [2, 1];
/** An article is about a word that this part of its paragraphs has. */
const MIN_SHARE_ABOUT = 0.25;
/**
 * How far a saying is about a topic that it doesn't name itself, 0 to 1, by its article: what "these allegations" are stands a paragraph before, or in the title. 0 where that
 * tells too little of it.
 */
export function relevanceAround(topic: Topic, saying: ResolvedQuote): number {
  const { article } = saying.entry;
  // Whoever declines to say anything says nothing about it.
  if (saying.quote.stance === 'declines') return 0;
  const own = extentOf(saying.quote);
  const around = sentencesAround(saying);
  const at = article.paragraphs.findIndex(({ start, end }) => own.start >= start && own.start < end);
  const paragraphs = article.paragraphs.map(({ start, end }) => stemsIn(article.text.slice(start, end)));
  const beside = new Set(
    article.paragraphs
      .slice(Math.max(0, at - BEFORE), at + AFTER + 1)
      .flatMap((paragraph) => [...stemsIn(withoutOthers(saying, paragraph))]),
  );
  const title = stemsIn(article.title ?? '');
  const sentences = stemsIn(article.text.slice(around.start, around.end));
  const names = longNamesIn(topic.text);
  const folded = fold(article.text);
  if (!names.every((name) => folded.includes(name))) return 0;
  const isTold = [...topic.weights.keys()].some((stem) =>
    [sentences, beside, title].some((stems) => kinship(stem, stems) > KIN.synonym),
  );
  if (!isTold) return 0;
  const worthOf = (stem: string) =>
    Math.max(
      AROUND.sentences * kinship(stem, sentences),
      AROUND.paragraphs * kinship(stem, beside),
      AROUND.title * kinship(stem, title),
      paragraphs.filter((stems) => stems.has(stem)).length >= MIN_SHARE_ABOUT * paragraphs.length
        ? AROUND.article
        : 0,
    );
  // Whom the article calls by the full name stands beside the speech by the surname.
  const bearers = names.map((name) => [...stemsIn(name)]);
  const share = topicShare(topic.weights, (stem) => {
    const whole = bearers.find((stems) => stems.includes(stem)) ?? [stem];
    return Math.max(...whole.map(worthOf));
  });
  return share < (names.length > 0 ? MIN_AROUND_OF_NAME : MIN_AROUND) ? 0 : share;
}

/** A paragraph without what others are quoted with there: what they speak about is no topic of this speaker. */
function withoutOthers({ entry: { article, extraction }, quote }: ResolvedQuote, paragraph: Span): string {
  const others = extraction.quotes
    .filter(({ speaker }) => speaker !== quote.speaker)
    .flatMap(({ content }) => content)
    .filter(({ start, end }) => start >= paragraph.start && end <= paragraph.end)
    .toSorted((a, b) => b.start - a.start);
  return others.reduce(
    (text, { start, end }) =>
      `${text.slice(0, start - paragraph.start)} ${text.slice(end - paragraph.start)}`,
    article.text.slice(paragraph.start, paragraph.end),
  );
}

/** Names of several words, in small letters: "Black Friday" is told of by neither of them apart. */
function longNamesIn(topic: string): string[] {
  return [...topic.matchAll(/\p{Lu}[\p{L}\p{M}\p{N}'’.-]*(?: \p{Lu}[\p{L}\p{M}\p{N}'’.-]*)+/gu)].map(
    ([name]) => fold(name),
  );
}

/** Whether an article has a word of the topic, or one that it is derived from: a quick look before the article is read. */
export function hasKin(archive: Archive, articleId: string, { weights }: Topic): boolean {
  return [...weights.keys()].some((stem) =>
    [stem, stem.replace(/r$/, ''), stem.replace(/(?:er|or|ist|ion|ing)$/, '')].some(
      (one) => one.length >= Math.min(stem.length, MIN_ROOT_LETTERS) && archive.mentions(articleId, one),
    ),
  );
}
