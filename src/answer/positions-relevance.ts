import { wordsIn } from './match-words.ts';
import { sentencesAround } from './saying-passage.ts';
import type { Topic } from './saying-topic.ts';
import { extentOf, type Saying } from './sayings.ts';

/** "These allegations", "the claim", "it": the speech is about what was told before. */
const BACKWARDS =
  /\b(?:this|these|such|those|the|that|his|her|their|its|all) (?:\w+ )?(?:claims?|allegations?|accusations?|reports?|charges?|assertions?|suggestions?|rumou?rs?|stor(?:y|ies)|statements?|figures?|warnings?|matter|issue|findings?|questions?|news)\b|\b(?:it|this|that|so|them)\b/i;

/** How much a word of the topic counts by where it stands. */
const WORTH = { content: 1, sentence: 0.95, before: 0.85, paragraph: 0.75, title: 0.5 } as const;

/**
 * How far a statement is about a topic, 0 to 1. What stands before it counts only for statements that point back, or say so
 * little by themselves ("declined to comment") that they must.
 */
export function aboutness({ weights }: Topic, saying: Saying): number {
  const { article } = saying.entry;
  const { text } = article;
  const own = extentOf(saying.quote);
  const around = sentencesAround(saying);
  const n = article.paragraphs.findIndex(({ start, end }) => own.start >= start && own.start < end);
  const [paragraph, previous] = [article.paragraphs[n], article.paragraphs[n - 1]];
  const content = saying.quote.content.map(({ start, end }) => text.slice(start, end)).join(' ');
  const sentence = text.slice(around.start, around.end);
  const layers: [string, number][] = [
    [content, WORTH.content],
    [sentence, WORTH.sentence],
  ];
  if (BACKWARDS.test(sentence) || wordsIn(content).filter(({ telling }) => telling).length < 4) {
    layers.push([paragraph ? text.slice(paragraph.start, around.start) : '', WORTH.before]);
    layers.push([previous ? text.slice(previous.start, previous.end) : '', WORTH.paragraph]);
  }
  layers.push([article.title ?? '', WORTH.title]);
  const known = layers.map(
    ([layer, worth]) => [new Set(wordsIn(layer).map(({ stem }) => stem)), worth] as const,
  );
  let [found, total] = [0, 0];
  for (const [stem, weight] of weights) {
    total += weight;
    found += weight * (known.find(([stems]) => stems.has(stem))?.[1] ?? 0);
  }
  return total === 0 ? 0 : found / total;
}
