import type { Article } from '../../model.ts';
import { daysApart } from '../question/asked-time.ts';
import { isOnDate } from '../question/dates.ts';
import type { Question } from '../question/question.ts';
import type { CandidateParagraph } from './candidates.ts';
import type { FeatureValues, RANKING_FEATURES } from './feature-names.ts';
import type { SentenceMatch } from './match-sentence.ts';
import type { QuestionFeatures } from './question-features.ts';

export type Features = FeatureValues<typeof RANKING_FEATURES>;

/** What the second pass knows of a paragraph's surroundings. */
export interface ParagraphContext {
  readonly article: Pick<Article, 'outlet' | 'published'>;
  /** For each term of the question 1 where the article's title has it. */
  readonly heading: Uint8Array;
  /** The same for the article. */
  readonly inArticle: Uint8Array;
  readonly asked: QuestionFeatures;
  /** The article's best score in the first pass, and how many of its paragraphs that found. */
  readonly best: number;
  readonly count: number;
}

/** Describes one paragraph by what its sentences, its article and its outlet share with the question. */
export function featuresOf(
  question: Question,
  candidate: CandidateParagraph,
  sentences: readonly SentenceMatch[],
  { article: { outlet, published }, heading, inArticle, asked, best, count }: ParagraphContext,
): Features {
  const { all, named, clauses, pairs, outlets, dates } = question;
  const ideal = all.weight * 2.2 || 1;
  const inParagraph = Uint8Array.from(heading);
  let [length, coverage, clauseCoverage, clauseMass, window, names, rare] = [0, 0, 0, 0, 0, 0, 0];
  let [clauseHeading, density] = [0, 0];
  const byClause = new Float64Array(clauses.length);
  for (const [i, { has, sentence }] of sentences.entries()) {
    const whole = matchedWeight(question, all.terms, has);
    density = Math.max(density, whole / (12 + sentence.stems.length));
    const next = sentences[i + 1]?.has;
    for (let term = 0; term < has.length; term++) {
      if (!has[term]) continue;
      inParagraph[term] = 1;
      rare = Math.max(rare, question.terms[term]?.weight ?? 0);
    }
    for (const [c, clause] of clauses.entries()) {
      clauseHeading = Math.max(
        clauseHeading,
        matchedWeight(question, clause.terms, has, heading) / clause.weight,
      );
      const mass = matchedWeight(question, clause.terms, has);
      clauseMass = Math.max(clauseMass, mass);
      clauseCoverage = Math.max(clauseCoverage, mass / clause.weight);
      const both = matchedWeight(question, clause.terms, has, next) / clause.weight;
      window = Math.max(window, both);
      byClause[c] = Math.max(byClause[c] ?? 0, both);
    }
    coverage = Math.max(coverage, shareOf(question, all, has));
    names = Math.max(names, shareOf(question, named, has));
    length += sentence.stems.length;
  }
  const known = outlets.filter((one) => one.outlets.length > 0);
  const isNamed = known.some((one) => outlet !== null && one.outlets.includes(outlet));
  let [sideClause, sideMass, dateClause, sideDate] = [0, 0, 0, 0];
  for (const [c, source] of question.sources.entries()) {
    const isOutlet = outlet !== null && source.outlets.has(outlet);
    const isDate = source.dates.some((date) => isOnDate(published, date));
    if (isOutlet) {
      sideClause = Math.max(sideClause, byClause[c] ?? 0);
      sideMass = Math.max(sideMass, ((byClause[c] ?? 0) * (clauses[c]?.weight ?? 0)) / 20);
    }
    if (isDate) dateClause = Math.max(dateClause, byClause[c] ?? 0);
    if (isDate && isOutlet) sideDate = 1;
  }
  return {
    'side-clause': sideClause,
    'side-mass': sideMass,
    'date-clause': dateClause,
    'side-date': sideDate,
    'clause-heading': clauseHeading,
    clauses: byClause.reduce((a, b) => a + b, 0) / Math.max(1, clauses.length),
    density,
    'article-best': best / ideal,
    'article-count': Math.log(count),
    run: Math.log(1 + highest(sentences, (match) => match.run)),
    'pair-weight': highest(sentences, (match) => match.pairWeight),
    long: Math.log(length + 1),
    bm25: candidate.whole / 10,
    'bm25-share': candidate.whole / ideal,
    'clause-bm25': candidate.clause / ideal,
    coverage,
    'clause-coverage': clauseCoverage,
    'clause-mass': clauseMass / 20,
    'clause-window': window,
    names,
    rare: rare / 10,
    'paragraph-coverage': shareOf(question, all, inParagraph),
    'paragraph-names': shareOf(question, named, inParagraph),
    pairs: highest(sentences, (match) => match.pairs) / Math.max(1, pairs.size),
    skips: highest(sentences, (match) => match.skips),
    quoted: highest(sentences, (match) => match.quoted),
    counted: highest(sentences, (match) => match.counted),
    instance: highest(sentences, (match) => match.instance),
    wanted: Number(sentences.some((match) => match.offers)),
    heading: shareOf(question, all, heading),
    outlet: isNamed ? 1 : known.length > 0 ? -1 : 0,
    date: Number(dates.some((date) => isOnDate(published, date))),
    article: shareOf(question, all, inArticle),
    'article-names': shareOf(question, named, inArticle),
    short: 1 / Math.sqrt(Math.max(4, length)),
    first: Number(candidate.paragraph === 1),
    offered: highest(sentences, (match) => match.offered),
    'offer-near': highest(sentences, (match) => match.offerNear),
    lack: lackOf(question, inParagraph),
    'lack-article': lackOf(question, inArticle),
    // Last: an object that begins with a spread takes longer to make than all that is in it.
    ...nearness(published, question),
    ...asked,
  };
}

