import type { ArchivedArticle } from '../../src/archive/archive.ts';
import { splitSentences } from '../../src/extract/sentences.ts';
import { FOLDS, type Suite } from './corpora.ts';
import { inventFacts, THINGS } from './facts.ts';
import { chance, keepParagraphs, type ReducedCorpus, shuffled } from './reduced.ts';

const SIZES = [5, 12, 20, 30];
const ROUNDS = 16;
/** Paragraphs that are left of the article that a made one stands in. */
const AROUND = 2;
/** How many of the facts are told; the questions about the others go without an answer. */
const TOLD_SHARE = 0.5;

/**
 * Corpora of short articles with plain questions of two to four words that count. In a few paragraphs of each article stand made sentences
 * about a made person and a thing: half of the facts are told, and the questions about the others are not answered though all their names are known.
 */
export function plainCorpora(suite: Suite): ReducedCorpus[] {
  const [model] = suite.examples;
  if (!model) return [];
  return Array.from({ length: ROUNDS }, (_, round) => {
    const seed = `plain ${suite.name} ${round} `;
    const isTraining = Math.floor(round / SIZES.length) % 2 === 0;
    const fold = Math.floor(round / SIZES.length) % FOLDS;
    const things = shuffled(THINGS, seed, (thing) => thing);
    const made = shuffled(suite.articles, seed, ({ article }) => article.id)
      .slice(0, SIZES[round % SIZES.length])
      .map((entry, i) => makeArticle(entry, `${seed}${i} `, i, things));
    const asked = made.flatMap(({ questions }) => questions);
    const told = new Set(asked.filter(({ isAnswered }) => isAnswered).map(({ question }) => question));
    const cases = asked
      .filter(({ question, isAnswered }) => isAnswered || !told.has(question))
      .map(({ question, isAnswered }) => ({ example: { ...model, question, isTraining, fold }, isAnswered }));
    return { kind: `plain-${suite.name}`, articles: made.map(({ entry }) => entry), cases };
  });
}

function makeArticle(entry: ArchivedArticle, seed: string, i: number, things: readonly string[]) {
  const thing = things[i % things.length] ?? '';
  const { opening, facts } = inventFacts(seed, i, thing);
  const order = shuffled(facts, seed, ({ tell }) => tell);
  const told = order.filter(({ tell }) => chance(`${seed}told ${tell}`) < TOLD_SHARE);
  const half = Math.ceil(told.length / 2);
  const lines = [
    [opening, ...told.slice(0, half).map(({ tell }) => tell)],
    told.slice(half).map(({ tell }) => tell),
  ];
  const title = chance(`${seed}title`) < 0.5 ? `News of the ${thing}` : entry.article.title;
  return {
    entry: addParagraphs(entry, lines.map((line) => line.join(' ')).filter(Boolean), title),
    questions: order.flatMap((fact) =>
      fact.asks.slice(0, 2).map((question) => ({ question, isAnswered: told.includes(fact) })),
    ),
  };
}

function addParagraphs(
  entry: ArchivedArticle,
  lines: readonly string[],
  title: string | null,
): ArchivedArticle {
  const { article, extraction } = keepParagraphs(entry, (n) => n <= AROUND);
  let text = article.text;
  const paragraphs = [...article.paragraphs];
  for (const line of lines) {
    if (text) text += '\n\n';
    paragraphs.push({ n: paragraphs.length + 1, start: text.length, end: text.length + line.length });
    text += line;
  }
  return {
    article: { ...article, title, text, paragraphs },
    extraction: { ...extraction, sentences: splitSentences(text, paragraphs) },
  };
}
