import type { Passage, Span } from '../../model.ts';
import { escapeMarkdown } from './markdown.ts';
import type { PassagePiece } from './pieces.ts';

/**
 * A piece of a passage as a block quotation: the article's own words, escaped, with the highlights in bold and […] where
 * something is left out.
 */
export function quote(passage: Passage, piece: PassagePiece): string {
  const shown = runsOf(passage, piece)
    .map(({ start, end, isBold }) => {
      const text = passage.text.slice(start - passage.span.start, end - passage.span.start);
      return isBold ? embolden(text) : escapeMarkdown(text);
    })
    .join('');
  const before = piece.before ? '[…] ' : '';
  const after = piece.after ? `${/\s$/.test(shown) ? '' : ' '}[…]` : '';
  return `${before}${shown}${after}`
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');
}

interface Run extends Span {
  readonly isBold: boolean;
}

function runsOf({ highlights }: Passage, piece: Span): Run[] {
  const runs: Run[] = [];
  let at = piece.start;
  for (const highlight of highlights) {
    const start = Math.max(at, highlight.start);
    const end = Math.min(piece.end, highlight.end);
    if (start >= end) continue;
    if (start > at) runs.push({ start: at, end: start, isBold: false });
    const last = runs.at(-1);
    if (last?.isBold && last.end === start) runs.splice(-1, 1, { ...last, end });
    else runs.push({ start, end, isBold: true });
    at = end;
  }
  if (at < piece.end) runs.push({ start: at, end: piece.end, isBold: false });
  return runs;
}

/** Bold, line by line and without outer white space, as Discord wants it. */
function embolden(text: string): string {
  return text.replace(/[^\n]+/g, (line) => {
    const words = line.trim();
    if (words === '') return line;
    const start = line.indexOf(words);
    return `${line.slice(0, start)}**${escapeMarkdown(words)}**${line.slice(start + words.length)}`;
  });
}
