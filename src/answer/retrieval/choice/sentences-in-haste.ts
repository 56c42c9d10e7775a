import type { Question } from '../../question/question.ts';
import { headingStems, type Ranked } from '../candidates/describe.ts';
import type { FeatureValues, HASTY_SENTENCE_FEATURES, SENTENCE_FEATURES } from '../scorers/feature-names.ts';
import { networks } from '../scorers/weights.ts';
import type { SentenceMatch } from '../sentences/match-sentence.ts';
import { offersWanted } from '../telling/covered.ts';
import { AKIN, OWN, SAME, tellingWords } from '../telling/told.ts';

/** A sentence with its score as for any question. */
interface Scored {
  readonly choice: {
    readonly hit: number;
    readonly place: number;
    readonly match: SentenceMatch;
    readonly features: FeatureValues<typeof SENTENCE_FEATURES>;
  };
  readonly score: number;
}

/** Scores sentences by how far they tell a question that is typed in haste in any words, too. */
export function scoreInHaste<One extends Scored>(
  question: Question,
  ranked: readonly Ranked[],
  scored: readonly One[],
): One[] {
  return scored.map((one) => ({
    ...one,
    score: networks['hasty-sentence'](hastySentenceFeatures(question, ranked, one), one.choice.features),
  }));
}

/** Those that are read beside the ones of any question. */
type HastySentenceFeatures = Omit<
  FeatureValues<typeof HASTY_SENTENCE_FEATURES>,
  (typeof SENTENCE_FEATURES)[number]
>;

/** Describes a sentence that is scored already by how far it tells a question in any words. */
export function hastySentenceFeatures(
  question: Question,
  ranked: readonly Ranked[],
  { choice, score }: Scored,
): HastySentenceFeatures {
  const words = tellingWords(question);
  const { match, features, hit, place } = choice;
  const paragraph = ranked[hit];
  const heading = paragraph ? words.readIn(headingStems(paragraph.entry.article)) : [];
  const { stems, text } = match.sentence;
  const told = words.readIn(stems, heading);
  const before = paragraph?.sentences[place - 1]?.sentence.stems ?? [];
  const same = words.shareOf(told, SAME);
  const offers = offersWanted(question, match);
  const wantsName = features['asks-person'] + features['asks-name'] + features['asks-place'] > 0;
  return {
    score,
    told: words.shareOf(told, OWN),
    'told-same': same,
    'told-akin': words.shareOf(told, AKIN),
    'told-alone': words.shareOf(words.readIn(stems), SAME),
    'told-with-before': words.shareOf(words.readIn(before, told), SAME),
    'offers-any': Number(offers),
    'told-offering': offers ? same : 0,
    'names-wanted': Number(wantsName && match.freshNames > 0),
    'numbers-wanted': Number(features['asks-number'] > 0 && match.freshNumbers > 0),
    asks: Number(match.asks),
    unmarked: Number(!/[.!?…:;]["'”’)\]]*\s*$/.test(text)),
    quotes: Number(/["“]/.test(text)),
    'paragraph-place': Math.log(paragraph?.candidate.paragraph ?? 1),
  };
}
