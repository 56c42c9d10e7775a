import type { Archive } from '../../../archive/archive.ts';
import { matchedWeight, shareOf } from '../candidates/shares.ts';
import { pickRun, type ScoredSentence, scoreSentences } from '../choice/best-sentence.ts';
import { hastySentenceFeatures } from '../choice/sentences-in-haste.ts';
import { hastyFeatures } from '../ranking/rank-in-haste.ts';
import type { Ranking } from '../ranking/ranking.ts';
import type {
  BRIEF_FEATURES,
  DECISION_FEATURES,
  FeatureValues,
  HASTY_DECISION_FEATURES,
} from '../scorers/feature-names.ts';
import { questionFeatures } from '../scorers/question-features.ts';
import { networks } from '../scorers/weights.ts';
import { measuredIn } from '../sentences/measures.ts';
import { againstChance } from './against-chance.ts';
import { inOtherWords } from './other-words.ts';
import { amongArticles, besideBest, besideSentence } from './standing-features.ts';

export type DecisionFeatures = FeatureValues<typeof DECISION_FEATURES>;

type Words = Ranking['question']['all'];

/** Describes a ranking by what is asked and what was found: what tells whether the corpus answers. */
export function decisionFeatures(
  archive: Archive,
  ranking: Ranking,
  found = readFound(archive, ranking),
): DecisionFeatures {
  const { question, ranked } = ranking;
  const { terms, all, names, wanted } = question;
  const { best, view, scored, inChosen, inView } = found;
  const chosen = scored[0]?.choice;
  const most = (read: (one: (typeof ranked)[number]) => number) => Math.max(0, ...view.map(read));
  return {
    'asks-age': Number(wanted === 'age'),
    'asks-money': Number(wanted === 'money'),
    likely: scored[0]?.likely ?? 0,
    top: (best?.score ?? 0) / 10,
    lead: (best?.score ?? 0) / 10 - (ranked[1]?.score ?? 0) / 10,
    sentence: (scored[0]?.score ?? 0) / 5,
    coverage: chosen ? chosen.features.coverage : 0,
    clause: most(({ features }) => features['clause-coverage']),
    window: most(({ features }) => features['clause-window']),
    paragraph: most(({ features }) => features['paragraph-coverage']),
    article: Math.max(0, ...ranked.slice(0, 20).map(({ features }) => features.article)),
    pairs: most(({ features }) => features.pairs),
    skips: most(({ features }) => features.skips),
    names: most(({ features }) => features['paragraph-names']),
    'no-offer-near': Number(!inView.some(({ choice }) => choice.match.offers)),
    timed: Math.max(0, ...inView.map(({ choice }) => choice.match.timed)),
    counted: chosen?.match.counted ?? 0,
    instance: chosen?.match.instance ?? 0,
    'kind-missing': Number(
      [...question.kindStems].some((kind) => !inChosen[question.positions.get(kind) ?? -1]),
    ),
    named: Number(names.length > 0),
    length: Math.log(1 + all.terms.length),
    respelled: terms.filter((term) => term.respelled).length,
    size: Math.log10(Math.max(10, archive.paragraphs)),
    'no-offer': Number(wanted !== 'thing' && wanted !== 'topic' && !offersShown(scored)),
    // Spreads come last: an object that begins with one gets a shape of its own for each field behind it, 100 kB a call that stay until a major collection.
    ...aboutNames(ranking, found),
    ...aboutContent(ranking, found),
    ...questionFeatures(question),
    ...againstChance(archive, question, ranked, inChosen),
    ...besideBest(ranked),
    ...besideSentence(scored[0]),
    ...rarestWords(question, inChosen),
    ...amongArticles(ranked, chosen?.hit ?? 0),
  };
}

/** What is surer than this is sure. */
const MAX_LOG_ODDS = 6;

