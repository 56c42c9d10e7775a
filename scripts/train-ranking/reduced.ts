import { createHash } from 'node:crypto';
import type { ArchivedArticle } from '../../src/archive/archive.ts';
import type { Span } from '../../src/model.ts';
import type { Example, Suite } from './corpora.ts';

/** A part of a suite's corpus, with questions that it answers and questions that it does not. */
export interface ReducedCorpus {
  readonly kind: string;
  readonly articles: readonly ArchivedArticle[];
  readonly cases: readonly { readonly example: Example; readonly isAnswered: boolean }[];
}

const TINY_SIZES = [3, 4, 6, 10];
const TINY_ROUNDS = 12;
const TINY_PARAGRAPHS = 8;
const MAX_CASES = 25;
const GONE_ROUNDS = 2;
/** Of the paragraphs, and of the questions that lost theirs. */
const GONE_SHARE = 0.3;
const GONE_CASES = 0.45;

/** A number from 0 to 1 that belongs to a text. */
export function chance(text: string): number {
  return createHash('sha256').update(text).digest().readUInt32LE() / 2 ** 32;
}

/** In an order that belongs to a seed and to each thing's name. */
export const shuffled = <Thing>(
  things: readonly Thing[],
  seed: string,
  name: (thing: Thing) => string,
): Thing[] => things.toSorted((a, b) => chance(seed + name(a)) - chance(seed + name(b)));

/**
 * Corpora of a few articles: what is asked about the others is not answered. Every other one is for training. Of long articles only some
 * paragraphs are taken, so that questions about the same article go without an answer too (kind `near`).
 */
export function tinyCorpora(suite: Suite): ReducedCorpus[] {
  return Array.from({ length: TINY_ROUNDS }, (_, round) => {
    const seed = `${suite.name} ${round} `;
    const examples = shuffled(
      suite.examples.filter(({ answerable, isTraining }) => answerable && isTraining === (round % 2 === 0)),
      seed,
      ({ question }) => question,
    );
    const size = TINY_SIZES[round % TINY_SIZES.length] ?? 4;
    const articles = chooseArticles(suite, examples, size, seed);
    const ids = new Set(articles.map(({ article }) => article.id));
    const own = examples.filter((one) => one.articles.every((id) => ids.has(id)));
    const answered = own.filter((one) => hasAnswer(articles, one));
    const near = suite.name === 'answers' ? own.filter((one) => !answered.includes(one)) : [];
    const foreign = examples.filter((one) => !one.articles.some((id) => ids.has(id)));
    const kinds = [
      { kind: 'tiny', isAnswered: true, of: answered },
      { kind: 'tiny', isAnswered: false, of: foreign },
      { kind: 'near', isAnswered: false, of: near },
    ];
    const cases = kinds.flatMap(({ kind, isAnswered, of }) =>
      of.slice(0, MAX_CASES).map((example) => ({ kind, example, isAnswered })),
    );
    return ['tiny', 'near'].flatMap((name) => {
      const those = cases.filter(({ kind }) => kind === name);
      return those.length === 0 ? [] : [{ kind: `${name}-${suite.name}`, articles, cases: those }];
    });
  }).flat();
}

/** The whole corpus without some of its paragraphs: every name is known, the answer is gone. */
export function gappedCorpora(suite: Suite): ReducedCorpus[] {
  return Array.from({ length: GONE_ROUNDS }, (_, round) => {
    const articles = suite.articles.map((entry) =>
      keepParagraphs(entry, (n) => chance(`gone ${round} ${entry.article.id} ${n}`) > GONE_SHARE),
    );
    const lost = suite.examples.filter(
      (one) =>
        one.answerable &&
        one.isTraining === (round === 0) &&
        chance(`lost ${one.question}`) < GONE_CASES &&
        !hasAnswer(articles, one),
    );
    return {
      kind: `gone-${suite.name}`,
      articles,
      cases: lost.map((example) => ({ example, isAnswered: false })),
    };
  });
}

function chooseArticles(
  suite: Suite,
  examples: readonly Example[],
  size: number,
  seed: string,
): ArchivedArticle[] {
  const order = shuffled(suite.articles, seed, ({ article }) => article.id);
  if (suite.name === 'answers') {
    return order.slice(0, size).map((entry) => {
      const first = Math.floor(
        chance(`${seed}first ${entry.article.id}`) *
          Math.max(1, entry.article.paragraphs.length - TINY_PARAGRAPHS),
      );
      return keepParagraphs(entry, (n) => n > first && n <= first + TINY_PARAGRAPHS);
    });
  }
  const needed = new Set(examples.slice(0, 3).flatMap(({ articles }) => articles));
  const own = suite.articles.filter(({ article }) => needed.has(article.id));
  return [...own, ...order.filter((entry) => !own.includes(entry))].slice(0, Math.max(size, own.length));
}

function hasAnswer(articles: readonly ArchivedArticle[], example: Example): boolean {
  return articles.some(({ article }) =>
    article.paragraphs.some(({ start, end }) => example.isRight(article.id, article.text.slice(start, end))),
  );
}

/** The article with those of its paragraphs whose number is wanted. */
export function keepParagraphs(
  { article, extraction }: ArchivedArticle,
  isWanted: (n: number) => boolean,
): ArchivedArticle {
  let text = '';
  const paragraphs: (Span & { n: number })[] = [];
  const sentences: Span[] = [];
  for (const { n, start, end } of article.paragraphs) {
    if (!isWanted(n)) continue;
    if (text) text += '\n\n';
    const shift = text.length - start;
    paragraphs.push({ n: paragraphs.length + 1, start: start + shift, end: end + shift });
    for (const one of extraction.sentences) {
      if (one.start >= start && one.end <= end)
        sentences.push({ start: one.start + shift, end: one.end + shift });
    }
    text += article.text.slice(start, end);
  }
  return { article: { ...article, text, paragraphs }, extraction: { ...extraction, sentences } };
}
