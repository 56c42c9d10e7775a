import type { Archive, ArchivedArticle } from '../archive/archive.ts';
import { stem } from '../text/stems.ts';
import { tokenize } from '../text/tokens.ts';
import type { Candidate } from './ask-candidates.ts';
import { type ReadSentence, readParagraph } from './ask-reading.ts';
import type { Question } from './question.ts';
import { isOnDate } from './question-dates.ts';

/** What the second pass looks at, in the order of the vectors. */
export const FEATURES = [
  ...[
    'bm25',
    'bm25-share',
    'clause-bm25',
    'coverage',
    'clause-coverage',
    'paragraph-coverage',
    'pairs',
    'names',
    'paragraph-names',
  ],
  ...[
    'numbers',
    'quoted',
    'wanted',
    'heading',
    'outlet',
    'foreign-outlet',
    'date',
    'article',
    'article-names',
    'short',
    'first',
  ],
] as const;
export type Feature = (typeof FEATURES)[number];

/** A candidate with its features and its sentences. */
export interface Described {
  readonly candidate: Candidate;
  readonly entry: ArchivedArticle;
  readonly features: Readonly<Record<Feature, number>>;
  readonly sentences: readonly DescribedSentence[];
}

export interface DescribedSentence {
  readonly sentence: ReadSentence;
  /** Indices of the question's terms that it has. */
  readonly terms: ReadonlySet<number>;
  readonly coverage: number;
  readonly clauseCoverage: number;
  readonly pairs: number;
  readonly names: number;
  readonly numbers: number;
  readonly quoted: number;
  readonly wanted: number;
}

/** Describes every candidate by what its sentences, its paragraph, its article and its outlet share with the question. */
export function describe(
  archive: Archive,
  question: Question,
  candidates: readonly Candidate[],
): Described[] {
  const positions = new Map(question.terms.map(({ stem: term }, index) => [term, index]));
  const total = weigh(question, question.terms.keys());
  const ideal = total * 2.2 || 1;
  const articleTerms = new Map<string, Set<number>>();
  const rows = candidates.flatMap((candidate) => {
    const entry = archive.get(candidate.articleId);
    if (!entry) return [];
    const sentences = readParagraph(entry, candidate.paragraph).map((sentence) =>
      describeSentence(sentence, question, positions),
    );
    const heading = matchHeading(entry, positions);
    const inArticle = articleTerms.get(candidate.articleId) ?? new Set(heading);
    for (const { terms } of sentences) for (const term of terms) inArticle.add(term);
    articleTerms.set(candidate.articleId, inArticle);
    return [{ candidate, entry, sentences, heading }];
  });
  return rows.map(({ candidate, entry, sentences, heading }) => {
    const inParagraph = new Set([...sentences.flatMap(({ terms }) => [...terms]), ...heading]);
    const inArticle = articleTerms.get(candidate.articleId) ?? heading;
    const best = (key: keyof DescribedSentence) => Math.max(0, ...sentences.map((one) => Number(one[key])));
    const known = question.outlets.filter(({ outlets }) => outlets.length > 0);
    const { outlet, published } = entry.article;
    const length = sentences.reduce((sum, { sentence }) => sum + sentence.stems.length, 0);
    const features: Record<Feature, number> = {
      bm25: candidate.whole / 10,
      'bm25-share': candidate.whole / ideal,
      'clause-bm25': candidate.clause / ideal,
      coverage: best('coverage'),
      'clause-coverage': best('clauseCoverage'),
      'paragraph-coverage': share(question, inParagraph, question.terms.keys()),
      pairs: best('pairs'),
      names: best('names'),
      'paragraph-names': nameShare(question, inParagraph),
      numbers: best('numbers'),
      quoted: best('quoted'),
      wanted: best('wanted'),
      heading: share(question, heading, question.terms.keys()),
      outlet: Number(known.some(({ outlets }) => outlet !== null && outlets.includes(outlet))),
      'foreign-outlet': Number(
        known.length > 0 && !known.some(({ outlets }) => outlet !== null && outlets.includes(outlet)),
      ),
      date: Number(question.dates.some((date) => isOnDate(published, date))),
      article: share(question, inArticle, question.terms.keys()),
      'article-names': nameShare(question, inArticle),
      short: 1 / Math.sqrt(Math.max(4, length)),
      first: Number(candidate.paragraph === 1),
    };
    return { candidate, entry, features, sentences };
  });
}

function describeSentence(
  sentence: ReadSentence,
  question: Question,
  positions: ReadonlyMap<string, number>,
): DescribedSentence {
  const terms = new Set<number>();
  let pairs = 0;
  let strange = { capital: false, number: false };
  const seen = new Set<string>();
  for (const [i, word] of sentence.stems.entries()) {
    const position = positions.get(word);
    if (position === undefined) {
      strange = {
        capital: strange.capital || sentence.capitals[i] === 1,
        number: strange.number || sentence.numbers[i] === 1,
      };
    } else terms.add(position);
    const pair = `${sentence.stems[i - 1] ?? ''} ${word}`;
    if (question.pairs.has(pair) && !seen.has(pair)) {
      seen.add(pair);
      pairs++;
    }
  }
  return {
    sentence,
    terms,
    coverage: share(question, terms, question.terms.keys()),
    clauseCoverage: Math.max(0, ...question.clauses.map((clause) => share(question, terms, clause))),
    pairs: pairs / Math.max(1, question.pairs.size),
    names: nameShare(question, terms),
    numbers: numberShare(question, terms),
    quoted:
      question.quoted.filter((quoted) => sentence.folded.includes(quoted)).length /
      Math.max(1, question.quoted.length),
    wanted: Number(offers(question, sentence, strange)),
  };
}

function offers(
  question: Question,
  sentence: ReadSentence,
  strange: { capital: boolean; number: boolean },
): boolean {
  switch (question.wanted) {
    case 'person':
    case 'place':
      return strange.capital;
    case 'time':
      return (
        strange.number ||
        /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|century|year|month|week)/.test(
          sentence.folded,
        )
      );
    case 'number':
      return (
        strange.number ||
        /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|hundred|thousand|million|billion|half|quarter|third|percent)/.test(
          sentence.folded,
        )
      );
    case 'reason':
      return /\b(?:because|due to|since|so that|in order|owing|therefore|result|caus|reason|as a|to avoid|to prevent|for fear)/.test(
        sentence.folded,
      );
    case 'thing':
      return false;
  }
}

function matchHeading({ article }: ArchivedArticle, positions: ReadonlyMap<string, number>): Set<number> {
  const found = new Set<number>();
  for (const { term } of tokenize(article.title ?? '')) {
    const position = positions.get(stem(term));
    if (position !== undefined) found.add(position);
  }
  return found;
}

function weigh(question: Question, terms: Iterable<number>): number {
  let sum = 0;
  for (const term of terms) sum += question.terms[term]?.weight ?? 0;
  return sum;
}

function share(question: Question, found: ReadonlySet<number>, of: Iterable<number>): number {
  let [have, all] = [0, 0];
  for (const term of of) {
    const weight = question.terms[term]?.weight ?? 0;
    all += weight;
    if (found.has(term)) have += weight;
  }
  return all === 0 ? 0 : have / all;
}

function nameShare(question: Question, found: ReadonlySet<number>): number {
  return share(question, found, new Set(question.names.flat()));
}

function numberShare(question: Question, found: ReadonlySet<number>): number {
  return share(
    question,
    found,
    [...question.terms.keys()].filter((term) => question.terms[term]?.isNumber),
  );
}
