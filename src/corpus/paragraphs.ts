import type { Paragraph, Span } from '../model.ts';
import { lineGroups, unwrapLines } from './wrapped-lines.ts';

/** A line longer than this is several paragraphs, cut between sentences, so that a passage stays a passage. */
const MAX_PARAGRAPH_CHARACTERS = 6000;
const SENTENCE_END = /[.!?…。！？]["'”’»)\]]*\s+/g;

/** A body and where its paragraphs stand in it. */
export interface ArticleBody {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
}

/** Joins paragraphs by one empty line; white space around them, and empty ones, are dropped. */
export function joinParagraphs(lines: readonly string[]): ArticleBody {
  const pieces = lines.flatMap((line) => {
    const trimmed = line.trim();
    return cutLongLine(trimmed, 0).map(({ start, end }) => trimmed.slice(start, end));
  });
  let offset = 0;
  const paragraphs = pieces.map((piece, index) => {
    const start = offset;
    offset += piece.length + 2;
    return { n: index + 1, start, end: start + piece.length };
  });
  return { text: pieces.join('\n\n'), paragraphs };
}

/**
 * The paragraphs of a text that must stay as it is: its non-empty lines, or several of them where it was wrapped at a
 * fixed width. Spans leave out white space around a paragraph.
 */
export function splitParagraphs(text: string): readonly Paragraph[] {
  const spans = lineGroups(text).flatMap((group) => {
    const start = group[0]?.start ?? 0;
    return cutLongLine(text.slice(start, group.at(-1)?.end ?? start), start);
  });
  return spans.map((span, index) => ({ n: index + 1, ...span }));
}

/** The paragraphs of a text as lines, white space collapsed: unwrapped, and none so long that a pattern should not meet it. */
export function paragraphLines(text: string): string[] {
  return unwrapLines(text).flatMap((line) =>
    cutLongLine(line, 0).map(({ start, end }) => line.slice(start, end)),
  );
}

function cutLongLine(line: string, offset: number): Span[] {
  const spans: Span[] = [];
  let start = 0;
  while (line.length - start > MAX_PARAGRAPH_CHARACTERS) {
    const window = line.slice(start, start + MAX_PARAGRAPH_CHARACTERS);
    const sentence = [...window.matchAll(SENTENCE_END)].at(-1);
    const next = sentence ? sentence.index + sentence[0].length : wordCut(window);
    spans.push(trimmedSpan(line, start, start + next, offset));
    start += next;
  }
  if (start < line.length) spans.push(trimmedSpan(line, start, line.length, offset));
  return spans.filter((span) => span.end > span.start);
}

function wordCut(window: string): number {
  const space = window.lastIndexOf(' ');
  if (space > 0) return space + 1;
  const last = window.charCodeAt(window.length - 1);
  return last >= 0xd800 && last <= 0xdbff ? window.length - 1 : window.length;
}

function trimmedSpan(line: string, start: number, end: number, offset: number): Span {
  const piece = line.slice(start, end);
  const indent = piece.length - piece.trimStart().length;
  return { start: offset + start + indent, end: offset + start + piece.trimEnd().length };
}
