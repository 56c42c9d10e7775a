import type { Archive } from '../../../archive/archive.ts';
import { lackOf, matchedWeight } from '../candidates/shares.ts';
import type { Ranking } from '../ranking/ranking.ts';

/** So many paragraphs around the first are compared with it. */
const COMPARED = 20;

/**
 * How much better the best match is than what an archive of this size holds by chance: the information of the words that it has, less that of one
 * paragraph among all; how far it stands above the others; how many others match as well; how near its time is to the one asked about.
 */
export function againstChance(
  archive: Archive,
  question: Ranking['question'],
  ranked: Ranking['ranked'],
  inChosen: Uint8Array,
) {
  const [best] = ranked;
  const none = new Uint8Array(question.terms.length);
  const noise = Math.log(archive.paragraphs + 1);
  const inArticle = best?.inArticle ?? none;
  const paragraph = best ? ownWords(best) : none;
  const heading = best?.heading ?? none;
  const mass = (has: Uint8Array, orHas?: Uint8Array) =>
    matchedWeight(question, question.all.terms, has, orHas);
  const others = ranked.slice(1, COMPARED).filter((one) => best !== undefined && isOtherEvent(best, one));
  const scores = ranked.slice(1, COMPARED).map(({ score }) => score);
  const mean = scores.reduce((sum, score) => sum + score, 0) / Math.max(1, scores.length);
  const top = best?.score ?? 0;
  const covers = best?.features['paragraph-coverage'] ?? 0;
  const nearest = (scale: 'near-month' | 'near-year') =>
    Math.max(0, ...ranked.slice(0, 5).map(({ features }) => features[scale]));
  return {
    surprise: (mass(inChosen, heading) - noise) / 10,
    'surprise-paragraph': (mass(paragraph, heading) - noise) / 10,
    'surprise-article': (mass(inArticle) - Math.log(archive.ids.length + 1)) / 10,
    'other-event': (top - (others[0]?.score ?? top - 5)) / 5,
    'above-mean': (top - mean) / 5,
    'above-tenth': (top - (ranked[9]?.score ?? top - 10)) / 5,
    'as-good': Math.log(
      1 + others.filter(({ features }) => features['paragraph-coverage'] >= covers - 0.05).length,
    ),
    'near-month': best?.features['near-month'] ?? 0,
    'near-year': best?.features['near-year'] ?? 0,
    'nearest-month': nearest('near-month'),
    lack: best ? lackOf(question, paragraph, heading) : 1,
    'lack-sentence': lackOf(question, inChosen, heading),
    'lack-view': Math.min(1, ...ranked.slice(0, 5).map(({ features }) => features.lack)),
    'lack-article': Math.min(1, ...ranked.slice(0, 5).map(({ features }) => features['lack-article'])),
  };
}

/** Days between articles that tell of different events, at least. */
const EVENT_DAYS = 4;

function isOtherEvent(one: Ranking['ranked'][number], other: Ranking['ranked'][number]): boolean {
  if (one.candidate.articleId === other.candidate.articleId) return false;
  const [day, otherDay] = [one, other].map(({ entry }) =>
    Date.parse(entry.article.published?.slice(0, 10) ?? ''),
  );
  const apart = Math.abs((day ?? Number.NaN) - (otherDay ?? Number.NaN)) / 86_400_000;
  return Number.isNaN(apart) || apart >= EVENT_DAYS;
}

function ownWords({ sentences, heading }: Ranking['ranked'][number]): Uint8Array {
  return sentences.reduce(
    (all, { has }) => all.map((there, i) => there | (has[i] ?? 0)),
    new Uint8Array(heading.length),
  );
}
