import { pickSentence } from '../../src/answer/retrieval/choice/best-sentence.ts';
import { isBrief, ofBoth } from '../../src/answer/retrieval/decision/abstain.ts';
import { briefFeatures } from '../../src/answer/retrieval/decision/abstain-features.ts';
import { type Ranking, rankFor, understandQuestion } from '../../src/answer/retrieval/ranking/ranking.ts';
import { BRIEF_FEATURES } from '../../src/answer/retrieval/scorers/feature-names.ts';
import type { NetworkWeights } from '../../src/answer/retrieval/scorers/network.ts';
import type { Corpus } from './archives.ts';
import { collectBriefQuestions } from './brief-questions.ts';
import { FOLDS } from './corpora.ts';
import { deciding, type Lesson } from './lessons.ts';
import { fitNetwork, type Plan } from './network.ts';
import { mean, readFitted, share } from './stages.ts';

/** A brief question put to an archive, as numbers. */
interface BriefCase {
  readonly kind: string;
  readonly fold: number;
  /** Whether it is better answered than declined. */
  readonly isYes: boolean;
  readonly isElsewhere: boolean;
  readonly row: readonly number[];
}

/** What the archive answers, and another article would be shown for, counts so much as one that it does not answer. */
const ELSEWHERE = 0.5;
const PLAN: Plan = { members: 1, units: 0, rounds: 20, decay: 0.05 };
/** How much each kind of question counts where the corpus answers it and where not. */
const KIND_WEIGHTS: Readonly<Record<string, readonly [answered: number, declined: number]>> = {
  typed: [2, 2.2],
  'typed quiz': [2, 2.2],
  'typed gone': [0, 0.9],
  'typed quiz gone': [0, 0.9],
  'typed small': [0.8, 0.8],
  'typed quiz small': [0.8, 0.8],
  answers: [1, 1.2],
  'tiny-answers': [0.2, 0.2],
  'near-answers': [0, 0.1],
  'gone-answers': [0, 0.1],
  'invented-retrieval': [0.1, 0.1],
  'plain-retrieval': [2.6, 2.7],
  'hasty answers': [0.5, 0.6],
  'hasty tiny-answers': [0.2, 0.2],
  'hasty near-answers': [0, 0.1],
  'hasty gone-answers': [0, 0.05],
};

/** Fits whether the corpus answers a question of a few words; prints what to expect of questions from sources that were not fitted on. */
export async function fitBrief(corpora: readonly Corpus[]): Promise<NetworkWeights> {
  return fitBriefCases(await collectBriefCases(corpora));
}

export function fitBriefCases(cases: readonly BriefCase[]): NetworkWeights {
  const fitTo = (part: readonly BriefCase[]) => fitNetwork(toLessons(part), BRIEF_FEATURES, PLAN);
  report(
    cases,
    Array.from({ length: FOLDS }, (_, fold) => fitTo(cases.filter((one) => one.fold !== fold))),
  );
  return fitTo(cases);
}

/** All brief questions as numbers. What would be answered out of another article than the right one is better declined. */
export async function collectBriefCases(corpora: readonly Corpus[]): Promise<BriefCase[]> {
  const cases: BriefCase[] = [];
  await collectBriefQuestions(corpora, (archive, { kind, question, asked, fold, isYes, article }) => {
    const understood = understandQuestion(archive, question, asked);
    if (understood.inHaste || !isBrief(understood)) return;
    const ranking = rankFor(archive, question, {}, asked);
    const features = briefFeatures(archive, ranking);
    const row = BRIEF_FEATURES.map((name) => features[name]);
    const isElsewhere = isYes && article !== undefined && articleShown(ranking) !== article;
    cases.push({ kind, fold, isYes: isYes && !isElsewhere, isElsewhere, row });
  });
  return cases;
}

function articleShown({ question, ranked }: Ranking): string | undefined {
  const best = pickSentence(question, ranked, ranked.length);
  return ranked[best?.hit ?? 0]?.candidate.articleId;
}

function toLessons(cases: readonly BriefCase[]): Lesson[] {
  const counts = new Map<string, number>();
  for (const { kind, isYes } of cases)
    counts.set(`${kind}|${isYes}`, (counts.get(`${kind}|${isYes}`) ?? 0) + 1);
  const weightOf = ({ kind, isYes, isElsewhere }: BriefCase) =>
    ((isElsewhere ? ELSEWHERE : 1) * (KIND_WEIGHTS[kind]?.[isYes ? 0 : 1] ?? 0)) /
    (counts.get(`${kind}|${isYes}`) ?? 1);
  const total = cases.reduce((sum, one) => sum + weightOf(one), 0);
  return cases.map((one) => deciding(one.row, one.isYes, (weightOf(one) / total) * cases.length));
}

/** Prints how brief questions of folds that were not fitted on fare, by the decision on any question alone and with the one on brief ones. */
function report(cases: readonly BriefCase[], apart: readonly NetworkWeights[]): void {
  const networks = apart.map(readFitted);
  const judged = cases.map(({ row, ...one }) => {
    const features = Object.fromEntries(BRIEF_FEATURES.map((name, i) => [name, row[i] ?? 0]));
    const any = features['decision'] ?? 0;
    return { ...one, any, both: ofBoth(networks[one.fold]?.(features) ?? 0, any) };
  });
  for (const kind of new Set(cases.map((one) => one.kind))) {
    const part = judged.filter((one) => one.kind === kind);
    for (const by of ['any', 'both'] as const) {
      const yes = part.filter(({ isYes }) => isYes).map((one) => one[by]);
      const no = part.filter(({ isYes }) => !isYes).map((one) => one[by]);
      const above = mean(yes.map((score) => mean(no.map((other) => Number(score > other)))));
      console.log(
        `brief     by ${by.padEnd(4)} ${kind.padEnd(20)} answered ${share(yes.map((score) => score >= 0))} of ${yes.length}, declined ${share(
          no.map((score) => score < 0),
        )} of ${no.length}, pairs in order ${above.toFixed(3)}`,
      );
    }
  }
}