/** The same for a question of a few words, with how far what was found tells it in other words. */
export function briefFeatures(archive: Archive, ranking: Ranking): FeatureValues<typeof BRIEF_FEATURES> {
  const found = readFound(archive, ranking);
  const any = decisionFeatures(archive, ranking, found);
  const odds = networks.decision(any);
  return {
    decision: Math.max(-MAX_LOG_ODDS, Math.min(MAX_LOG_ODDS, odds)),
    ...any,
    ...inOtherWords(archive, ranking, found.scored[0]?.choice),
  };
}

/** The same for a question that is typed in haste, with what tells its sentence and its article from others. */
export function hastyDecisionFeatures(
  archive: Archive,
  ranking: Ranking,
): FeatureValues<typeof HASTY_DECISION_FEATURES> {
  const { question, ranked } = ranking;
  const scored = scoreSentences(question, ranked);
  const [first] = scored;
  const sentence = first && hastySentenceFeatures(question, ranked, first);
  const measure = first && measuredIn(question, first.choice.match);
  const shown = ranked[first?.choice.hit ?? 0];
  const articleOf = (hit: number) => ranked[hit]?.candidate.articleId;
  const own = shown?.candidate.articleId;
  const byArticle = new Map<string | undefined, number>();
  for (const { choice, likely } of scored)
    byArticle.set(articleOf(choice.hit), (byArticle.get(articleOf(choice.hit)) ?? 0) + likely);
  const others = [...byArticle].flatMap(([id, likely]) => (id === own ? [] : [likely]));
  const top = ranked[0]?.score ?? 0;
  const powers = ranked.map(({ candidate, score }) => ({
    isOwn: candidate.articleId === own,
    power: Math.exp(score - top),
  }));
  const sum = (some: typeof powers) => some.reduce((total, { power }) => total + power, 0);
  return {
    'told-alone': sentence?.['told-alone'] ?? 0,
    'told-with-before': sentence?.['told-with-before'] ?? 0,
    'offers-any': sentence?.['offers-any'] ?? 0,
    'told-offering': sentence?.['told-offering'] ?? 0,
    'names-wanted': sentence?.['names-wanted'] ?? 0,
    'numbers-wanted': sentence?.['numbers-wanted'] ?? 0,
    unmarked: sentence?.unmarked ?? 0,
    quotes: sentence?.quotes ?? 0,
    'paragraph-place': sentence?.['paragraph-place'] ?? 0,
    'likely-paragraph': scored.reduce(
      (total, { choice, likely }) => total + (choice.hit === first?.choice.hit ? likely : 0),
      0,
    ),
    'likely-article': byArticle.get(own) ?? 0,
    'likely-other': Math.max(0, ...others),
    'article-share': sum(powers.filter(({ isOwn }) => isOwn)) / (sum(powers) || 1),
    'names-ahead': shown ? (hastyFeatures(question, [shown])[0]?.features['names-ahead'] ?? 0) : 0,
    measured: measure?.measured ?? 0,
    unmeasured: measure?.unmeasured ?? 0,
    ...briefFeatures(archive, ranking),
  };
}

/** What several features of a ranking look at. */
interface Found {
  readonly best: Ranking['ranked'][number] | undefined;
  /** The first five paragraphs. */
  readonly view: Ranking['ranked'];
  readonly scored: readonly ScoredSentence[];
  /** For each term 1 where the likeliest sentence has it. */
  readonly inChosen: Uint8Array;
  /** The sentences of its paragraph, and for each term 1 where one of them has it. */
  readonly inView: readonly ScoredSentence[];
  readonly near: Uint8Array;
  /** The words that no article has. */
  readonly unknown: readonly number[];
}

function readFound(archive: Archive, { question, ranked }: Ranking): Found {
  const { terms, all } = question;
  const scored = scoreSentences(question, ranked);
  const chosen = scored[0]?.choice;
  const inView = scored.filter(({ choice }) => choice.hit === (chosen?.hit ?? 0));
  return {
    best: ranked[0],
    view: ranked.slice(0, 5),
    scored,
    inChosen: chosen?.match.has ?? new Uint8Array(terms.length),
    inView,
    near: inView.reduce(
      (has, { choice: { match } }) => has.map((there, i) => there | (match.has[i] ?? 0)),
      new Uint8Array(terms.length),
    ),
    unknown: all.terms.filter((term) => archive.frequency(terms[term]?.stem ?? '') === 0),
  };
}

