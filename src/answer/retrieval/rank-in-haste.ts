import type { Question } from '../question/question.ts';
import { offersWanted } from './covered.ts';
import { type Described, headingStems, type Ranked } from './describe.ts';
import type { FeatureValues, HASTY_RANKING_FEATURES } from './feature-names.ts';
import { readParagraph } from './read-paragraph.ts';
import { type HowTold, OWN, SAME, type TellingWords, tellingWords, toldInEither } from './told.ts';
import { networks } from './weights.ts';

/** What people ask in haste is mostly put in other words than the articles': scores paragraphs by how far they tell it in any words, too. */
export function rankInHaste(question: Question, ranked: readonly Ranked[]): Ranked[] {
  return hastyFeatures(question, ranked).map(({ one, features }) => ({
    ...one,
    score: networks['hasty-ranking'](features),
  }));
}

export type HastyRankingFeatures = FeatureValues<typeof HASTY_RANKING_FEATURES>;

/** Paragraphs that are ranked already, with how far each tells a question in any words. */
export function hastyFeatures(question: Question, ranked: readonly Ranked[]) {
  const words = tellingWords(question);
  const articles = new Map<Described['entry'], { heading: readonly HowTold[]; namesAhead: number }>();
  return ranked.map((one): { one: Ranked; features: HastyRankingFeatures } => {
    const { entry, candidate, sentences } = one;
    const known = articles.get(entry) ?? readOpening(words, entry);
    articles.set(entry, known);
    const told = sentences.map(({ sentence }) => words.readIn(sentence.stems, known.heading));
    const offering = told.filter((_, i) => sentences[i] && offersWanted(question, sentences[i]));
    return {
      one,
      features: {
        ...one.features,
        score: one.score,
        place: Math.log(candidate.paragraph),
        'place-share': candidate.paragraph / entry.article.paragraphs.length,
        'told-paragraph-same': words.shareOf(told.reduce(toldInEither, known.heading), SAME),
        'told-offering': Math.max(0, ...offering.map((one) => words.shareOf(one, SAME))),
        'names-ahead': known.namesAhead,
      },
    };
  });
}

function readOpening(words: TellingWords, entry: Described['entry']) {
  const heading = words.readIn(headingStems(entry.article));
  const first = readParagraph(entry, 1).flatMap(({ stems }) => stems);
  return { heading, namesAhead: words.shareOf(words.readIn(first, heading), OWN, true) };
}
