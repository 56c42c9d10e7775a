import type { Question } from '../../question/question.ts';
import { type Described, headingStems, type Ranked } from '../candidates/describe.ts';
import type { FeatureValues, HASTY_RANKING_FEATURES, RANKING_FEATURES } from '../scorers/feature-names.ts';
import { networks } from '../scorers/weights.ts';
import { readParagraph } from '../sentences/read-paragraph.ts';
import { offersWanted } from '../telling/covered.ts';
import { type HowTold, OWN, SAME, type TellingWords, tellingWords, toldInEither } from '../telling/told.ts';

/** What stands further down is hardly ever raised to where it is seen. */
const RAISED = 40;

/** What people ask in haste is mostly put in other words than the articles': orders paragraphs, best first, by how far they tell it in any words, too. */
export function rankInHaste(question: Question, ranked: readonly Ranked[]): Ranked[] {
  const raised = hastyFeatures(question, ranked.slice(0, RAISED))
    .map(({ one, features }) => ({ ...one, score: networks['hasty-ranking'](features, one.features) }))
    .sort((a, b) => b.score - a.score);
  const lowest = raised.at(-1)?.score ?? 0;
  return [...raised, ...ranked.slice(RAISED).map((one) => ({ ...one, score: lowest }))];
}

/** Those that any other ranking has not. */
type HastyRankingFeatures = Omit<
  FeatureValues<typeof HASTY_RANKING_FEATURES>,
  (typeof RANKING_FEATURES)[number]
>;

/** Paragraphs that are ranked already, with how far each tells a question in any words: what is to be read beside their own features. */
export function hastyFeatures(question: Question, ranked: readonly Ranked[]) {
  const words = tellingWords(question);
  const articles = new Map<Described['entry'], { heading: readonly HowTold[]; namesAhead: number }>();
  return ranked.map((one): { one: Ranked; features: HastyRankingFeatures } => {
    const { entry, candidate, sentences } = one;
    const known = articles.get(entry) ?? readOpening(words, entry);
    articles.set(entry, known);
    const told = sentences.map(({ sentence }) => words.readIn(sentence.stems, known.heading));
    return {
      one,
      features: {
        score: one.score,
        place: Math.log(candidate.paragraph),
        'place-share': candidate.paragraph / entry.article.paragraphs.length,
        'told-paragraph-same': words.shareOf(told.reduce(toldInEither, known.heading), SAME),
        'told-offering': mostOffering(question, words, sentences, told),
        'names-ahead': known.namesAhead,
      },
    };
  });
}

/** How far the sentence that tells most, of those that offer what is asked for, tells the question. */
function mostOffering(
  question: Question,
  words: TellingWords,
  sentences: Ranked['sentences'],
  told: readonly (readonly HowTold[])[],
): number {
  let most = 0;
  for (const [i, match] of sentences.entries()) {
    const share = words.shareOf(told[i] ?? [], SAME);
    if (share > most && offersWanted(question, match)) most = share;
  }
  return most;
}

function readOpening(words: TellingWords, entry: Described['entry']) {
  const heading = words.readIn(headingStems(entry.article));
  if (!words.isName.includes(true)) return { heading, namesAhead: 0 };
  const first = readParagraph(entry, 1).flatMap(({ stems }) => stems);
  return { heading, namesAhead: words.shareOf(words.readIn(first, heading), OWN, true) };
}
