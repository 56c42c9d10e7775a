import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { decisionFeatures } from '../src/answer/abstain-features.ts';
import { articleChoices } from '../src/answer/ask-articles.ts';
import { sentenceChoices } from '../src/answer/ask-best.ts';
import { PURE_RANKS, rankFor, rankPurely, understand } from '../src/answer/ask-ranking.ts';
import { weights } from '../src/answer/weights.ts';
import type { Archive } from '../src/archive/archive.ts';
import { buildArchive } from '../src/archive/build-archive.ts';
import { type Example, readSuites, type Suite } from './train-ranking-corpora.ts';
import { type Case, type Choice, dot, fitCases, fitChoices, mean } from './train-ranking-fit.ts';
import { invented, swappedCorpus } from './train-ranking-invented.ts';
import { gappedCorpora, type ReducedCorpus, tinyCorpora } from './train-ranking-reduced.ts';

/**
 * Fits src/answer/ranking.weights.json on the seeded half of the public development data and prints the figures of both halves.
 *
 *     npm run train:ranking -- DATA [EVERY]
 *
 * EVERY 3 takes every third answerable question only. The same data gives the same weights.
 */
const [folder, every = '2'] = process.argv.slice(2);
if (folder === undefined) throw new Error('name the folder of the development data');
const KIND_WEIGHTS: Readonly<Record<string, number>> = {
  ...{
    retrieval: 1.2,
    answers: 1.6,
    'tiny-retrieval': 0.3,
    'tiny-answers': 0.3,
    'near-answers': 0.1,
    'gone-answers': 0.1,
    'swapped-answers': 0.1,
    'invented-retrieval': 0.5,
  },
};

interface Row<Kind> {
  readonly example: Example;
  readonly data: Kind;
}
type Halves<Kind> = Readonly<Record<'training' | 'other', readonly Row<Kind>[]>>;

const suites = readSuites(folder).map((suite): Suite => {
  const taken = suite.examples.filter(({ answerable }, i) => !answerable || i % Number(every) === 0);
  return { ...suite, examples: taken };
});
const archives = new Map<Suite, Archive>();
for (const suite of suites) archives.set(suite, await buildArchive(suite.articles, { builtAt: '' }));

const halves = <Kind>(rows: readonly Row<Kind>[]): Halves<Kind> => ({
  training: rows.filter(({ example }) => example.isTraining),
  other: rows.filter(({ example }) => !example.isTraining),
});
const overAnswerable = <Kind>(read: (archive: Archive, example: Example) => Kind): Row<Kind>[] =>
  suites.flatMap((suite) => {
    const archive = archives.get(suite);
    if (!archive) return [];
    return suite.examples
      .filter((one) => one.answerable)
      .map((example) => ({ example, data: read(archive, example) }));
  });
const named = (names: readonly string[], values: readonly number[]) =>
  Object.fromEntries(names.map((name, i) => [name, Math.round((values[i] ?? 0) * 1000) / 1000]));
const set = (group: keyof typeof weights, names: readonly string[], values: readonly number[]) =>
  Object.assign(weights, { [group]: named(names, values) });
const bestFirst = (choice: Choice, by: readonly number[]) =>
  choice.options
    .map((option, i) => ({ ...option, i, score: dot(option.features, by) }))
    .sort((a, b) => b.score - a.score);

fitRanking();
fitArticles();
fitSentences();
await fitDecision();
writeFileSync(
  path.join(import.meta.dirname, '../src/answer/ranking.weights.json'),
  `${JSON.stringify(weights, null, 2)}\n`,
);

function fitRanking(): void {
  let names: string[] = [];
  const rows = overAnswerable((archive, example): Choice => {
    const ranked = rankPurely(archive, understand(archive, example.question), {});
    const options = ranked.map(({ features, entry, candidate }) => {
      const { start, end } = entry.article.paragraphs[candidate.paragraph - 1] ?? { start: 0, end: 0 };
      names = Object.keys(features);
      return {
        features: Object.values(features),
        isRight: example.isRight(entry.article.id, entry.article.text.slice(start, end)),
      };
    });
    return { kind: example.suite, options };
  });
  const { training, other } = halves(rows);
  const report = (label: string, by: readonly number[], part: readonly Row<Choice>[]) => {
    for (const suite of suites) {
      const ranks = part
        .filter(({ example }) => example.suite === suite.name)
        .map(({ data }) => bestFirst(data, by).findIndex(({ isRight }) => isRight));
      const within = (depth: number) =>
        mean(ranks.map((rank) => Number(rank >= 0 && rank < depth))).toFixed(3);
      const mrr = mean(ranks.map((rank) => (rank >= 0 && rank < 10 ? 1 / (rank + 1) : 0))).toFixed(3);
      console.log(
        `ranking   ${label.padEnd(28)} ${suite.name.padEnd(10)} hits4 ${within(4)} hits10 ${within(10)} mrr10 ${mrr}`,
      );
    }
  };
  const fit = fitChoices(
    training.map(({ data }) => data),
    names.length,
  );
  report(
    'first pass alone',
    names.map((name) => Number(name === 'bm25')),
    other,
  );
  report('training half', fit, training);
  report('other half', fit, other);
  set('ranking', names, fit);
}

