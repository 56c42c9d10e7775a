import type { Archive, RankedParagraph } from '../../archive/archive.ts';
import type { Quote } from '../../model.ts';
import { paragraphAt } from '../passages/passage.ts';
import { extentOf, type ResolvedQuote } from '../sayings/resolved-quotes.ts';
import { ArticleWords } from './article-words.ts';
import type { Idiom } from './idioms.ts';
import { sayingsApart } from './joint-statements.ts';
import { ReadAssertion } from './read-assertion.ts';
import type { Heard } from './taken-side.ts';

/** So many paragraphs behind one that has words of the claim may point back to it ("denied the allegations"). */
const PARAGRAPHS_BEHIND = 1;

const ARTICLES_HEARD_WHOLE = 10;

/** What is worth hearing, by a quick look at it, and which turns of several words are read as one. */
export interface Listening {
  readonly isWorth: (quote: Quote, content: string, frame: string) => boolean;
  /** Whether what is said has a word of what is claimed, or one that may stand for it. */
  readonly mentions: (content: string) => boolean;
  readonly idioms: readonly Idiom[];
}

/**
 * What is said in or right behind some paragraphs, as far as it may take a side; `isWorth` looks at the words first, which costs
 * little. Of each paragraph the words are read once, however many quotes stand in it.
 */
export function hearAll(
  archive: Archive,
  paragraphs: readonly RankedParagraph[],
  { isWorth, mentions, idioms }: Listening,
): { saying: ResolvedQuote; heard: Heard }[] {
  const wanted = paragraphsHeard(paragraphs);
  const whole = new Set(closestArticles(paragraphs));
  return [...wanted].flatMap(([id, around]) => {
    const entry = archive.get(id);
    if (!entry) return [];
    const { article } = entry;
    const numbers = whole.has(id) ? new Set(article.paragraphs.map(({ n }) => n)) : around;
    const articleWords = new ArticleWords(archive, article, idioms);
    const isWanted = (quote: Quote): boolean =>
      numbers.has(paragraphAt(article, extentOf(quote).start)) &&
      isWorth(quote, contentOf(article.text, quote), frameOf(article.text, quote));
    return sayingsApart(archive, entry, { paragraphs: numbers, isWanted }).map((saying) => ({
      saying,
      heard: hear(saying, articleWords, mentions),
    }));
  });
}

/** The given paragraphs and those right behind them, by article. */
function paragraphsHeard(paragraphs: readonly RankedParagraph[]): Map<string, Set<number>> {
  const wanted = new Map<string, Set<number>>();
  for (const { articleId, paragraph } of paragraphs) {
    const known = wanted.get(articleId) ?? new Set();
    wanted.set(articleId, known);
    for (let n = paragraph; n <= paragraph + PARAGRAPHS_BEHIND; n++) known.add(n);
  }
  return wanted;
}

/** The articles whose paragraphs have most of the claim together, best first: who is on a side often says so in none of its words. */
function closestArticles(paragraphs: readonly RankedParagraph[]): string[] {
  const scores = new Map<string, number>();
  for (const { articleId, score } of paragraphs) scores.set(articleId, (scores.get(articleId) ?? 0) + score);
  return [...scores.keys()]
    .sort((a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0))
    .slice(0, ARTICLES_HEARD_WHOLE);
}

function contentOf(text: string, { content }: Quote): string {
  return content.map(({ start, end }) => text.slice(start, end)).join(' ');
}

/** Who speaks and how, in the words of the text. */
function frameOf(text: string, { source, cue, speaker, role }: Quote): string {
  const parts = [source, role, cue].map((span) => (span ? text.slice(span.start, span.end) : ''));
  return [speaker ?? '', ...parts].join(' ');
}

/** So many letters before a name or a role may say whose it is: "the company's", "his". */
const LEAD_IN_LETTERS = 40;

/** What stands before whoever speaks, and what they are. */
function leadInOf(text: string, { source, role }: Quote): string {
  const starts = [source, role].flatMap((span) => (span ? [span.start] : []));
  const start = Math.min(...starts);
  if (starts.length === 0) return '';
  const first = role?.start ?? start;
  return text.slice(Math.max(0, Math.min(start, first) - LEAD_IN_LETTERS), first);
}

function hear(saying: ResolvedQuote, articleWords: ArticleWords, mentions: Listening['mentions']): Heard {
  const { entry, quote } = saying;
  const { text } = entry.article;
  const { start } = extentOf(quote);
  const speaker = `${saying.person?.name ?? ''} ${quote.speaker ?? ''} ${quote.source ? text.slice(quote.source.start, quote.source.end) : ''}`;
  const role = quote.role ? text.slice(quote.role.start, quote.role.end) : '';
  const sentence = entry.extraction.sentences.find((one) => one.start <= start && start < one.end);
  const content = contentOf(text, quote);
  return {
    quote,
    cue: quote.cue ? text.slice(quote.cue.start, quote.cue.end) : '',
    content,
    mentions: mentions(content),
    source: `${speaker} ${role}`,
    isConditional:
      sentence !== undefined && /\b(?:if|whether|unless)\b/i.test(text.slice(sentence.start, start)),
    assertion: new ReadAssertion(saying, articleWords, { speaker, role, leadIn: leadInOf(text, quote) }),
  };
}
