import type { Question } from '../../src/answer/question/question.ts';
import type { Ranked } from '../../src/answer/retrieval/candidates/describe.ts';
import { sentenceChoices } from '../../src/answer/retrieval/choice/best-sentence.ts';
import { hastySentenceFeatures } from '../../src/answer/retrieval/choice/sentences-in-haste.ts';
import { hastyFeatures } from '../../src/answer/retrieval/ranking/rank-in-haste.ts';
import { rankPurely, understandQuestion } from '../../src/answer/retrieval/ranking/ranking.ts';
import {
  HASTY_RANKING_FEATURES,
  HASTY_SENTENCE_FEATURES,
} from '../../src/answer/retrieval/scorers/feature-names.ts';
import type { NetworkWeights } from '../../src/answer/retrieval/scorers/network.ts';
import { networks } from '../../src/answer/retrieval/scorers/weights.ts';
import type { Archive } from '../../src/archive/archive.ts';
import type { Span } from '../../src/model.ts';
import type { Corpus } from './archives.ts';
import { FOLDS } from './corpora.ts';
import { asTyped, inHaste } from './haste.ts';
import { choosing } from './lessons.ts';
import { fitNetwork, type Plan } from './network.ts';
import { chance } from './reduced.ts';
import { readFitted, share } from './stages.ts';
import { isAnswering, placeOf, typedQuestions } from './typed.ts';

/** What may answer a typed question, of which one is to be chosen. */
interface HastyChoice {
  readonly kind: string;
  readonly fold: number;
  readonly weight: number;
  readonly options: readonly {
    readonly features: Readonly<Record<string, number>>;
    readonly isRight: boolean;
  }[];
}

const PLAN: Plan = { members: 1, units: 0, rounds: 30, decay: 5e-3 };
/** The score that is built upon comes last but for its own stage. */
const SCORE = 'score';

/** A question in haste that an archive answers, and where. */
interface Told {
  readonly archive: Archive;
  readonly question: Question;
  readonly isParagraph: (one: Ranked) => boolean;
  readonly isSentence: (one: Ranked, sentence: Span) => boolean;
}

/** Fits which paragraph answers a question that is typed in haste, on those that we typed and some of the encyclopaedia. */
export async function fitHastyRanking(corpora: readonly Corpus[]): Promise<NetworkWeights> {
  const choices = choicesOf(corpora, ({ archive, question, isParagraph }) =>
    hastyFeatures(question, rankPurely(archive, { ...question, inHaste: false }, {})).map(
      ({ one, features }) => ({ features: { ...features, ...one.features }, isRight: isParagraph(one) }),
    ),
  );
  return fitChoice('hasty-ranking', choices, HASTY_RANKING_FEATURES);
}

/** Fits which sentence does. */
export async function fitHastySentences(corpora: readonly Corpus[]): Promise<NetworkWeights> {
  const choices = choicesOf(corpora, ({ archive, question, isSentence }) => {
    const ranked = rankPurely(archive, question, {}).slice(0, 10);
    return sentenceChoices(question, ranked).map((choice) => {
      const one = ranked[choice.hit];
      const score = networks.sentence(choice.features);
      return {
        features: { ...hastySentenceFeatures(question, ranked, { choice, score }), ...choice.features },
        isRight: one !== undefined && isSentence(one, choice.match.sentence),
      };
    });
  });
  return fitChoice('hasty-sentence', choices, HASTY_SENTENCE_FEATURES);
}

/** So many of the encyclopaedia's questions are put, as they would be typed, and so much each of them counts. */
const HASTY_SHARE = 0.08;
const HASTY_WEIGHT = 0.5;

function choicesOf(corpora: readonly Corpus[], read: (told: Told) => HastyChoice['options']): HastyChoice[] {
  const typed = typedQuestions(corpora).flatMap((one): HastyChoice[] => {
    const { archive, kind, fold, at, article } = one;
    const question = understandQuestion(archive, one.question, one.asked);
    if (at.length === 0 || !question.inHaste) return [];
    const isParagraph = ({ candidate }: Ranked) => isAnswering(one, candidate);
    // Of other articles it is known which paragraph answers.
    const isSentence = (ranked: Ranked, { start }: Span) =>
      ranked.entry.article.id === article ? at.includes(placeOf(ranked.entry, start)) : isParagraph(ranked);
    return [{ kind, fold, weight: 1, options: read({ archive, question, isParagraph, isSentence }) }];
  });
  const made = corpora
    .filter(({ label }) => label === 'answers')
    .flatMap(({ archive, suite }) =>
      suite.examples.flatMap((example): HastyChoice[] => {
        if (!example.answerable || chance(`hasty ${example.question}`) >= HASTY_SHARE) return [];
        const question = understandQuestion(archive, asTyped(archive, inHaste(example.question)));
        const textOf = ({ entry: { article } }: Ranked, { start, end }: Span) =>
          article.text.slice(start, end);
        const isParagraph = (one: Ranked) => {
          const span = one.entry.article.paragraphs[one.candidate.paragraph - 1] ?? { start: 0, end: 0 };
          return example.isRight(one.entry.article.id, textOf(one, span));
        };
        const isSentence = (one: Ranked, span: Span) =>
          isParagraph(one) && (example.holds?.(textOf(one, span)) ?? false);
        const options = read({ archive, question, isParagraph, isSentence });
        return [{ kind: 'hasty answers', fold: example.fold, weight: HASTY_WEIGHT, options }];
      }),
    );
  return [...typed, ...made];
}

function fitChoice(stage: string, choices: readonly HastyChoice[], names: readonly string[]): NetworkWeights {
  const fitTo = (part: readonly HastyChoice[]) => {
    const useful = part.filter(({ options }) => options.some(({ isRight }) => isRight));
    const lessons = useful.map(({ options, weight }) => {
      const rows = options.map(({ features }) => names.map((name) => features[name] ?? 0));
      return choosing(
        rows,
        options.map(({ isRight }) => isRight),
        weight,
      );
    });
    return fitNetwork(lessons, names, PLAN);
  };
  const apart = Array.from({ length: FOLDS }, (_, fold) =>
    readFitted(fitTo(choices.filter((one) => one.fold !== fold))),
  );
  report(`${stage} as before`, choices, (_, features) => features[SCORE] ?? 0);
  report(`${stage} by folds`, choices, (fold, features) => apart[fold]?.(features) ?? 0);
  return fitTo(choices);
}

/** Prints how often what is right comes first, and among the first five. */
function report(
  label: string,
  choices: readonly HastyChoice[],
  score: (fold: number, features: Readonly<Record<string, number>>) => number,
): void {
  for (const kind of new Set(choices.map((one) => one.kind))) {
    const ranks = choices
      .filter((one) => one.kind === kind)
      .map(({ fold, options }) =>
        options
          .map((one) => ({ isRight: one.isRight, score: score(fold, one.features) }))
          .sort((one, other) => other.score - one.score)
          .findIndex(({ isRight }) => isRight),
      );
    const within = (depth: number) => share(ranks.map((rank) => rank >= 0 && rank < depth));
    console.log(`${label} ${kind.padEnd(14)} first ${within(1)} in five ${within(5)} of ${ranks.length}`);
  }
}
