import type { Article } from '../../../model.ts';
import { isOnDate } from '../../question/dates.ts';
import type { Question } from '../../question/question.ts';
import type { FeatureValues, RANKING_FEATURES } from '../scorers/feature-names.ts';
import type { QuestionFeatures } from '../scorers/question-features.ts';
import type { SentenceMatch } from '../sentences/match-sentence.ts';
import type { CandidateParagraph } from './candidates.ts';
import { lackOf, matchedWeight, nearness, shareOf } from './shares.ts';

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
  const { all, named, clauses, pairs, dates } = question;
  const ideal = all.weight * 2.2 || 1;
  const most = overSentences(question, sentences, heading);
  const { byClause, inParagraph, length } = most;
  const { sideClause, sideMass, dateClause, sideDate } = ofSources(question, { outlet, published }, byClause);
  return {
    'side-clause': sideClause,
    'side-mass': sideMass,
    'date-clause': dateClause,
    'side-date': sideDate,
    'clause-heading': most.clauseHeading,
    clauses: byClause.reduce((a, b) => a + b, 0) / Math.max(1, clauses.length),
    density: most.density,
    'article-best': best / ideal,
    'article-count': Math.log(count),
    run: Math.log(1 + highest(sentences, (match) => match.run)),
    'pair-weight': highest(sentences, (match) => match.pairWeight),
    long: Math.log(length + 1),
    bm25: candidate.whole / 10,
    'bm25-share': candidate.whole / ideal,
    'clause-bm25': candidate.clause / ideal,
    coverage: most.coverage,
    'clause-coverage': most.clauseCoverage,
    'clause-mass': most.clauseMass / 20,
    'clause-window': most.window,
    names: most.names,
    rare: most.rare / 10,
    'paragraph-coverage': shareOf(question, all, inParagraph),
    'paragraph-names': shareOf(question, named, inParagraph),
    pairs: highest(sentences, (match) => match.pairs) / Math.max(1, pairs.size),
    skips: highest(sentences, (match) => match.skips),
    quoted: highest(sentences, (match) => match.quoted),
    counted: highest(sentences, (match) => match.counted),
    instance: highest(sentences, (match) => match.instance),
    wanted: Number(sentences.some((match) => match.offers)),
    heading: shareOf(question, all, heading),
    outlet: isOfOutlet(question, outlet),
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

/** What a paragraph's sentences have of a question, the most of any one; `byClause`: of each clause, with the sentence behind. */
interface OverSentences {
  /** For each term 1 where a sentence or the title has it. */
  readonly inParagraph: Uint8Array;
  readonly byClause: Float64Array;
  /** Words in all sentences. */
  length: number;
  coverage: number;
  clauseCoverage: number;
  clauseMass: number;
  clauseHeading: number;
  window: number;
  names: number;
  rare: number;
  density: number;
}

function overSentences(
  question: Question,
  sentences: readonly SentenceMatch[],
  heading: Uint8Array,
): OverSentences {
  const { all, named, clauses } = question;
  const most: OverSentences = {
    inParagraph: Uint8Array.from(heading),
    byClause: new Float64Array(clauses.length),
    length: 0,
    coverage: 0,
    clauseCoverage: 0,
    clauseMass: 0,
    clauseHeading: 0,
    window: 0,
    names: 0,
    rare: 0,
    density: 0,
  };
  for (const [i, { has, sentence }] of sentences.entries()) {
    const whole = matchedWeight(question, all.terms, has);
    most.density = Math.max(most.density, whole / (12 + sentence.stems.length));
    const next = sentences[i + 1]?.has;
    for (let term = 0; term < has.length; term++) {
      if (!has[term]) continue;
      most.inParagraph[term] = 1;
      most.rare = Math.max(most.rare, question.terms[term]?.weight ?? 0);
    }
    for (const [c, { terms, weight }] of clauses.entries()) {
      most.clauseHeading = Math.max(
        most.clauseHeading,
        matchedWeight(question, terms, has, heading) / weight,
      );
      const mass = matchedWeight(question, terms, has);
      most.clauseMass = Math.max(most.clauseMass, mass);
      most.clauseCoverage = Math.max(most.clauseCoverage, mass / weight);
      const both = matchedWeight(question, terms, has, next) / weight;
      most.window = Math.max(most.window, both);
      most.byClause[c] = Math.max(most.byClause[c] ?? 0, both);
    }
    most.coverage = Math.max(most.coverage, shareOf(question, all, has));
    most.names = Math.max(most.names, shareOf(question, named, has));
    most.length += sentence.stems.length;
  }
  return most;
}

/** How far the paragraph has the clauses that the question asks of its outlet, or of its day. */
function ofSources(
  { sources, clauses }: Question,
  { outlet, published }: ParagraphContext['article'],
  byClause: Float64Array,
) {
  let [sideClause, sideMass, dateClause, sideDate] = [0, 0, 0, 0];
  for (const [c, source] of sources.entries()) {
    const isOutlet = outlet !== null && source.outlets.has(outlet);
    const isDate = source.dates.some((date) => isOnDate(published, date));
    if (isOutlet) {
      sideClause = Math.max(sideClause, byClause[c] ?? 0);
      sideMass = Math.max(sideMass, ((byClause[c] ?? 0) * (clauses[c]?.weight ?? 0)) / 20);
    }
    if (isDate) dateClause = Math.max(dateClause, byClause[c] ?? 0);
    if (isDate && isOutlet) sideDate = 1;
  }
  return { sideClause, sideMass, dateClause, sideDate };
}

/** 1 where the question names this outlet, -1 where it names others, 0 where it names none that there is. */
function isOfOutlet({ outlets }: Question, outlet: string | null): -1 | 0 | 1 {
  const known = outlets.filter((one) => one.outlets.length > 0);
  if (known.some((one) => outlet !== null && one.outlets.includes(outlet))) return 1;
  return known.length > 0 ? -1 : 0;
}

function highest(sentences: readonly SentenceMatch[], read: (match: SentenceMatch) => number): number {
  let most = 0;
  for (const match of sentences) most = Math.max(most, read(match));
  return most;
}
