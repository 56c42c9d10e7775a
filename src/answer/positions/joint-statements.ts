import type { Archive, ArchivedArticle } from '../../archive/archive.ts';
import type { Quote, Span, Stance } from '../../model.ts';
import { overlap, type ResolvedQuote, sayingsOf } from '../sayings/resolved-quotes.ts';

/** A name of up to five words, or "the" with one or two nouns. */
const NAME = String.raw`(?:[Tt]he )?\p{Lu}[\p{L}.'’-]*(?: (?:of |the |for )*\p{Lu}[\p{L}.'’-]*){0,4}|[Tt]he \p{Ll}+(?: \p{Ll}+)?`;
const NOW = `(?:(?: yet| immediately| directly| publicly| officially| so far| formally)*)`;
const SPEAK = `(?:comment|respond|repl(?:y|i)|react|answer|address)(?:ed|ied)?(?: publicly| directly)?`;
const CLAIMS = String.raw`(?:(?:the|these|those|such|all|any|this|that)(?: \p{Ll}+)? (?:claims?|accusations?|allegations?|charges?|reports?|suggestions?))`;

interface Turn {
  readonly pattern: RegExp;
  readonly stance: Stance;
}

/**
 * Turns in which several bodies at once keep silent or deny, each with its names (`a`, `b`), the words that say so
 * (`cue`) and what it is about (`content`). Written from general knowledge of news English.
 */
const TURNS: readonly Turn[] = [
  turn(
    `[Nn]either (?<a>${NAME}) nor (?<b>${NAME}) (?<cue>(?:has|have|had|would)${NOW} ${SPEAK})(?<content>[^.;]*)`,
    'declines',
  ),
  turn(
    `(?<a>${NAME}) and (?<b>${NAME}) (?<cue>(?:have|had) not${NOW} ${SPEAK})(?<content>[^.;]*)`,
    'declines',
  ),
  turn(
    `(?<a>${NAME}) and (?<b>${NAME}) (?<cue>(?:both )?(?:declined|refused) to ${SPEAK})(?<content>[^.;]*)`,
    'declines',
  ),
  turn(
    `(?<a>${NAME}) and (?<b>${NAME}) (?<cue>(?:both |have |has |had )*(?:den(?:y|ied)|reject(?:ed)?|dismiss(?:ed)?)) (?<content>${CLAIMS})`,
    'denies',
  ),
];

function turn(source: string, stance: Stance): Turn {
  return { pattern: new RegExp(source, 'dgu'), stance };
}

/** Which sayings are wanted: turns of several bodies by their paragraphs, all by a look at the quote. */
interface Wanted {
  readonly paragraphs?: ReadonlySet<number>;
  readonly isWanted?: (quote: Quote) => boolean;
}

/** The sayings of an article, with each of several bodies that speak together heard by itself. */
export function sayingsApart(
  archive: Archive,
  entry: ArchivedArticle,
  { paragraphs, isWanted = () => true }: Wanted = {},
): ResolvedQuote[] {
  const turns = sharedTurns(archive, entry, paragraphs);
  const isHeardApart = ({ source, stance }: Quote) =>
    source !== null &&
    isShared(entry.article.text, source) &&
    turns.some(
      ({ quote }) => quote.stance === stance && quote.source !== null && overlap(quote.source, source),
    );
  return [
    ...sayingsOf(archive, entry, (quote) => isWanted(quote) && !isHeardApart(quote)),
    ...turns.filter(({ quote }) => isWanted(quote)),
  ];
}

/** No turn is without one of these. */
const TURN_WORD = /\b(?:neither|have not|had not|(?:declined|refused) to|den(?:y|ied)|reject|dismiss)/i;

/**
 * What several bodies together deny or say nothing of, one saying for each of them that the quotes don't have already: in the
 * whole article, or in the given paragraphs.
 */
export function sharedTurns(
  archive: Archive,
  entry: ArchivedArticle,
  paragraphs?: ReadonlySet<number>,
): ResolvedQuote[] {
  const { article, extraction } = entry;
  const found: ResolvedQuote[] = [];
  const spans = article.paragraphs
    .filter(({ n }) => paragraphs === undefined || paragraphs.has(n))
    .filter(({ start, end }) => TURN_WORD.test(article.text.slice(start, end)));
  for (const { pattern, stance } of spans.length > 0 ? TURNS : []) {
    for (const { match, at } of spans.flatMap((span) => matchesIn(article.text, span, pattern))) {
      const groups = match.indices?.groups;
      const [cue, content] = [spanOf(groups?.['cue'], at), spanOf(groups?.['content'], at)];
      if (!cue || !content) continue;
      for (const source of [spanOf(groups?.['a'], at), spanOf(groups?.['b'], at)]) {
        if (!source) continue;
        const has = ({ stance: own, source: theirs }: Quote) =>
          own === stance && theirs !== null && overlap(theirs, source) && !isShared(article.text, theirs);
        if (extraction.quotes.some(has)) continue;
        const speaker = article.text.slice(source.start, source.end).replace(/^the /i, '');
        const quote: Quote = {
          kind: 'indirect',
          content: [content.end > content.start ? content : cue],
          cue,
          source,
          speaker,
          role: null,
          inferred: false,
          stance,
          rule: 'shared-turn',
        };
        found.push({
          entry,
          quote,
          person: archive.people
            .find(speaker)
            .find(({ name, spellings }) =>
              [name, ...spellings].some((one) => one.replace(/^the /i, '') === speaker),
            ),
        });
      }
    }
  }
  return found;
}

/** Several names taken for one source: each of them is heard by itself instead. */
function isShared(text: string, { start, end }: Span): boolean {
  return / (?:and|nor) /.test(text.slice(start, end));
}

function matchesIn(
  text: string,
  { start, end }: Span,
  pattern: RegExp,
): { match: RegExpExecArray; at: number }[] {
  return [...text.slice(start, end).matchAll(pattern)].map((match) => ({ match, at: start }));
}

function spanOf(indices: [number, number] | undefined, at: number): Span | null {
  return indices ? { start: at + indices[0], end: at + indices[1] } : null;
}
