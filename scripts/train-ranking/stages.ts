import type { Ranked } from '../../src/answer/retrieval/candidates/describe.ts';
import {
  pickRun,
  type SentenceChoice,
  sentenceChoices,
} from '../../src/answer/retrieval/choice/best-sentence.ts';
import { articleChoices } from '../../src/answer/retrieval/ranking/articles.ts';
import { PURE_RANKS, rankPurely, understandQuestion } from '../../src/answer/retrieval/ranking/ranking.ts';
import {
  ARTICLE_FEATURES,
  RANKING_FEATURES,
  SENTENCE_FEATURES,
} from '../../src/answer/retrieval/scorers/feature-names.ts';
import {
  type Network,
  type NetworkWeights,
  readNetwork,
} from '../../src/answer/retrieval/scorers/network.ts';
import type { Archive } from '../../src/archive/archive.ts';
import { type Corpus, isOtherSize } from './archives.ts';
import type { Example } from './corpora.ts';
import { choosing } from './lessons.ts';
import { fitNetwork, type Plan } from './network.ts';

interface Choice<Extra> {
  /** The corpus's label. */
  readonly label: string;
  readonly example: Example;
  readonly options: readonly {
    readonly features: Readonly<Record<string, number>>;
    readonly isRight: boolean;
    readonly extra: Extra;
  }[];
}

const RANKING: Plan = { members: 3, units: 10, rounds: 12, decay: 6e-3 };
const ARTICLES: Plan = { members: 1, units: 0, rounds: 20, decay: 1e-3 };
const SENTENCES: Plan = { members: 3, units: 6, rounds: 15, decay: 2e-2 };
/** Choices of the one suite weigh more than those of the others. */
const SUITE_WEIGHTS = { retrieval: 2.4, answers: 2.4, quiz: 1.2 };

const ABLATIONS: Readonly<Record<string, RegExp>> = {
  clauses: /clause|^side-/,
  'outlets and dates': /^(?:outlet|date|date-clause|side-.*)$/,
  'order and neighbours': /^(?:pairs|pair-weight|skips|run|quoted)$/,
  names: /names$/,
  'kind asked for': /^(?:wanted|counted|instance|asks-.*)$/,
  'title and article': /heading|^article/,
};

const isNews = (suite: Example['suite']) => suite === 'retrieval';
const hasAnswers = (suite: Example['suite']) => suite !== 'retrieval';

/** Fits which paragraph answers. */
export function fitRanking(corpora: readonly Corpus[]): NetworkWeights {
  const choices = rankingChoices(corpora);
  const weights = fitChoices(choices, RANKING_FEATURES, RANKING);
  reportRanks(
    'first pass alone',
    choices,
    (features: Readonly<Record<string, number>>) => features['bm25'] ?? 0,
  );
  reportRanks('fitted', choices, readFitted(weights));
  return weights;
}

/** Prints what each group of features is worth: the figures without it. */
export function ablateRanking(corpora: readonly Corpus[]): void {
  const choices = rankingChoices(corpora);
  reportRanks('all features', choices, readFitted(fitChoices(choices, RANKING_FEATURES, RANKING)));
  reportRanks(
    'no hidden units',
    choices,
    readFitted(fitChoices(choices, RANKING_FEATURES, { ...RANKING, units: 0 })),
  );
  for (const [label, pattern] of Object.entries(ABLATIONS)) {
    const kept = RANKING_FEATURES.filter((name) => !pattern.test(name));
    reportRanks(`- ${label}`, choices, readFitted(fitChoices(choices, kept, RANKING)));
  }
}

function rankingChoices(corpora: readonly Corpus[]): Choice<null>[] {
  const isAny = () => true;
  return overAnswerable(corpora, isAny, (archive, example, label): Choice<null> => {
    const ranked = rankPurely(archive, understandQuestion(archive, example.question, example.asked), {});
    return {
      label,
      example,
      options: ranked.map((one) => ({
        features: one.features,
        isRight: holdsRight(one, example),
        extra: null,
      })),
    };
  });
}

