import type { Archive } from '../../archive/archive.ts';
import { termWeight } from '../../archive/term-weight.ts';
import { fold } from '../../text/fold.ts';
import type { Strictness } from '../options.ts';
import { wordsIn } from '../passages/match-words.ts';
import { stemOfInitials } from '../question/initials.ts';
import { sentencesAround } from '../sayings/quote-passage.ts';
import { extentOf, type ResolvedQuote } from '../sayings/resolved-quotes.ts';
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

/** Reads a topic. Rare words weigh more than common ones (inverse paragraph frequency). */
export function readTopic(archive: Archive, text: string): Topic {
  const words = wordsIn(text);
  const telling = words.filter((word) => word.telling);
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
export function relevance({ weights, spelledOut }: Topic, saying: ResolvedQuote): number {
  const { article } = saying.entry;
  const { text } = article;
  const own = extentOf(saying.quote);
  const around = sentencesAround(saying);
  const paragraph = article.paragraphs.find(({ start, end }) => own.start >= start && own.start < end);
  const layers: readonly [() => string, number][] = [
    [() => saying.quote.content.map(({ start, end }) => text.slice(start, end)).join(' '), LAYERS.speech],
    [() => text.slice(around.start, around.end), LAYERS.sentences],
    [() => (paragraph ? text.slice(paragraph.start, around.start) : ''), LAYERS.paragraph],
    [() => fold(article.title ?? ''), LAYERS.title],
  ];
  // What stands in the speech itself needs no look at what is around it.
  const known: ReadonlySet<string>[] = [];
  const worthOf = (stem: string): number => {
    for (const [i, [read, worth]] of layers.entries()) {
      known[i] ??= new Set(wordsIn(read()).map((word) => word.stem));
      if (known[i]?.has(stem)) return worth;
    }
    return 0;
  };
  return topicShare(weights, (stem) => {
    const other = spelledOut.get(stem);
    return other === undefined ? worthOf(stem) : Math.max(worthOf(stem), worthOf(other));
  });
}
