import type { Archive, ArchivedArticle } from '../../../archive/archive.ts';
import type { Article } from '../../../model.ts';
import { memoiseBy } from '../../../text/memoise-by.ts';
import { stem } from '../../../text/stems.ts';
import { tokenize } from '../../../text/tokens.ts';
import { questionBefore } from '../../passages/interview-questions.ts';
import { positionOf } from '../../question/position-of.ts';
import type { Question } from '../../question/question.ts';
import { questionFeatures } from '../scorers/question-features.ts';
import { matchSentence, type SentenceMatch, sayTogether } from '../sentences/match-sentence.ts';
import { readParagraph } from '../sentences/read-paragraph.ts';
import type { CandidateParagraph } from './candidates.ts';
import { type Features, featuresOf } from './features.ts';

/** A candidate with its features and its sentences. */
export interface Described {
  readonly candidate: CandidateParagraph;
  readonly entry: ArchivedArticle;
  readonly features: Features;
  readonly sentences: readonly SentenceMatch[];
  /** For each term of the question 1 where the article has it. */
  readonly inArticle: Uint8Array;
  /** The same for its title. */
  readonly heading: Uint8Array;
}

/** A paragraph of the ranking; higher scores are better. */
export interface Ranked extends Described {
  readonly score: number;
}

/** Describes every candidate by what its sentences, its paragraph, its article and its outlet share with the question. */
export function describe(
  archive: Archive,
  question: Question,
  candidates: readonly CandidateParagraph[],
): Described[] {
  const asked = questionFeatures(question);
  const articles = new Map<string, { heading: Uint8Array; inArticle: Uint8Array }>();
  const strongest = new Map<string, number>();
  const counts = new Map<string, number>();
  for (const { articleId, whole } of candidates) {
    strongest.set(articleId, Math.max(strongest.get(articleId) ?? 0, whole));
    counts.set(articleId, (counts.get(articleId) ?? 0) + 1);
  }
  return candidates.flatMap((candidate) => {
    const entry = archive.get(candidate.articleId);
    if (!entry) return [];
    const sentences = matchParagraph(entry, candidate.paragraph, question);
    const about = articles.get(candidate.articleId) ?? {
      heading: matchHeading(entry, question),
      inArticle: Uint8Array.from(question.terms, (term) =>
        Number([term.stem, ...term.others].some((one) => archive.mentions(candidate.articleId, one))),
      ),
    };
    articles.set(candidate.articleId, about);
    const features = featuresOf(question, candidate, sentences, {
      article: entry.article,
      ...about,
      asked,
      best: strongest.get(candidate.articleId) ?? 0,
      count: counts.get(candidate.articleId) ?? 0,
    });
    return [{ candidate, entry, sentences, features, ...about }];
  });
}

/** The sentences of a paragraph, compared; where it answers an interview's question, its first one says what the question says. */
function matchParagraph(entry: ArchivedArticle, paragraph: number, question: Question): SentenceMatch[] {
  const match = (n: number) => readParagraph(entry, n).map((sentence) => matchSentence(sentence, question));
  const sentences = match(paragraph);
  const asked = questionBefore(entry.article, paragraph);
  const [first, ...rest] = sentences;
  return asked && first ? [match(asked.n).reduce(sayTogether, first), ...rest] : sentences;
}

function matchHeading({ article }: ArchivedArticle, question: Question): Uint8Array {
  const heading = new Uint8Array(question.terms.length);
  for (const word of headingStems(article)) {
    const position = positionOf(question, word);
    if (position >= 0) heading[position] = 1;
  }
  return heading;
}

/** An article is met again and again, and its title never changes. */
export const headingStems = memoiseBy((article: Article): readonly string[] =>
  tokenize(article.title ?? '', article.language).map(({ term }) => stem(term, article.language)),
);