function reportRanks(label: string, choices: readonly Choice<null>[], by: Network<string>): void {
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
  const choices = overAnswerable(corpora, isNews, (archive, example, label): Choice<string> => {
    const question = understandQuestion(archive, example.question, example.asked);
    const ranked = rankPurely(archive, question, {});
    const view = ranked.slice(0, PURE_RANKS);
    shown.set(example, new Set(view.map(({ candidate }) => candidate.articleId)));
    const options = articleChoices(archive, question, view, ranked.slice(PURE_RANKS)).map(
      ({ best, features }) => {
        const { articleId } = best.candidate;
        return { features, isRight: example.articles.includes(articleId), extra: articleId };
      },
    );
    return { label, example, options };
  });
  const weights = fitChoices(choices, ARTICLE_FEATURES, ARTICLES, true);
  const by = readFitted(weights);
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
  const rankings = new Map<readonly unknown[], readonly Ranked[]>();
  const choices = overAnswerable(corpora, hasAnswers, (archive, example, label): Choice<SentenceChoice> => {
    const question = understandQuestion(archive, example.question, example.asked);
    const ranked = rankPurely(archive, question, {}).slice(0, 10);
    const options = sentenceChoices(question, ranked).map((choice) => {
      const from = ranked[choice.hit];
      const { start, end } = choice.match.sentence;
      const text = from?.entry.article.text.slice(start, end) ?? '';
      const isRight = from !== undefined && holdsRight(from, example) && (example.holds?.(text) ?? false);
      return { features: choice.features, isRight, extra: choice };
    });
    rankings.set(options, ranked);
    return { label, example, options };
  });
  const weights = fitChoices(choices, SENTENCE_FEATURES, SENTENCES);
  const by = readFitted(weights);
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
        const from = rankings.get(choice.options)?.[best?.hit ?? 0];
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
    [...new Set(choices.map(({ label }) => label))].flatMap(
      (name): [string, string, readonly Choice<Extra>[]][] => {
        const part = choices.filter(
          ({ example, label }) => label === name && example.isTraining === (half === 'training'),
        );
        return part.length > 0 ? [[half.padEnd(8), name.padEnd(16), part]] : [];
      },
    ),
  );
}

/** Reads the answerable questions of those corpora that are wanted; those of other sizes are for checking the decision alone. */
function overAnswerable<Kind>(
  corpora: readonly Corpus[],
  isWanted: (suite: Example['suite']) => boolean,
  read: (archive: Archive, example: Example, label: string) => Kind,
): Kind[] {
  return corpora
    .filter(({ label, suite }) => isWanted(suite.name) && !isOtherSize(label))
    .flatMap(({ label, suite, archive }) =>
      suite.examples.filter(({ answerable }) => answerable).map((example) => read(archive, example, label)),
    );
}

function holdsRight({ entry, candidate }: Ranked, { isRight }: Example): boolean {
  const { start, end } = entry.article.paragraphs[candidate.paragraph - 1] ?? { start: 0, end: 0 };
  return isRight(entry.article.id, entry.article.text.slice(start, end));
}

function fitChoices<Extra>(
  choices: readonly Choice<Extra>[],
  names: readonly string[],
  plan: Plan,
  each = false,
): NetworkWeights {
  const useful = choices.filter(
    ({ example, options }) => example.isTraining && options.some(({ isRight }) => isRight),
  );
  const sizeOf = (suite: string) => useful.filter(({ example }) => example.suite === suite).length;
  const sizes = { retrieval: sizeOf('retrieval'), answers: sizeOf('answers'), quiz: sizeOf('quiz') };
  const kinds = Object.values(sizes).filter((size) => size > 0).length;
  const lessons = useful.map(({ example: { suite }, options }) => {
    const rows = options.map(({ features }) => names.map((name) => features[name] ?? 0));
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

function bestFirst<Extra>({ options }: Choice<Extra>, by: Network<string>) {
  return options
    .map((option) => ({ ...option, score: by(option.features) }))
    .sort((one, other) => other.score - one.score);
}

/** A network just fitted, whatever features it was given. */
export function readFitted(weights: NetworkWeights): Network<string> {
  return readNetwork('fitted', Object.keys(weights.features), weights);
}

export function mean(numbers: readonly number[]): number {
  return numbers.length === 0 ? 0 : numbers.reduce((a, b) => a + b, 0) / numbers.length;
}

/** The share that is true, as it is printed. */
export function share(truths: readonly boolean[]): string {
  return mean(truths.map(Number)).toFixed(3);
}
