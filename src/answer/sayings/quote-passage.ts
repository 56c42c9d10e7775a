import type { Passage, Span } from '../../model.ts';
import { bisect } from '../../text/bisect.ts';
import { passageOf } from '../passages/passage.ts';
import { extentOf, overlap, type ResolvedQuote } from './resolved-quotes.ts';

/** How far the words that name the speaker may lie from the speech and still be shown with it, in UTF-16 units. */
const REACH = 400;

/** The whole sentences that a quote stands in, with those that name its speaker where they are near; its content is stressed. */
export function passageOfQuote(saying: ResolvedQuote): Passage {
  const { article } = saying.entry;
  const span = sentencesAround(saying);
  return passageOf(article, span, highlightsOf(saying, span));
}

/** From the start of the first sentence to the end of the last one that the quote, its cue and its source reach into. */
export function sentencesAround({ entry, quote }: ResolvedQuote): Span {
  const own = extentOf(quote);
  const wanted = [...quote.content];
  const paragraphs = sentencesFrom(entry.article.paragraphs, [own]);
  for (const span of [quote.cue, quote.source])
    if (
      span &&
      own.start - span.end < REACH &&
      span.start - own.end < REACH &&
      paragraphs.some((one) => overlap(one, span))
    )
      wanted.push(span);
  const sentences = sentencesFrom(entry.extraction.sentences, wanted).filter((sentence) =>
    wanted.some((span) => overlap(sentence, span)),
  );
  return trimmed(entry.article.text, {
    start: Math.min(own.start, ...sentences.map(({ start }) => start)),
    end: Math.max(own.end, ...sentences.map(({ end }) => end)),
  });
}

/** Those sentences, or paragraphs, from the first to the last that any of the spans can reach into: an article has hundreds. */
function sentencesFrom(sentences: readonly Span[], spans: readonly Span[]): readonly Span[] {
  const start = Math.min(...spans.map((span) => span.start));
  const end = Math.max(...spans.map((span) => span.end));
  const first = bisect(0, sentences.length, (i) => (sentences[i]?.end ?? 0) > start);
  return sentences.slice(
    first,
    bisect(first, sentences.length, (i) => (sentences[i]?.start ?? 0) >= end),
  );
}

/** Without white space at either end. */
function trimmed(text: string, { start, end }: Span): Span {
  const slice = text.slice(start, end);
  const from = start + slice.length - slice.trimStart().length;
  return { start: from, end: Math.max(from, end - slice.length + slice.trimEnd().length) };
}

/** Content spans, as far as they lie inside the passage. */
function highlightsOf({ quote }: ResolvedQuote, { start, end }: Span): Span[] {
  return mergeSpans(
    quote.content.map((part) => ({ start: Math.max(part.start, start), end: Math.min(part.end, end) })),
  );
}

/** Spans in order, those that touch made one. */
export function mergeSpans(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && start <= last.end)
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    else merged.push({ start, end });
  }
  return merged;
}
