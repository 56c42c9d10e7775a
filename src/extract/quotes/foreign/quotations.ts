import type { Span } from '../../../model.ts';

/** No quotation within a paragraph is longer; a closing mark is looked for so far. */
const MAX_QUOTATION_CHARACTERS = 4000;
/** Quotation marks that are the same at both ends. */
const SYMMETRIC = /["”»]/;

/** Words in quotation marks; the span includes the marks. */
export interface MarkedWords extends Span {
  /** False where the paragraph ends before the closing mark: the quotation goes on in the next one. */
  readonly closed: boolean;
}

/**
 * The quotations of a paragraph by the marks of its language, the outer ones where they are nested, in reading order. A mark without
 * a partner opens a quotation only where nothing but the paragraph's end closes it and it holds a sentence.
 */
export function findMarkedWords(text: string, marks: readonly string[]): MarkedWords[] {
  const [start, end] = [0, text.length];
  const found: MarkedWords[] = [];
  for (let at = start; at < end; at++) {
    const pairs = marks.filter((pair) => pair[0] === text[at]);
    if (pairs.length === 0 || !isOpening(text, at, start)) continue;
    const closings = pairs.map((pair) => closingOf(text, at, end, pair)).filter((one) => one > 0);
    const close = Math.min(...closings);
    if (closings.length > 0) found.push({ start: at, end: close + 1, closed: true });
    else if (isLeftOpen(text, at, end)) found.push({ start: at, end, closed: false });
    else continue;
    at = (found.at(-1)?.end ?? at) - 1;
  }
  return found;
}

/** Whether a mark can open: marks that are the same at both ends open only where a word follows and none goes before. */
function isOpening(text: string, at: number, start: number): boolean {
  const mark = text[at] ?? '';
  if (/\s/.test(text[at + 1] ?? ' ') && !/[«»]/.test(mark)) return false;
  return !(SYMMETRIC.test(mark) && at > start && /[\p{L}\p{N}.,!?]/u.test(text[at - 1] ?? ''));
}

/** Where the mark that opens at an offset is closed; -1 where it is not. Nested pairs of the same marks are passed over where they are whole. */
function closingOf(text: string, at: number, end: number, pair: string): number {
  const [open, close] = [pair[0], pair[1]];
  let depth = 1;
  let first = -1;
  const last = Math.min(end, at + MAX_QUOTATION_CHARACTERS);
  for (let i = at + 1; i < last; i++) {
    if (text[i] === open && open !== close) depth++;
    else if (
      text[i] === close &&
      !(open === close && /(?!\p{Script=Hangul})\p{L}/u.test(text[i + 1] ?? ''))
    ) {
      if (first < 0) first = i;
      if (--depth === 0) return i;
    }
  }
  return first;
}

function isLeftOpen(text: string, at: number, end: number): boolean {
  return (
    /^[«„“"]$/.test(text[at] ?? '') &&
    /[.!?…]\s*$/.test(text.slice(Math.max(at, end - 12), end)) &&
    end - at > 40
  );
}
