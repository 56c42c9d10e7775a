import type { Span } from '../../model.ts';
import { wordsIn } from '../passages/match-words.ts';
import { sentencesAround } from '../sayings/quote-passage.ts';
import { extentOf, overlap, type ResolvedQuote } from '../sayings/resolved-quotes.ts';
import type { Topic } from '../topic/quote-topic.ts';

/** "These allegations", "the claim", "it": the speech is about what was told before. */
const BACKWARDS =
  /\b(?:this|these|such|those|the|that|his|her|their|its|all) (?:\w+ )?(?:claims?|allegations?|accusations?|reports?|charges?|assertions?|suggestions?|rumou?rs?|stor(?:y|ies)|statements?|figures?|warnings?|matter|issue|findings?|questions?|news)\b|\b(?:it|this|that|so|them)\b/i;

/** How much a word of the topic counts by where it stands. */
const WORTH = {
  content: 1,
  sentence: 0.95,
  before: 0.85,
  paragraph: 0.75,
  article: 0.65,
  title: 0.5,
} as const;

/** How far a statement is about a topic, 0 to 1. */
export interface Aboutness {
  /** By its own words and its sentence. */
  readonly own: number;
  /** With what stands before it, where it points back, or says so little by itself ("declined to comment") that it must. */
  readonly near: number;
}

/** How far a statement is about a topic. Who speaks is left out of its sentence. */
export function aboutness({ weights }: Topic, saying: ResolvedQuote): Aboutness {
  const { article } = saying.entry;
  const { text } = article;
  const extent = extentOf(saying.quote);
  const around = sentencesAround(saying);
  const n = article.paragraphs.findIndex(({ start, end }) => extent.start >= start && extent.start < end);
  const [paragraph, previous] = [article.paragraphs[n], article.paragraphs[n - 1]];
  const content = saying.quote.content.map(({ start, end }) => text.slice(start, end)).join(' ');
  const sentence = withoutSource(saying, around);
  const layers: [string, number][] = [
    [content, WORTH.content],
    [sentence, WORTH.sentence],
  ];
  if (BACKWARDS.test(sentence) || wordsIn(content).filter(({ telling }) => telling).length < 4) {
    layers.push([paragraph ? text.slice(paragraph.start, around.start) : '', WORTH.before]);
    layers.push([previous ? text.slice(previous.start, previous.end) : '', WORTH.paragraph]);
    layers.push([paragraph ? text.slice(0, paragraph.start) : '', WORTH.article]);
  }
  layers.push([article.title ?? '', WORTH.title]);
  const known = layers.map(
    ([layer, worth]) => [new Set(wordsIn(layer).map(({ stem }) => rootOf(stem))), worth] as const,
  );
  const coverage = (list: typeof known) => {
    let [found, total] = [0, 0];
    for (const [stem, weight] of weights) {
      total += weight;
      found += weight * (list.find(([stems]) => stems.has(rootOf(stem)))?.[1] ?? 0);
    }
    return total === 0 ? 0 : found / total;
  };
  return { own: coverage(known.slice(0, 2)), near: coverage(known) };
}

/** The sentence as far as it isn't who speaks: "the Corvan leader said" says nothing of Corvana. */
function withoutSource({ entry, quote }: ResolvedQuote, { start, end }: Span): string {
  const { text } = entry.article;
  const { source } = quote;
  if (!source || !overlap(source, { start, end })) return text.slice(start, end);
  return `${text.slice(start, Math.max(start, source.start))} ${text.slice(Math.min(end, source.end), end)}`;
}

/** Puts a country and its people together (Corvana, Corvan, Corvanian), where English forms them regularly. */
function rootOf(stem: string): string {
  return stem.length < 5 ? stem : stem.replace(/(?:ians?|eans?|ans?|ia|a|e|s)$/, '');
}