/** What is less near than this is not near at all: of an archive that is no longer fed, every article is as far away. */
const MIN_NEARNESS = 0.01;

/** How near a publication is to the time that a question is about, 1 to 0, on three scales. */
export function nearness(published: string | null, { time }: Question) {
  const days = daysApart(published, time) ?? Number.POSITIVE_INFINITY;
  const near = (scale: number) => {
    const nearness = Math.exp(-days / scale);
    return nearness < MIN_NEARNESS ? 0 : nearness;
  };
  return { 'near-week': near(7), 'near-month': near(30), 'near-year': near(365) };
}

/** The weight of the most telling word that a text lacks, words for the kind of thing left aside, as a share of the most telling one's. */
export function lackOf({ terms, kindStems }: Question, has: Uint8Array, orHas?: Uint8Array): number {
  let [lacking, most] = [0, 0];
  for (const [i, { weight, stem }] of terms.entries()) {
    if (kindStems.has(stem)) continue;
    most = Math.max(most, weight);
    if (!has[i] && !orHas?.[i]) lacking = Math.max(lacking, weight);
  }
  return most > 0 ? lacking / most : 0;
}

function highest(sentences: readonly SentenceMatch[], read: (match: SentenceMatch) => number): number {
  let most = 0;
  for (const match of sentences) most = Math.max(most, read(match));
  return most;
}

/** The weight of those of the terms that either text has. */
export function matchedWeight(
  { terms }: Question,
  of: readonly number[],
  has: Uint8Array,
  orHas?: Uint8Array,
): number {
  let mass = 0;
  for (const term of of) if (has[term] || orHas?.[term]) mass += terms[term]?.weight ?? 0;
  return mass;
}

/** The same as a share of the weight of all of them; 0 where there are none. */
export function shareOf(question: Question, of: Question['all'], has: Uint8Array): number {
  return of.weight > 0 ? matchedWeight(question, of.terms, has) / of.weight : 0;
}