function fitArticles(): void {
  let names: string[] = [];
  const rows = overAnswerable(
    (archive, example): Choice & { readonly shown: readonly string[]; readonly ids: readonly string[] } => {
      const question = understand(archive, example.question);
      const ranked = rankPurely(archive, question, {});
      const view = ranked.slice(0, PURE_RANKS);
      const choices = articleChoices(archive, question, view, ranked.slice(PURE_RANKS));
      names = choices[0] ? Object.keys(choices[0].features) : names;
      const ids = choices.map(({ best }) => best.candidate.articleId);
      const options = choices.map(({ features }, i) => ({
        features: Object.values(features),
        isRight: example.articles.includes(ids[i] ?? ''),
      }));
      return {
        kind: example.suite,
        options,
        ids,
        shown: [...new Set(view.map(({ candidate }) => candidate.articleId))],
      };
    },
  ).filter(({ example }) => example.suite === 'retrieval');
  const { training, other } = halves(rows);
  const fit = fitChoices(
    training.map(({ data }) => data),
    names.length,
    true,
  );
  for (const [label, part] of Object.entries({ 'training half': training, 'other half': other })) {
    const shares = part.map(({ example, data }) => {
      const order = bestFirst(data, fit).map(({ i }) => data.ids[i] ?? '');
      const ten = new Set([...data.shown, ...order.slice(0, 20)].slice(0, 10));
      return mean(example.articles.map((id) => Number(ten.has(id))));
    });
    const all = mean(shares.map((share) => Number(share === 1)));
    console.log(
      `articles  ${label.padEnd(28)} retrieval  recall10 ${mean(shares).toFixed(3)} all_evidence10 ${all.toFixed(3)}`,
    );
  }
  set('article', names, fit);
}

function fitSentences(): void {
  let names: string[] = [];
  const rows = overAnswerable((archive, example): Choice => {
    const question = understand(archive, example.question);
    const ranked = rankPurely(archive, question, {});
    const options = sentenceChoices(question, ranked).map(({ hit, match, features }) => {
      names = Object.keys(features);
      const article = ranked[hit]?.entry.article;
      const { start, end } = article?.paragraphs[(ranked[hit]?.candidate.paragraph ?? 0) - 1] ?? {
        start: 0,
        end: 0,
      };
      const isOfRight = article !== undefined && example.isRight(article.id, article.text.slice(start, end));
      const text = article?.text.slice(match.sentence.start, match.sentence.end) ?? '';
      return { features: Object.values(features), isRight: isOfRight && (example.holds?.(text) ?? false) };
    });
    return { kind: example.suite, options };
  }).filter(({ example }) => example.suite === 'answers');
  const { training, other } = halves(rows);
  const fit = fitChoices(
    training.map(({ data }) => data),
    names.length,
  );
  for (const [label, part] of Object.entries({ 'training half': training, 'other half': other })) {
    const right = mean(part.map(({ data }) => Number(bestFirst(data, fit)[0]?.isRight ?? false)));
    console.log(`sentence  ${label.padEnd(28)} answers    one sentence holds the answer ${right.toFixed(3)}`);
  }
  set('sentence', names, fit);
}

async function fitDecision(): Promise<void> {
  let names: string[] = [];
  const rows: Row<Case>[] = [];
  const put = (archive: Archive, kind: string, example: Example, isYes: boolean) => {
    const features = decisionFeatures(archive, rankFor(archive, example.question, {}));
    names = Object.keys(features);
    rows.push({ example, data: { kind, isYes, features: Object.values(features) } });
  };
  for (const suite of suites) {
    const archive = archives.get(suite);
    for (const example of archive ? suite.examples : [])
      if (archive) put(archive, suite.name, example, example.answerable);
    for (const { kind, articles, cases } of reducedCorpora(suite)) {
      const reduced = await buildArchive(articles, { builtAt: '' });
      for (const { example, isAnswered } of cases) put(reduced, kind, example, isAnswered);
    }
  }
  if (process.env['DUMP'])
    writeFileSync(
      process.env['DUMP'],
      JSON.stringify({
        names,
        rows: rows.map(({ example, data }) => ({ ...data, q: example.question, train: example.isTraining })),
      }),
    );
  const { training, other } = halves(rows);
  const fit = fitCases(
    training.map(({ data }) => data),
    names.length,
    (kind) => KIND_WEIGHTS[kind] ?? 0,
  );
  const likely = ({ data }: Row<Case>) => 1 / (1 + Math.exp(-dot([...data.features, 1], fit)));
  for (const [label, part] of Object.entries({ 'training half': training, 'other half': other })) {
    for (const kind of Object.keys(KIND_WEIGHTS)) {
      const of = part.filter(({ data }) => data.kind === kind);
      const answered = mean(of.filter(({ data }) => data.isYes).map((row) => Number(likely(row) >= 0.5)));
      const refused = mean(of.filter(({ data }) => !data.isYes).map((row) => Number(likely(row) < 0.5)));
      console.log(
        `decision  ${label.padEnd(28)} ${kind.padEnd(15)} answered ${answered.toFixed(3)} refused ${refused.toFixed(3)}`,
      );
    }
  }
  for (let low = 0; low < 1; low += 0.1) {
    const of = other.filter((row) => likely(row) >= low && likely(row) < low + 0.1);
    const share = mean(of.map(({ data }) => Number(data.isYes)));
    console.log(
      `reliable  ${low.toFixed(1)} to ${(low + 0.1).toFixed(1)} ${String(of.length).padStart(5)} questions, answered by the corpus ${share.toFixed(3)}`,
    );
  }
  set('decision', [...names, 'constant'], fit);
}

function reducedCorpora(suite: Suite): ReducedCorpus[] {
  const own = suite.name === 'answers' ? [...gappedCorpora(suite), swappedCorpus(suite)] : invented(suite);
  return [...tinyCorpora(suite), ...own];
}
