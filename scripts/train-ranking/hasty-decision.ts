import type { Ranked } from '../../src/answer/retrieval/candidates/describe.ts';
import { pickSentence } from '../../src/answer/retrieval/choice/best-sentence.ts';
import { hastyDecisionFeatures } from '../../src/answer/retrieval/decision/abstain-features.ts';
import { rankFor } from '../../src/answer/retrieval/ranking/ranking.ts';
import { HASTY_DECISION_FEATURES } from '../../src/answer/retrieval/scorers/feature-names.ts';
import type { NetworkWeights } from '../../src/answer/retrieval/scorers/network.ts';
import type { Corpus } from './archives.ts';
import { type BriefQuestion, collectBriefQuestions } from './brief-questions.ts';
import { type Example, FOLDS } from './corpora.ts';
import { deciding, type Lesson } from './lessons.ts';
import { fitNetwork, type Plan } from './network.ts';
import { readFitted } from './stages.ts';
import { isAnswering } from './typed.ts';

/** What would be shown: what answers, something else of the right article, of another one (which may answer, too), or something although nothing answers. */
type Shown = 'right' | 'article' | 'other' | 'none';

/** A question typed in haste, put to an archive, as numbers. */
export interface HastyCase {
  readonly kind: string;
  readonly fold: number;
  readonly shown: Shown;
  readonly row: readonly number[];
}

/** A right answer is worth nearly twice what a wrong one costs, since most that was declined would have been right; what another article tells is often right, too. */
const SHOWN_WEIGHTS: Readonly<Record<Shown, number>> = { right: 1.75, article: 0.5, other: 0.4, none: 1 };
/** How much a question of each kind counts where the corpus answers it, and where not; one that is not named counts nothing. */
const KIND_WEIGHTS: Readonly<Record<string, readonly [answered: number, declined: number]>> = {
  typed: [1, 1],
  'typed quiz': [1, 1],
  'typed gone': [0, 0.25],
  'typed quiz gone': [0, 0.25],
  'typed small': [0.4, 0.4],
  'typed quiz small': [0.4, 0.4],
  'hasty quiz': [0.5, 0.5],
  'hasty quiz gone': [0, 0.2],
  'hasty answers': [0.1, 0.2],
  'hasty tiny-answers': [0.1, 0.1],
  'hasty near-answers': [0, 0.1],
  'hasty gone-answers': [0, 0.1],
};
const PLAN: Plan = { members: 1, units: 0, rounds: 30, decay: 0.03 };

/** Fits whether the corpus answers a question that is typed in haste; prints what to expect of articles that were not fitted on. */
export async function fitHastyDecision(corpora: readonly Corpus[]): Promise<NetworkWeights> {
  const cases: HastyCase[] = [];
  await collectBriefQuestions(corpora, (archive, asked) => {
    const ranking = rankFor(archive, asked.question, {}, asked.asked);
    const { question, ranked } = ranking;
    if (!question.inHaste) return;
    const features = hastyDecisionFeatures(archive, ranking);
    const hit = ranked[pickSentence(question, ranked, ranked.length)?.hit ?? 0];
    const { kind, fold } = asked;
    const row = HASTY_DECISION_FEATURES.map((name) => features[name]);
    cases.push({ kind, fold, shown: shownOf(asked, hit), row });
  });
  return fitHastyCases(cases);
}

function shownOf({ isYes, article, example, ...answer }: BriefQuestion, hit: Ranked | undefined): Shown {
  if (!isYes) return 'none';
  if (example) return ofExample(example, hit);
  if (article === undefined) return 'right';
  if (hit && isAnswering({ article, ...answer }, hit.candidate)) return 'right';
  return hit?.candidate.articleId === article ? 'article' : 'other';
}

function ofExample({ isRight, articles }: Example, hit: Ranked | undefined): Shown {
  const { id = '', text = '', paragraphs = [] } = hit?.entry.article ?? {};
  const { start, end } = paragraphs[(hit?.candidate.paragraph ?? 0) - 1] ?? { start: 0, end: 0 };
  if (isRight(id, text.slice(start, end))) return 'right';
  return articles.includes(id) ? 'article' : 'other';
}

export function fitHastyCases(cases: readonly HastyCase[]): NetworkWeights {
  const fitTo = (part: readonly HastyCase[]) => fitNetwork(toLessons(part), HASTY_DECISION_FEATURES, PLAN);
  report(
    cases,
    Array.from({ length: FOLDS }, (_, fold) => fitTo(cases.filter((one) => one.fold !== fold))),
  );
  return fitTo(cases);
}

function toLessons(cases: readonly HastyCase[]): Lesson[] {
  const weightOf = ({ kind, shown }: HastyCase) =>
    SHOWN_WEIGHTS[shown] * (KIND_WEIGHTS[kind]?.[shown === 'none' ? 1 : 0] ?? 0);
  const total = cases.reduce((sum, one) => sum + weightOf(one), 0);
  return cases.map((one) => deciding(one.row, one.shown === 'right', (weightOf(one) / total) * cases.length));
}

/** Prints for each kind what of it is answered, by what would be shown. */
function report(cases: readonly HastyCase[], apart: readonly NetworkWeights[]): void {
  const networks = apart.map(readFitted);
  const isAnswered = ({ fold, row }: HastyCase) =>
    (networks[fold]?.(Object.fromEntries(HASTY_DECISION_FEATURES.map((name, i) => [name, row[i] ?? 0]))) ??
      0) >= 0;
  for (const kind of new Set(cases.map((one) => one.kind))) {
    const tell = (shown: Shown) => {
      const part = cases.filter((one) => one.kind === kind && one.shown === shown);
      return `${shown} ${part.filter(isAnswered).length} of ${part.length}`;
    };
    console.log(
      `hasty     answered: ${kind.padEnd(20)} ${(['right', 'article', 'other', 'none'] as const).map(tell).join(', ')}`,
    );
  }
}
