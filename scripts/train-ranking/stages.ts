import { articleChoices } from '../../src/answer/retrieval/articles.ts';
import { pickRun, type SentenceChoice, sentenceChoices } from '../../src/answer/retrieval/best-sentence.ts';
import type { Ranked } from '../../src/answer/retrieval/describe.ts';
import { type Network, type NetworkWeights, readNetwork } from '../../src/answer/retrieval/network.ts';
import { PURE_RANKS, rankPurely, understand } from '../../src/answer/retrieval/ranking.ts';
import type { Archive } from '../../src/archive/archive.ts';
import type { Example, Suite } from './corpora.ts';
import { choosing } from './lessons.ts';
import { fitNetwork, type Plan } from './network.ts';

/** A suite's corpus, ready to be asked. */
export interface Corpus {
  readonly suite: Suite;
  readonly archive: Archive;
}

interface Choice<Extra> {
  readonly example: Example;
  readonly options: readonly {
    readonly features: object;
    readonly isRight: boolean;
    readonly extra: Extra;
  }[];
}

const RANKING: Plan = { members: 3, units: 10, rounds: 20, decay: 1e-2 };
const ARTICLES: Plan = { members: 1, units: 0, rounds: 20, decay: 1e-3 };
const SENTENCES: Plan = { members: 3, units: 8, rounds: 25, decay: 1e-2 };
/** Choices of the one suite weigh more than those of the other. */
const SUITE_WEIGHTS = { retrieval: 1, answers: 1.5 };

const ABLATIONS: Readonly<Record<string, RegExp>> = {
  clauses: /clause|^side-/,
  'outlets and dates': /^(?:outlet|date|date-clause|side-.*)$/,
  'order and neighbours': /^(?:pairs|pair-weight|skips|run|quoted)$/,
  names: /names$/,
  'kind asked for': /^(?:wanted|counted|instance|asks-.*)$/,
  'title and article': /heading|^article/,
};

/** Fits which paragraph answers. */
export function fitRanking(corpora: readonly Corpus[]): NetworkWeights {
  const choices = rankingChoices(corpora);
  const weights = fitChoices(choices, RANKING);
  reportRanks('first pass alone', choices, (features) => ('bm25' in features ? Number(features.bm25) : 0));
  reportRanks('fitted', choices, readNetwork(weights));
  return weights;
}

/** Prints what each group of features is worth: the figures without it. */
export function ablateRanking(corpora: readonly Corpus[]): void {
  const choices = rankingChoices(corpora);
  reportRanks('all features', choices, readNetwork(fitChoices(choices, RANKING)));
  reportRanks('no hidden units', choices, readNetwork(fitChoices(choices, { ...RANKING, units: 0 })));
  for (const [label, pattern] of Object.entries(ABLATIONS)) {
    const isLeftOut = (name: string) => pattern.test(name);
    reportRanks(`- ${label}`, choices, readNetwork(fitChoices(choices, RANKING, false, isLeftOut)));
  }
}

function rankingChoices(corpora: readonly Corpus[]): Choice<null>[] {
  return overAnswerable(corpora, (archive, example): Choice<null> => {
    const ranked = rankPurely(archive, understand(archive, example.question), {});
    return {
      example,
      options: ranked.map((one) => ({
        features: one.features,
        isRight: holdsRight(one, example),
        extra: null,
      })),
    };
  });
}

function reportRanks(label: string, choices: readonly Choice<null>[], by: Network): void {
  for (const [half, name, part] of parts(choices)) {
    const ranks = part.map((choice) => bestFirst(choice, by).findIndex(({ isRight }) => isRight));
    const within = (depth: number) => share(ranks.map((rank) => rank >= 0 && rank < depth));
    const mrr = mean(ranks.map((rank) => (rank >= 0 && rank < 10 ? 1 / (rank + 1) : 0))).toFixed(3);
    console.log(
      `ranking   ${label.padEnd(22)} ${half} ${name} hits4 ${within(4)} hits10 ${within(10)} mrr10 ${mrr}`,
    );
  }
}

/** Fits which further articles are shown below the first paragraphs. */
export function fitArticles(corpora: readonly Corpus[]): NetworkWeights {
  const shown = new Map<Example, Set<string>>();
  const choices = overAnswerable(corpora, (archive, example): Choice<string> => {
    const question = understand(archive, example.question);
    const ranked = rankPurely(archive, question, {});
    const view = ranked.slice(0, PURE_RANKS);
    shown.set(example, new Set(view.map(({ candidate }) => candidate.articleId)));
    const options = articleChoices(archive, question, view, ranked.slice(PURE_RANKS)).map(
      ({ best, features }) => {
        const { articleId } = best.candidate;
        return { features, isRight: example.articles.includes(articleId), extra: articleId };
      },
    );
    return { example, options };
  }).filter(({ example }) => example.suite === 'retrieval');
  const weights = fitChoices(choices, ARTICLES, true);
  const by = readNetwork(weights);
  for (const [half, name, part] of parts(choices)) {
    const shares = part.map((choice) => {
      const order = bestFirst(choice, by).map(({ extra }) => extra);
      const ten = new Set([...(shown.get(choice.example) ?? []), ...order].slice(0, 10));
      return mean(choice.example.articles.map((id) => Number(ten.has(id))));
    });
    const all = share(shares.map((one) => one === 1));
    console.log(`articles  ${half} ${name} recall10 ${mean(shares).toFixed(3)} all_evidence10 ${all}`);
  }
  return weights;
}

