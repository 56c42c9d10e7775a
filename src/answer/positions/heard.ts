import type { Archive, ArchivedArticle, RankedParagraph } from '../../archive/archive.ts';
import type { Quote, Span } from '../../model.ts';
import { rememberWords } from '../../text/remember-words.ts';
import { stem } from '../../text/stems.ts';
import { isStopWord } from '../../text/stop-words.ts';
import { tokenize } from '../../text/tokens.ts';
import { paragraphAt } from '../passages/passage.ts';
import { sentencesAround } from '../sayings/quote-passage.ts';
import { extentOf, overlap, type ResolvedQuote } from '../sayings/resolved-quotes.ts';
import { type Idiom, idiomsIn } from './idioms.ts';
import { sayingsApart } from './joint-statements.ts';
import { ownersOf } from './owners.ts';
import type { RootedWord } from './proposition.ts';
import { rootOf, rootsIn } from './roots.ts';
import type { Heard } from './taken-side.ts';

/** So many paragraphs behind one that has words of the claim may point back to it ("denied the allegations"). */
const PARAGRAPHS_BEHIND = 1;

/** What is worth hearing, by a quick look at it, and which turns of several words are read as one. */
export interface Listening {
  readonly isWorth: (quote: Quote, content: string, frame: string) => boolean;
  readonly idioms: readonly Idiom[];
}

/**
 * What is said in or right behind some paragraphs, as far as it may take a side; `isWorth` looks at the words first, which costs
 * little. Of each paragraph the words are read once, however many quotes stand in it.
 */
export function hearAll(
  archive: Archive,
  paragraphs: readonly RankedParagraph[],
  { isWorth, idioms }: Listening,
): { saying: ResolvedQuote; heard: Heard }[] {
  const wanted = new Map<string, Set<number>>();
  for (const { articleId, paragraph } of paragraphs) {
    const known = wanted.get(articleId) ?? new Set();
    wanted.set(articleId, known);
    for (let n = paragraph; n <= paragraph + PARAGRAPHS_BEHIND; n++) known.add(n);
  }
  return [...wanted].flatMap(([id, numbers]) => {
    const entry = archive.get(id);
    if (!entry) return [];
    const reader = readArticle(archive, entry, idioms);
    return sayingsApart(archive, entry, numbers)
      .filter(
        ({ quote }) =>
          numbers.has(paragraphAt(entry.article, extentOf(quote).start)) &&
          isWorth(quote, contentOf(entry.article.text, quote), frameOf(entry.article.text, quote)),
      )
      .map((saying) => ({ saying, heard: hear(saying, reader) }));
  });
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

interface Reader {
  readonly wordsOf: (paragraph: number) => readonly RootedWord[];
  readonly title: ReadonlySet<string>;
  readonly lead: ReadonlySet<string>;
  readonly hasStem: (stem: string) => boolean;
}

function readArticle(archive: Archive, { article }: ArchivedArticle, idioms: readonly Idiom[]): Reader {
  const known = new Map<number, readonly RootedWord[]>();
  const wordsOf = (n: number): readonly RootedWord[] => {
    const words = known.get(n) ?? rootedWords(article.text, article.paragraphs[n - 1], idioms);
    known.set(n, words);
    return words;
  };
  const headline = article.title ?? '';
  const title = new Set(
    rootedWords(headline, { start: 0, end: headline.length }, idioms).map(({ root }) => root),
  );
  const hasStem = (own: string): boolean => archive.mentions(article.id, own);
  return { wordsOf, title, hasStem, lead: new Set([...title, ...wordsOf(1).map(({ root }) => root)]) };
}

function rootedWords(text: string, span: Span | undefined, idioms: readonly Idiom[]): RootedWord[] {
  if (!span) return [];
  const own = tokenize(text.slice(span.start, span.end)).map(({ start, end, term }) => {
    const { root, telling } = readTerm(term);
    return { start: start + span.start, end: end + span.start, root, telling };
  });
  const turns = idiomsIn(text, span, idioms);
  return turns.length === 0 ? own : [...own, ...turns].sort((a, b) => a.start - b.start);
}

const readTerm = rememberWords((term) => ({ root: rootOf(stem(term)), telling: !isStopWord(term) }));

function hear(saying: ResolvedQuote, { wordsOf, title, lead, hasStem }: Reader): Heard {
  const { entry, quote } = saying;
  const { text } = entry.article;
  const extent = extentOf(quote);
  const n = paragraphAt(entry.article, extent.start);
  const around = sentencesAround(saying);
  const paragraph = wordsOf(n);
  const reach = paragraphAt(entry.article, Math.max(extent.start, extent.end - 1));
  const all = reach > n ? [...paragraph, ...wordsOf(n + 1)] : paragraph;
  const said = all.filter((word) => quote.content.some((part) => overlap(part, word)));
  const inSource = (word: Span): boolean => quote.source !== null && overlap(quote.source, word);
  const roots = (words: readonly RootedWord[]): Set<string> => new Set(words.map(({ root }) => root));
  const before = roots(paragraph.filter(({ end }) => end <= around.start));
  for (const { root } of wordsOf(n - 1)) before.add(root);
  const sentenceRoots = roots(all.filter((word) => overlap(around, word) && !inSource(word)));
  const speaker = `${saying.person?.name ?? ''} ${quote.speaker ?? ''} ${quote.source ? text.slice(quote.source.start, quote.source.end) : ''}`;
  const role = quote.role ? text.slice(quote.role.start, quote.role.end) : '';
  const sentence = entry.extraction.sentences.find(
    (one) => one.start <= extent.start && extent.start < one.end,
  );
  return {
    quote,
    cue: quote.cue ? text.slice(quote.cue.start, quote.cue.end) : '',
    content: contentOf(text, quote),
    source: `${speaker} ${role}`,
    isConditional:
      sentence !== undefined && /\b(?:if|whether|unless)\b/i.test(text.slice(sentence.start, extent.start)),
    assertion: {
      text,
      words: said,
      sentence: sentenceRoots,
      before,
      // Most statements are told without the paragraphs farther before.
      get earlier() {
        return new Set([...before, ...[...wordsOf(n - 2), ...wordsOf(n - 3)].map(({ root }) => root)]);
      },
      title,
      lead,
      hasStem,
      speaker: rootsIn(speaker),
      speaksFor: ownersOf({ speaker, role, leadIn: leadInOf(text, quote) }, [...sentenceRoots, ...before]),
    },
  };
}
