import type { Archive, RankedParagraph } from '../../archive/archive.ts';
import { termWeight } from '../../archive/term-weight.ts';
import type { Passage, Scope } from '../../model.ts';
import { fold } from '../../text/fold.ts';
import { type Word, wordsIn } from '../passages/match-words.ts';
import { passageOf } from '../passages/passage.ts';
import {
  findRun,
  matchQuote,
  type QuoteMatch,
  readSought,
  type SoughtPart,
  type Speech,
} from './match-quote.ts';
import { sentencesAround } from './quote-passage.ts';
import { latestSayings, overlap, type ResolvedQuote, sayingsIn } from './resolved-quotes.ts';

/** A saying that has the sought words, or some of them. */
export interface Matched extends ResolvedQuote {
  readonly match: QuoteMatch;
}

/** What a search for quoted words found. */
export interface WordSearch {
  /** Best match first; within a level direct before mixed before reported speech. */
  readonly matched: readonly Matched[];
  /** Looks for where the words stand although nobody says them. */
  readonly unspoken: () => readonly Passage[];
}

/** Paragraphs that are compared: the more words are sought, the surer the best of them are among the first. */
const PARAGRAPHS = 300;
const PARAGRAPHS_OF_MANY = 120;
const MANY = 5;
/** The rarest words of a long text find its place; all of them would only cost time. */
const TERMS = 16;
/** How much is read where the words are all stop words, which no index has. */
const SCAN = { limit: 200, articles: 2000 };
const PASSAGES = 3;

/** Looks for words in what people say, and where nobody says them, in the articles at large. */
export function searchWords(archive: Archive, typed: string, scope: Scope): WordSearch {
  const parts = readSought(typed);
  const [whole] = parts;
  if (!whole) return { matched: [], unspoken: () => [] };
  const weigh = (stem: string) => termWeight(archive, stem);
  const paragraphs = rankWords(
    archive,
    parts.flatMap(({ words }) => words),
    scope,
  );
  const sayings = paragraphs
    ? sayingsIn(archive, paragraphs)
    : latestSayings(archive, { ...SCAN, scope, isWanted: (saying) => hasWords(saying, whole) });
  const matched = sayings.flatMap((saying) => {
    const match = matchQuote(parts, speechOf(saying), weigh);
    return match ? [{ ...saying, match }] : [];
  });
  const isSpoken = ({ citation, highlights }: Passage) =>
    sayings.some(
      ({ entry, quote }) =>
        entry.article.id === citation.articleId &&
        quote.content.some((part) => highlights.some((run) => overlap(part, run))),
    );
  return {
    matched: matched.sort((a, b) => rankOf(b) - rankOf(a)),
    unspoken: () => findPassages(archive, whole, scope).filter((passage) => !isSpoken(passage)),
  };
}

/** The sentences that have the words of a part in a row, which are stressed. */
export function findPassages(archive: Archive, part: SoughtPart | undefined, scope: Scope): Passage[] {
  const found: Passage[] = [];
  for (const { articleId, paragraph } of (part && rankWords(archive, part.words, scope)) ?? []) {
    const entry = archive.get(articleId);
    const span = entry?.article.paragraphs[paragraph - 1];
    if (!part || !entry || !span || found.length === PASSAGES) break;
    const run = findRun(part, wordsIn(entry.article.text.slice(span.start, span.end), span.start));
    if (!run) continue;
    const sentences = entry.extraction.sentences.filter((sentence) => overlap(sentence, run));
    const start = Math.min(run.start, ...sentences.map((sentence) => sentence.start));
    const end = Math.max(run.end, ...sentences.map((sentence) => sentence.end));
    found.push(passageOf(entry.article, { start, end }, [run]));
  }
  return found;
}

/** The paragraphs with the rarest of the words; null where there are stop words only, which no index has. */
function rankWords(archive: Archive, words: readonly Word[], scope: Scope): RankedParagraph[] | null {
  const stems = [...new Set(words.filter(({ telling }) => telling).map(({ stem }) => stem))];
  if (stems.length === 0) return null;
  const rarest = stems
    .filter((stem) => archive.frequency(stem) > 0)
    .sort((a, b) => archive.frequency(a) - archive.frequency(b))
    .slice(0, TERMS);
  const terms = rarest.map((term) => ({ term, weight: 1 }));
  return terms.length > 0
    ? archive.rank(terms, { limit: terms.length < MANY ? PARAGRAPHS : PARAGRAPHS_OF_MANY, scope })
    : [];
}

function rankOf({ match, quote, person }: Matched): number {
  const level = { exact: 2, folded: 1, close: 0 }[match.level];
  const kind = { direct: 2, mixed: 1, indirect: 0 }[quote.kind];
  return (
    level * 100 + (match.level === 'close' ? match.score * 90 + kind / 10 : kind * 10) + (person ? 1 : 0)
  );
}

/** Whether all words of a part occur in a saying: a quick look before the comparison proper. */
function hasWords({ entry, quote }: ResolvedQuote, { words }: SoughtPart): boolean {
  const { text } = entry.article;
  const spoken = fold(quote.content.map(({ start, end }) => text.slice(start, end)).join(' '));
  return words.every(({ key }) => spoken.includes(key.slice(0, 2)));
}

function speechOf(saying: ResolvedQuote): Speech {
  const { text } = saying.entry.article;
  const { start, end } = sentencesAround(saying);
  const around = wordsIn(text.slice(start, end), start);
  const content = saying.quote.content.map((span) =>
    around.filter((word) => word.start >= span.start && word.end <= span.end),
  );
  return { text, content, around };
}