/** Fits which sentence answers. */
export function fitSentences(corpora: readonly Corpus[]): NetworkWeights {
  const rankings = new Map<Example, readonly Ranked[]>();
  const choices = overAnswerable(corpora, (archive, example): Choice<SentenceChoice> => {
    const question = understand(archive, example.question);
    const ranked = rankPurely(archive, question, {}).slice(0, 10);
    rankings.set(example, ranked);
    const options = sentenceChoices(question, ranked).map((choice) => {
      const from = ranked[choice.hit];
      const { start, end } = choice.match.sentence;
      const text = from?.entry.article.text.slice(start, end) ?? '';
      const isRight = from !== undefined && holdsRight(from, example) && (example.holds?.(text) ?? false);
      return { features: choice.features, isRight, extra: choice };
    });
    return { example, options };
  }).filter(({ example }) => example.suite === 'answers');
  const weights = fitChoices(choices, SENTENCES);
  const by = readNetwork(weights);
  for (const [half, name, part] of parts(choices)) {
    const one = share(part.map((choice) => bestFirst(choice, by)[0]?.isRight ?? false));
    console.log(`sentence  ${half} ${name} one sentence holds the answer ${one}`);
    for (const price of [0.002, 0.004, 0.006, 0.008, 0.01]) {
      const texts = part.map((choice) => {
        const scored = bestFirst(choice, by);
        const top = scored[0]?.score ?? 0;
        const sum = scored.reduce((total, { score }) => total + Math.exp(score - top), 0);
        const likely = scored.map(({ extra, score }) => ({
          choice: extra,
          score,
          likely: Math.exp(score - top) / sum,
        }));
        const best = pickRun(likely, price);
        const from = rankings.get(choice.example)?.[best?.hit ?? 0];
        return from?.entry.article.text.slice(best?.span.start, best?.span.end) ?? '';
      });
      const right = share(part.map(({ example }, i) => example.holds?.(texts[i] ?? '') ?? false));
      const words = mean(texts.map((text) => text.split(/\s+/).length)).toFixed(1);
      console.log(`sentence  ${half} ${name} at ${price} a word: right ${right} words ${words}`);
    }
  }
  return weights;
}

/** The choices of each half by suite, with what to call them. */
function parts<Extra>(choices: readonly Choice<Extra>[]): [string, string, readonly Choice<Extra>[]][] {
  return ['training', 'other'].flatMap((half) =>
    (['retrieval', 'answers'] as const).flatMap((name): [string, string, readonly Choice<Extra>[]][] => {
      const part = choices.filter(
        ({ example }) => example.suite === name && example.isTraining === (half === 'training'),
      );
      return part.length > 0 ? [[half.padEnd(8), name.padEnd(9), part]] : [];
    }),
  );
}

function overAnswerable<Kind>(
  corpora: readonly Corpus[],
  read: (archive: Archive, example: Example) => Kind,
): Kind[] {
  return corpora.flatMap(({ suite, archive }) =>
    suite.examples.filter(({ answerable }) => answerable).map((example) => read(archive, example)),
  );
}

function holdsRight({ entry, candidate }: Ranked, { isRight }: Example): boolean {
  const { start, end } = entry.article.paragraphs[candidate.paragraph - 1] ?? { start: 0, end: 0 };
  return isRight(entry.article.id, entry.article.text.slice(start, end));
}

function fitChoices<Extra>(
  choices: readonly Choice<Extra>[],
  plan: Plan,
  each = false,
  isLeftOut = (_: string) => false,
): NetworkWeights {
  const useful = choices.filter(
    ({ example, options }) => example.isTraining && options.some(({ isRight }) => isRight),
  );
  const sizeOf = (suite: string) => useful.filter(({ example }) => example.suite === suite).length;
  const sizes = { retrieval: sizeOf('retrieval'), answers: sizeOf('answers') };
  const kinds = Object.values(sizes).filter((size) => size > 0).length;
  const names = Object.keys(useful[0]?.options[0]?.features ?? {}).filter((name) => !isLeftOut(name));
  const lessons = useful.map(({ example: { suite }, options }) => {
    const rows = options.map(({ features }) => {
      const values = new Map(Object.entries(features));
      return names.map((name) => Number(values.get(name) ?? 0));
    });
    const weight = (SUITE_WEIGHTS[suite] * useful.length) / kinds / sizes[suite];
    return choosing(
      rows,
      options.map(({ isRight }) => isRight),
      weight,
      each,
    );
  });
  return fitNetwork(lessons, names, plan);
}

function bestFirst<Extra>({ options }: Choice<Extra>, by: Network) {
  return options
    .map((option) => ({ ...option, score: by(option.features) }))
    .sort((one, other) => other.score - one.score);
}

export function mean(numbers: readonly number[]): number {
  return numbers.length === 0 ? 0 : numbers.reduce((a, b) => a + b, 0) / numbers.length;
}

/** The share that is true, as it is printed. */
export function share(truths: readonly boolean[]): string {
  return mean(truths.map(Number)).toFixed(3);
}
