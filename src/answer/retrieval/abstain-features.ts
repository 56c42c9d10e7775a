import type { Archive } from '../../archive/archive.ts';
import { pickRun, type ScoredSentence, scoreSentences } from './best-sentence.ts';
import type { DECISION_FEATURES, FeatureValues } from './feature-names.ts';
import { lackOf, matchedWeight, shareOf } from './features.ts';
import { questionFeatures } from './question-features.ts';
import type { Ranking } from './ranking.ts';

function group({ terms }: Ranking['question'], members: readonly number[]) {
  return { terms: members, weight: members.reduce((sum, index) => sum + (terms[index]?.weight ?? 0), 0) };
}

export type DecisionFeatures = FeatureValues<typeof DECISION_FEATURES>;

/** Describes a ranking by what is asked and what was found: what tells whether the corpus answers. */
export function decisionFeatures(archive: Archive, { question, ranked }: Ranking): DecisionFeatures {
  const [best, next] = ranked;
  const { terms, all, named, names, outlets, wanted } = question;
  const view = ranked.slice(0, 5);
  const scored = scoreSentences(question, ranked);
  const chosen = scored[0]?.choice;
  const most = (read: (one: (typeof ranked)[number]) => number) => Math.max(0, ...view.map(read));
  const unknown = all.terms.filter((term) => archive.frequency(terms[term]?.stem ?? '') === 0);
  const unknownNames = named.terms.filter((term) => unknown.includes(term));
  const zero = new Uint8Array(terms.length);
  const inBest = best
    ? Uint8Array.from(terms, (_, i) => Number(best.sentences.some(({ has }) => has[i])))
    : zero;
  const missing = all.terms.filter((term) => !inBest[term]);
  const known = outlets.filter((one) => one.outlets.length > 0);
  const together = Math.max(0, ...ranked.slice(0, 20).map((one) => shareOf(question, named, one.inArticle)));
  const spans = Math.max(
    0,
    ...view.flatMap(({ sentences }) => sentences.map(({ has }) => shareOf(question, named, has))),
  );
  const all0 = all.weight || 1;
  const content = group(
    question,
    all.terms.filter((term) => !terms[term]?.isName),
  );
  const inView = scored.filter(({ choice }) => choice.hit === (chosen?.hit ?? 0));
  const near = inView.reduce(
    (has, { choice: { match } }) => has.map((there, i) => there | (match.has[i] ?? 0)),
    new Uint8Array(terms.length),
  );
  const run = pickRun(scored);
  const shown = scored.filter(({ choice: { hit, match } }) => {
    const { start, end } = match.sentence;
    return run !== null && hit === run.hit && start >= run.span.start && end <= run.span.end;
  });
  const inChosen = chosen?.match.has ?? zero;
  const missed = content.terms.filter((term) => !near[term]);
  return {
    'asks-age': Number(wanted === 'age'),
    'asks-money': Number(wanted === 'money'),
    likely: scored[0]?.likely ?? 0,
    top: (best?.score ?? 0) / 10,
    lead: (best?.score ?? 0) / 10 - (next?.score ?? 0) / 10,
    sentence: (scored[0]?.score ?? 0) / 5,
    coverage: chosen ? chosen.features.coverage : 0,
    clause: most(({ features }) => features['clause-coverage']),
    window: most(({ features }) => features['clause-window']),
    paragraph: most(({ features }) => features['paragraph-coverage']),
    article: Math.max(0, ...ranked.slice(0, 20).map(({ features }) => features.article)),
    pairs: most(({ features }) => features.pairs),
    skips: most(({ features }) => features.skips),
    names: most(({ features }) => features['paragraph-names']),
    'names-apart': named.weight > 0 ? 1 - spans : 0,
    'names-far': named.weight > 0 ? 1 - together : 0,
    unknown: matchedWeight(question, unknown, new Uint8Array(terms.length).fill(1)) / all0,
    'unknown-names': Math.min(2, unknownNames.length),
    'missing-rare': Math.max(0, ...missing.map((term) => terms[term]?.weight ?? 0)) / 10,
    'missing-mass': matchedWeight(question, missing, new Uint8Array(terms.length).fill(1)) / 20,
    foreign: Number(outlets.some((one) => one.outlets.length === 0)),
    'own-outlet': Number(known.length > 0),
    'no-offer': Number(
      wanted !== 'thing' && wanted !== 'topic' && !shown.some(({ choice }) => choice.match.offers),
    ),
    'no-offer-near': Number(!inView.some(({ choice }) => choice.match.offers)),
    'content-missed': Math.log(1 + missed.length),
    'content-share': 1 - missed.length / Math.max(1, content.terms.length),
    timed: Math.max(0, ...inView.map(({ choice }) => choice.match.timed)),
    counted: chosen?.match.counted ?? 0,
    instance: chosen?.match.instance ?? 0,
    'kind-missing': Number(
      [...question.kindStems].some((kind) => !inChosen[question.positions.get(kind) ?? -1]),
    ),
    named: Number(names.length > 0),
    length: Math.log(1 + all.terms.length),
    'own-missing': Number(known.length > 0 && !view.some(({ features }) => features.outlet > 0)),
    content: content.weight > 0 ? shareOf(question, content, inChosen) : 1,
    'content-near': content.weight > 0 ? shareOf(question, content, near) : 1,
    'content-rare': Math.max(0, ...missed.map((term) => terms[term]?.weight ?? 0)) / 10,
    'content-mass': missed.reduce((sum, term) => sum + (terms[term]?.weight ?? 0), 0) / 20,
    'content-unknown':
      content.terms.filter((term) => unknown.includes(term)).length / Math.max(1, content.terms.length),
    'content-none': Number(content.weight > 0 && shareOf(question, content, near) === 0),
    pairing: Math.max(
      0,
      ...view.flatMap(({ sentences }) =>
        sentences.map(({ has }) => shareOf(question, named, has) * shareOf(question, content, has)),
      ),
    ),
    respelled: terms.filter((term) => term.respelled).length,
    size: Math.log10(Math.max(10, archive.paragraphs)),
    // Spreads come last: an object that begins with one gets a shape of its own for each field behind it, 100 kB a call that stay until a major collection.
    ...questionFeatures(question),
    ...againstChance(archive, question, ranked, inChosen),
    ...besideBest(ranked),
    ...besideSentence(scored[0]),
    ...rarestWords(question, inChosen),
    ...amongArticles(ranked, chosen?.hit ?? 0),
  };
}

