import type { Span } from '../../../model.ts';

/** A stretch in quotation marks, the marks included. */
export interface Quotation extends Span {
  /** What stands between the marks. */
  readonly inner: Span;
  /** Single marks nest in double ones, or stand for them in some houses' style. */
  readonly mark: 'double' | 'single';
  /** False where the paragraph ends before the marks are closed, as in a quotation that the next one re-opens. */
  readonly closed: boolean;
}

const CLOSERS: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“”',
  '‟': '”',
  '«': '»',
  '»': '«',
  '"': '"',
  '＂': '＂',
  '「': '」',
  '『': '』',
};
const BEFORE_OPENING = /[\s([{—–\-‒/:;,.…'‘’"“]/u;
const AFTER_CLOSING = /[\s)\]}—–\-‒/:;,.…!?'’”"]/u;
/** Contractions that start with an apostrophe: 'em, 'til, 'n', '90s. */
const CLIPPED = /^(?:em|til|tis|twas|cause|bout|round|n|s|ll|re|ve|d|m|t|\d)/i;

/**
 * The outermost quotations of each line, in reading order, not overlapping. Linear in the length of the text. A mark
 * that is never closed runs to the end of its line, as newspapers print a quotation that goes on in the next paragraph.
 */
export function findQuotations(text: string, lines: readonly Span[]): Quotation[] {
  const found: Quotation[] = [];
  for (const line of lines) {
    let at = line.start;
    while (at < line.end) {
      const quotation = quotationAt(text, at, line.end, line.start);
      if (quotation) found.push(quotation);
      at = quotation ? quotation.end : at + 1;
    }
  }
  return found;
}

function quotationAt(text: string, at: number, lineEnd: number, lineStart: number): Quotation | null {
  const mark = text.charAt(at);
  const closers = CLOSERS[mark];
  if (closers !== undefined) return opens(text, at, lineStart) ? double(text, at, lineEnd, closers) : null;
  if (mark === '‘' || mark === "'" || mark === '‚') return single(text, at, lineEnd, lineStart);
  if (mark === '`' && text.startsWith('``', at)) return typewriter(text, at, lineEnd);
  return null;
}

/** A » closes in most languages; it opens only where German prints it so: after a space, before a letter. */
function opens(text: string, at: number, lineStart: number): boolean {
  if (text.charAt(at) !== '»') return text.charAt(at) !== '"' || !isInches(text, at, lineStart);
  return (at === lineStart || /\s/.test(text.charAt(at - 1))) && /\S/.test(text.charAt(at + 1));
}

/** 6'2" and 12" are measures. */
function isInches(text: string, at: number, lineStart: number): boolean {
  return at > lineStart && /\d/.test(text.charAt(at - 1)) && !/[\p{L}\p{N}]/u.test(text.charAt(at + 1));
}

function double(text: string, at: number, lineEnd: number, closers: string): Quotation {
  const curlyOrStraight = text.charAt(at) === '“' || text.charAt(at) === '"';
  const pair = text.charAt(at) === '“' ? closingPair(text, at, lineEnd) : -1;
  for (let i = at + 1; i < lineEnd; i++) {
    const char = text.charAt(i);
    const closes =
      closers.includes(char) ||
      (curlyOrStraight && (char === '”' || (char === '"' && !/[\p{L}\p{N}]/u.test(text.charAt(i + 1)))));
    if (i === pair) return quotation({ start: at, end: i + 2, closing: 2, mark: 'double', closed: true });
    if (closes) return quotation({ start: at, end: i + 1, closing: 1, mark: 'double', closed: true });
  }
  return quotation({ start: at, end: lineEnd, closing: 0, mark: 'double', closed: false });
}

/** Where ’’ stands for the ” that closes “; -1 where ” itself comes before the next “, or ’’ closes a word in ‘single marks’. */
function closingPair(text: string, at: number, lineEnd: number): number {
  let [pair, isNested] = [-1, false];
  for (let i = at + 1; i < lineEnd; i++) {
    const char = text.charAt(i);
    if (char === '”') return -1;
    if (char === '“') break;
    if (char === '‘') isNested = true;
    if (char !== '’' || pair >= 0) continue;
    // "‘don’t’": an apostrophe closes nothing.
    if (isNested) isNested = /\p{L}/u.test(text.charAt(i + 1));
    else if (text.charAt(i + 1) === '’' && i + 1 < lineEnd) pair = i;
  }
  return pair;
}

/** ``as typewriters and wire services do'' */
function typewriter(text: string, at: number, lineEnd: number): Quotation | null {
  const close = text.indexOf("''", at + 2);
  if (close < 0 || close + 2 > lineEnd) return null;
  return {
    start: at,
    end: close + 2,
    inner: { start: at + 2, end: close },
    mark: 'double',
    closed: true,
  };
}

/** How far a quotation in single marks is followed; past it the mark is taken for an apostrophe. */
const MAX_SINGLE_CHARACTERS = 600;

function single(text: string, at: number, lineEnd: number, lineStart: number): Quotation | null {
  const before = at === lineStart ? ' ' : text.charAt(at - 1);
  if (!BEFORE_OPENING.test(before) || !/[\p{L}\p{N}[(…]/u.test(text.charAt(at + 1))) return null;
  if (
    text.charAt(at) === "'" &&
    CLIPPED.test(text.slice(at + 1, at + 7)) &&
    !/\p{Lu}/u.test(text.charAt(at + 1))
  ) {
    const word = /^[\p{L}\p{N}]+/u.exec(text.slice(at + 1, at + 9))?.[0].toLowerCase() ?? '';
    if (/^(?:em|til|tis|twas|cause|bout|round|n|\d+s?)$/.test(word)) return null;
  }
  const limit = Math.min(lineEnd, at + MAX_SINGLE_CHARACTERS);
  let possessive = -1;
  for (let i = at + 2; i < limit; i++) {
    const char = text.charAt(i);
    if (char === '‘' && text.charAt(at) === '‘') break;
    if (char !== "'" && char !== '’') continue;
    const after = i + 1 >= lineEnd ? ' ' : text.charAt(i + 1);
    if (!AFTER_CLOSING.test(after) || /\s/.test(text.charAt(i - 1))) continue;
    // "the workers' rights": a plural's apostrophe looks like a closing mark; it is one only where no better one comes.
    if (/s/i.test(text.charAt(i - 1)) && /^\s+\p{Ll}/u.test(text.slice(i + 1, i + 4))) {
      if (possessive < 0) possessive = i;
      continue;
    }
    return quotation({ start: at, end: i + 1, closing: 1, mark: 'single', closed: true });
  }
  return possessive < 0
    ? null
    : quotation({ start: at, end: possessive + 1, closing: 1, mark: 'single', closed: true });
}

/** Quotation marks as found, by offset; `closing`: the length of the closing mark. */
interface FoundMarks {
  readonly start: number;
  readonly end: number;
  readonly closing: number;
  readonly mark: Quotation['mark'];
  readonly closed: boolean;
}

function quotation({ start, end, closing, mark, closed }: FoundMarks): Quotation {
  return { start, end, inner: { start: start + 1, end: end - closing }, mark, closed };
}
