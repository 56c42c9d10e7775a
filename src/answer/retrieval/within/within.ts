import type { Archive, ArchivedArticle } from '../../../archive/archive.ts';
import { inScope } from '../../../archive/scope.ts';
import { termWeight } from '../../../archive/term-weight.ts';
import type { Scope, Span } from '../../../model.ts';
import { termsOf } from '../../../text/terms.ts';
import { asksForAnything, requiresOffer } from '../../question/kind.ts';
import type { Question } from '../../question/question.ts';
import { findStopWordName } from '../../question/stop-word-names.ts';
import { topicShare } from '../../topic/topic-share.ts';
import { rankFor, understandQuestion } from '../ranking/ranking.ts';
import { matchSentence, type SentenceMatch } from '../sentences/match-sentence.ts';
import { readParagraph } from '../sentences/read-paragraph.ts';
import { hasAskedTerm, neededTerms, offersWanted } from '../telling/covered.ts';
import { isOwnedThere, type Owned, ownedIn } from './owner.ts';

/** A sentence of an article that answers a question which goes on from another. */
export interface SentenceWithin {
  readonly entry: ArchivedArticle;
  /** From 1. */
  readonly paragraph: number;
  readonly span: Span;
}

const MAX_ARTICLES = 3;
/** An article is about what was asked before where it has this part of those words' weight, and of what the nearest one has. */
const [MIN_SHARE_BEFORE, NEAR_MOST] = [0.6, 0.9];

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
  if (neededOf(question).length === 0 && asksForAnything(question.wanted)) return null;
  const context = new Set(termsOf(before));
  const about =
    context.size === 0 ? articlesNaming(archive, before, scope) : articlesAbout(archive, own, before, scope);
  const articles = about.slice(0, MAX_ARTICLES);
  // "How much?" by itself asks for money rather than for any amount.
  const isSum = question.wanted === 'amount' && neededOf(question).length === 0;
  const told = { context, names: namesIn(archive, before), owned: ownedIn(own, before) };
  const asMoney = isSum ? bestIn(articles, { ...question, wanted: 'money' }, told) : null;
  return asMoney ?? bestIn(articles, question, told);
}

/** The articles that tell most of what was asked before. */
function articlesAbout(archive: Archive, own: string, before: string, scope: Scope): ArchivedArticle[] {
  const context = new Set(termsOf(before));
  const { ranked } = rankFor(archive, `${own} (${before})`, scope);
  const about = [...new Set(ranked.map(({ entry }) => entry))].map((entry) => ({
    entry,
    share: shareTold(archive, entry, context),
  }));
  // An article that has a rare word of it ("Magnet") is nearer than one that has the usual ones ("card").
  const most = Math.max(...about.map(({ share }) => share));
  return about
    .filter(({ share }) => share >= MIN_SHARE_BEFORE && share >= NEAR_MOST * most)
    .map(({ entry }) => entry);
}

/** The articles that have a name of small words, which no index has. */
function articlesNaming(archive: Archive, before: string, scope: Scope): ArchivedArticle[] {
  const ids = findStopWordName(archive, before)?.places.map(({ articleId }) => articleId) ?? [];
  return [...new Set(ids)].flatMap((id) => {
    const entry = archive.get(id);
    return entry && inScope(entry.article, scope) ? [entry] : [];
  });
}

/** What was asked before: its terms, and the terms of names in it that articles have. */
interface Before {
  readonly context: ReadonlySet<string>;
  readonly names: readonly string[];
  /** What is asked of it as somebody's own, if anything. */
  readonly owned: Owned | null;
}

function namesIn(archive: Archive, before: string): string[] {
  const names = [...before.matchAll(/(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}'’-]*/gu)].map(([name]) => name);
  return termsOf(names.join(' ')).filter((term) => archive.frequency(term) > 0);
}

const HOW_LONG = /^\W*(?:(?:and|but|so) )?how long\b/i;
/** "How long did it take her?", "How long did he get?": asks for a time alone. */
const LASTING = new Set(['take', 'last', 'get', 'serve']);

/** The terms that an answer has to repeat. */
function neededOf(question: Question): number[] {
  const needed = neededTerms(question);
  return HOW_LONG.test(question.text)
    ? needed.filter((term) => !LASTING.has(question.terms[term]?.word ?? ''))
    : needed;
}

function hasDuration({ extraction }: ArchivedArticle, { start, end }: Span): boolean {
  return extraction.dates.some((date) => date.type === 'DURATION' && date.start >= start && date.end <= end);
}

/** Whether a paragraph, one beside it or the title has a name of what was asked before: an article may tell of several things. */
function isNearNames({ article }: ArchivedArticle, n: number, names: readonly string[]): boolean {
  if (names.length === 0) return true;
  const beside = article.paragraphs.slice(Math.max(0, n - 2), n + 1);
  const around = new Set(
    [article.title ?? '', ...beside.map(({ start, end }) => article.text.slice(start, end))].flatMap((text) =>
      termsOf(text),
    ),
  );
  return names.some((name) => around.has(name));
}

/** From general knowledge of the language. */
const MEASURE =
  /\b(?:fees?|price|cost|costs|rate|percentage|number|amount|score|age|salary|fine|revenue|profit|sales|population|size|weight|height|length|distance|capacity|budget|limit|minimum|maximum|bonus|toll|total)[\s?!.]*$/i;

/** Of several sentences that tell it the one that is nearest to the question's own words, then to what was asked before, then the first. */
function bestIn(
  articles: readonly ArchivedArticle[],
  question: Question,
  { context, names, owned }: Before,
): SentenceWithin | null {
  const needed = neededOf(question);
  const isLong = HOW_LONG.test(question.text);
  const isMeasure = asksForAnything(question.wanted) && MEASURE.test(question.text);
  let best: SentenceWithin | null = null;
  // A sum or an age is told apart by its notation; numbers and names are everywhere.
  let highest = needed.length === 0 && !isLong && !requiresOffer(question.wanted) ? 0 : -1;
  for (const entry of articles) {
    for (const { n } of entry.article.paragraphs) {
      if (!isNearNames(entry, n, names)) continue;
      for (const sentence of readParagraph(entry, n)) {
        if (isLong && !hasDuration(entry, sentence)) continue;
        const match = matchSentence(sentence, question);
        if (match.asks || !offersWanted(question, match) || !tellsAll(question, needed, match)) continue;
        if (owned && !isOwnedThere(entry, sentence, owned)) continue;
        const own = match.pairs + match.has.reduce((sum, one) => sum + one, 0);
        const shared = [...context].filter((term) => match.sentence.stems.includes(term)).length;
        // "And the fee?" asks for how much it is.
        const figures = isMeasure && match.freshNumbers > 0 ? 2 : 0;
        const nearness = 2 * own + shared + figures;
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

/** How much of the weight of what was asked before an article has, 0 to 1. */
function shareTold(archive: Archive, { article }: ArchivedArticle, context: ReadonlySet<string>): number {
  const weights = new Map(
    [...context]
      .filter((term) => archive.frequency(term) > 0)
      .map((term): [string, number] => [term, termWeight(archive, term)]),
  );
  return weights.size === 0 ? 0 : topicShare(weights, (term) => Number(archive.mentions(article.id, term)));
}
