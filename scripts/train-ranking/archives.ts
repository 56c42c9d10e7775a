import { readdirSync } from 'node:fs';
import path from 'node:path';
import { articleGenerator } from '../../bench/generated-articles.ts';
import type { Archive, ArchivedArticle } from '../../src/archive/archive.ts';
import { buildArchive } from '../../src/archive/build-archive.ts';
import { type Example, readLines, readSuites, type Suite, toArticle } from './corpora.ts';
import { readQuiz } from './quiz.ts';
import { chance, shuffled } from './reduced.ts';

/** An archive of some size, with the questions that are put to it. */
export interface Corpus {
  /** Names the questions and the size ("quiz 800"). */
  readonly label: string;
  readonly suite: Suite;
  readonly archive: Archive;
}

/** Sizes below the quiz's own archives, in articles, and how many questions of each are put to it. */
const SMALL = [
  { articles: 250, questions: 60 },
  { articles: 800, questions: 150 },
];
/** Of the questions that are put to the largest archive beside the quiz: so many of each suite. */
const BESIDE = 350;
/** A part of the quiz is asked without the day of asking, so that the weights serve without it too. */
const UNDATED_SHARE = 0.25;

/** A size between the quiz's own two archives. */
const MIDDLE = 5000;

const LARGEST = 'in all';
/** All articles and so many made ones: 20,000 in all, the made ones with 100,000 paragraphs. */
const WITH_MADE = 'with made';
const MADE_ARTICLES = 8860;
const MADE_BYTES = 3000;
const MADE_SEED = 5;

/** Whether a corpus has an archive of a size that nothing is fitted on: it tells how well the decision does at other sizes. */
export function isOtherSize(label: string): boolean {
  return label === `quiz ${MIDDLE}` || label.endsWith(LARGEST) || label.endsWith(WITH_MADE);
}

type Build = (name: string, articles: readonly ArchivedArticle[]) => Promise<Archive>;
const buildAnew: Build = (_, articles) => buildArchive(articles, { builtAt: '' });

/** Reads all suites below a folder into archives of eight sizes. `sizes` takes some of them only, by label. */
export async function readCorpora(
  folder: string,
  every: number,
  isWanted: (label: string) => boolean = () => true,
  build: Build = buildAnew,
): Promise<Corpus[]> {
  const corpora: Corpus[] = [];
  const suites = readSuites(folder).map((suite) => ({
    ...suite,
    examples: suite.examples.filter(
      ({ answerable }, i) => !answerable || suite.name !== 'answers' || i % every === 0,
    ),
  }));
  const put = async (label: string, suite: Suite, articles = suite.articles, name = label) => {
    if (isWanted(label)) corpora.push({ label, suite, archive: await build(name, articles) });
  };
  for (const suite of suites) await put(suite.name, suite);
  const { core, rest } = readQuiz(path.join(folder, 'newsqa'));
  const examples = core.examples.map((example) =>
    chance(`undated ${example.question}`) < UNDATED_SHARE ? { ...example, asked: undefined } : example,
  );
  for (const { articles, questions } of SMALL) {
    const suite = smaller({ ...core, examples }, articles, questions);
    await put(`quiz ${articles}`, suite);
  }
  await put('quiz 2500', core);
  const part = shuffled(rest, 'middle', ({ article }) => article.id).slice(0, MIDDLE - core.articles.length);
  await put(`quiz ${MIDDLE}`, { ...core, articles: [...core.articles, ...part], examples });
  const large = [...core.articles, ...rest];
  await put('quiz 9000', { ...core, articles: large, examples });
  if (!isWanted(`quiz ${LARGEST}`)) return corpora;
  const all = [...large, ...suites.flatMap(({ articles }) => articles), ...timelineArticles(folder)];
  for (const [name, articles] of [
    [LARGEST, all],
    [WITH_MADE, [...all, ...madeArticles(MADE_ARTICLES)]],
  ] as const) {
    const archive = await build(name, articles);
    for (const suite of suites) {
      const some = shuffled(suite.examples, 'largest', ({ question }) => question).slice(0, BESIDE);
      corpora.push({ label: `${suite.name} ${name}`, suite: { ...suite, examples: some }, archive });
    }
    corpora.push({ label: `quiz ${name}`, suite: { ...core, articles, examples }, archive });
  }
  return corpora;
}

/** Articles of made words, as the benchmark has them: an archive grows by what no question is about. */
function madeArticles(count: number): ArchivedArticle[] {
  const make = articleGenerator(MADE_SEED);
  return Array.from({ length: count }, (_, i) => {
    const [head = '', body = ''] = make(MADE_BYTES).split('\n---\n');
    const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(head)?.[1] ?? '';
    const published = field('published').replace('2024', '2022');
    return toArticle({
      id: `made-${i}`,
      title: field('title'),
      source: field('source'),
      published_at: published,
      body,
    });
  });
}

function smaller(quiz: Suite, size: number, questions: number): Suite {
  const answerable = shuffled(
    quiz.examples.filter((one) => one.answerable),
    `small ${size}`,
    ({ question }) => question,
  ).slice(0, Math.round(questions * 0.67));
  const own = new Set(
    answerable.flatMap((one) => shuffled(one.articles, one.question, (id) => id).slice(0, 8)),
  );
  const order = shuffled(quiz.articles, `small ${size}`, ({ article }) => article.id);
  const needed = order.filter(({ article }) => own.has(article.id)).slice(0, Math.round(size * 0.6));
  const articles = [...needed, ...order.filter((entry) => !needed.includes(entry))].slice(0, size);
  const without = quiz.examples.filter((one) => !one.answerable).slice(0, Math.round(questions / 3));
  const answered = answerable.filter((one) => isAnsweredBy(articles, one));
  return { ...quiz, articles, examples: [...answered, ...without] };
}

function isAnsweredBy(articles: readonly ArchivedArticle[], example: Example): boolean {
  return articles.some(({ article }) =>
    article.paragraphs.some(({ start, end }) => example.isRight(article.id, article.text.slice(start, end))),
  );
}

function timelineArticles(folder: string): ArchivedArticle[] {
  const topics = path.join(folder, 'timeline');
  return readdirSync(topics, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => readLines(path.join(topics, name, 'articles.jsonl.gz')).map(toArticle));
}
