import type { Archive, ArchivedArticle } from '../../archive/archive.ts';
import type { Scope, Span } from '../../model.ts';
import { stem } from '../../text/stems.ts';
import { termsOf } from '../../text/terms.ts';
import { asksForAnything, requiresOffer } from '../question/kind.ts';
import type { Question } from '../question/question.ts';
import { hasAskedTerm, neededTerms, offersWanted } from './covered.ts';
import { matchSentence, type SentenceMatch } from './match-sentence.ts';
import { rankFor, understandQuestion } from './ranking.ts';
import { readParagraph } from './read-paragraph.ts';

/** A sentence of an article that answers a question which goes on from another. */
export interface SentenceWithin {
  readonly entry: ArchivedArticle;
  /** From 1. */
  readonly paragraph: number;
  readonly span: Span;
}

const MAX_ARTICLES = 3;
/** An article is about what was asked before where it has this part of those words. */
const MIN_SHARE_BEFORE = 0.6;

/**
 * The sentence that answers a question among the articles that what was asked before is about: it has all that the question says and offers what it asks for.
 * A question that says nothing else ("how much in total?") must ask for a sum, a number, an age, a day, a place or a person. Null where there is none.
 */
export function findWithin(
  archive: Archive,
  own: string,
  before: string,
  scope: Scope,
): SentenceWithin | null {
  const question = understandQuestion(archive, own);
  if (neededTerms(question).length === 0 && asksForAnything(question.wanted)) return null;
  const context = new Set(termsOf(before));
  const { ranked } = rankFor(archive, `${own} (${before})`, scope);
  const articles = [...new Set(ranked.map(({ entry }) => entry))]
    .filter((entry) => isAbout(archive, entry, context))
    .slice(0, MAX_ARTICLES);
  // "How much?" by itself asks for money rather than for any amount.
  const isSum = question.wanted === 'amount' && neededTerms(question).length === 0;
  const asMoney = isSum ? bestIn(articles, { ...question, wanted: 'money' }, context) : null;
  return asMoney ?? bestIn(articles, question, context);
}

/** Of several sentences that tell it the one that is nearest to the question's own words, then to what was asked before, then the first. */
function bestIn(
  articles: readonly ArchivedArticle[],
  question: Question,
  context: ReadonlySet<string>,
): SentenceWithin | null {
  const needed = neededTerms(question);
  let best: SentenceWithin | null = null;
  // A sum or an age is told apart by its notation; numbers and names are everywhere.
  let highest = needed.length === 0 && !requiresOffer(question.wanted) ? 0 : -1;
  for (const entry of articles) {
    for (const { n } of entry.article.paragraphs) {
      for (const sentence of readParagraph(entry, n)) {
        const match = matchSentence(sentence, question);
        if (match.asks || !offersWanted(question, match) || !tellsAll(question, needed, match)) continue;
        const own = match.pairs + match.has.reduce((sum, one) => sum + one, 0);
        const shared = [...context].filter((term) => match.sentence.stems.includes(term)).length;
        const nearness = 2 * own + shared;
        if (nearness <= highest) continue;
        highest = nearness;
        best = { entry, paragraph: n, span: { start: sentence.start, end: sentence.end } };
      }
    }
  }
  return best;
}

function tellsAll(question: Question, needed: readonly number[], match: SentenceMatch): boolean {
  return needed.every((term) => hasAskedTerm(question, match, term));
}

function isAbout(archive: Archive, { article }: ArchivedArticle, context: ReadonlySet<string>): boolean {
  const terms = [...context].filter((term) => archive.frequency(term) > 0);
  const there = terms.filter((term) => archive.mentions(article.id, stem(term))).length;
  return terms.length > 0 && there >= MIN_SHARE_BEFORE * terms.length;
}