/** Whether one of the sentences that would be shown offers what is asked for. */
function offersShown(scored: readonly ScoredSentence[]): boolean {
  const run = pickRun(scored);
  return scored.some(({ choice: { hit, match } }) => {
    const { start, end } = match.sentence;
    return run !== null && hit === run.hit && start >= run.span.start && end <= run.span.end && match.offers;
  });
}

/** Which names and outlets of the question stand nowhere, or apart from each other, and what the best paragraph lacks. */
function aboutNames({ question, ranked }: Ranking, { best, view, unknown }: Found) {
  const { terms, all, named, outlets } = question;
  const every = new Uint8Array(terms.length).fill(1);
  const missing = all.terms.filter((term) => !best?.sentences.some(({ has }) => has[term]));
  const known = outlets.filter((one) => one.outlets.length > 0);
  const together = Math.max(0, ...ranked.slice(0, 20).map((one) => shareOf(question, named, one.inArticle)));
  const spans = Math.max(
    0,
    ...view.flatMap(({ sentences }) => sentences.map(({ has }) => shareOf(question, named, has))),
  );
  return {
    'names-apart': named.weight > 0 ? 1 - spans : 0,
    'names-far': named.weight > 0 ? 1 - together : 0,
    unknown: matchedWeight(question, unknown, every) / (all.weight || 1),
    'unknown-names': Math.min(2, named.terms.filter((term) => unknown.includes(term)).length),
    'missing-rare': Math.max(0, ...missing.map((term) => terms[term]?.weight ?? 0)) / 10,
    'missing-mass': matchedWeight(question, missing, every) / 20,
    foreign: Number(outlets.some((one) => one.outlets.length === 0)),
    'own-outlet': Number(known.length > 0),
    'own-missing': Number(known.length > 0 && !view.some(({ features }) => features.outlet > 0)),
  };
}

/** How many of the words that are no names stand in the likeliest sentence and beside it. */
function aboutContent({ question }: Ranking, { view, inChosen, near, unknown }: Found) {
  const { terms, all, named } = question;
  const weightOf = (term: number) => terms[term]?.weight ?? 0;
  const members = all.terms.filter((term) => !terms[term]?.isName);
  const content: Words = { terms: members, weight: members.reduce((sum, term) => sum + weightOf(term), 0) };
  const missed = members.filter((term) => !near[term]);
  return {
    'content-missed': Math.log(1 + missed.length),
    'content-share': 1 - missed.length / Math.max(1, members.length),
    content: content.weight > 0 ? shareOf(question, content, inChosen) : 1,
    'content-near': content.weight > 0 ? shareOf(question, content, near) : 1,
    'content-rare': Math.max(0, ...missed.map(weightOf)) / 10,
    'content-mass': missed.reduce((sum, term) => sum + weightOf(term), 0) / 20,
    'content-unknown': members.filter((term) => unknown.includes(term)).length / Math.max(1, members.length),
    'content-none': Number(content.weight > 0 && shareOf(question, content, near) === 0),
    pairing: Math.max(
      0,
      ...view.flatMap(({ sentences }) =>
        sentences.map(({ has }) => shareOf(question, named, has) * shareOf(question, content, has)),
      ),
    ),
  };
}

/** Whether the sentence has the words of the question that tell most. */
function rarestWords({ terms, all }: Ranking['question'], has: Uint8Array) {
  const weight = (term: number) => terms[term]?.weight ?? 0;
  const [first, second, third] = all.terms.toSorted((a, b) => weight(b) - weight(a)).map((term) => has[term]);
  return { rarest: first ?? 0, 'second-rarest': second ?? 0, 'third-rarest': third ?? 0 };
}