/** An article covers a question whose words it has to this share by weight. */
const COVERS = 0.6;
/** A publication within a month of the time that is asked about, as `near-month` counts it. */
const WITHIN_A_MONTH = 0.35;
const FIRST = 10;

/** How many articles have most of what is asked, and how near their times and that of the sentence shown are to the one asked about. */
function amongArticles(ranked: Ranking['ranked'], chosen: number) {
  const articles = (of: Ranking['ranked']) =>
    Math.log(1 + new Set(of.map(({ candidate }) => candidate.articleId)).size);
  const covering = ranked.filter(({ features }) => features.article >= COVERS);
  const first = ranked.slice(0, FIRST);
  return {
    'chosen-week': ranked[chosen]?.features['near-week'] ?? 0,
    'chosen-month': ranked[chosen]?.features['near-month'] ?? 0,
    dated: first.reduce((sum, { features }) => sum + features['near-month'], 0) / Math.max(1, first.length),
    covering: articles(covering),
    'covering-near': articles(covering.filter(({ features }) => features['near-month'] >= WITHIN_A_MONTH)),
  };
}

/** How the best paragraph stands in its article, and how far behind it the others are. */
function besideBest(ranked: Ranking['ranked']) {
  const features = ranked[0]?.features;
  return {
    'bm25-share': features?.['bm25-share'] ?? 0,
    heading: features?.heading ?? 0,
    'clause-heading': features?.['clause-heading'] ?? 0,
    'article-names': features?.['article-names'] ?? 0,
    'article-best': features?.['article-best'] ?? 0,
    'article-count': features?.['article-count'] ?? 0,
    second: (ranked[1]?.score ?? 0) / 10,
    third: (ranked[2]?.score ?? 0) / 10,
    fifth: (ranked[4]?.score ?? 0) / 10,
  };
}

/** How the sentence that would be shown stands in its paragraph, and what it has to offer. */
function besideSentence(scored: ScoredSentence | undefined) {
  const features = scored?.choice.features;
  return {
    'sentence-before': features?.before ?? 0,
    'sentence-after': features?.after ?? 0,
    'sentence-lead': features?.lead ?? 0,
    'sentence-refers': features?.refers ?? 0,
    'sentence-length': features?.length ?? 0,
    'sentence-names': features?.names ?? 0,
    'fresh-names': features?.['fresh-names'] ?? 0,
    'fresh-numbers': features?.['fresh-numbers'] ?? 0,
    offered: features?.offered ?? 0,
    'offer-near': features?.['offer-near'] ?? 0,
    echo: features?.echo ?? 0,
  };
}

/** Whether the sentence has the words of the question that tell most. */
function rarestWords({ terms, all }: Ranking['question'], has: Uint8Array) {
  const weight = (term: number) => terms[term]?.weight ?? 0;
  const [first, second, third] = all.terms.toSorted((a, b) => weight(b) - weight(a)).map((term) => has[term]);
  return { rarest: first ?? 0, 'second-rarest': second ?? 0, 'third-rarest': third ?? 0 };
}

/** So many paragraphs around the first are compared with it. */
const COMPARED = 20;

/**
 * How much better the best match is than what an archive of this size holds by chance: the information of the words that it has, less that of one
 * paragraph among all; how far it stands above the others; how many others match as well; how near its time is to the one asked about.
 */
function againstChance(
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
