import type { Span } from '../model.ts';
import { partedTest } from './parted-words.ts';

/** The widths, in columns, at which mail, editors and exports wrap text. */
const MIN_WIDTH_COLUMNS = 40;
const MAX_WIDTH_COLUMNS = 140;
const TAB_COLUMNS = 8;
/** So many full lines tell a width, or the only one where the text has no other line break within a block … */
const MIN_FULL_LINES = 2;
/** … and so many show a program that ends lines a little early, to make them even, where the last column tells no width. */
const MIN_EVEN_LINES = 8;
/** Where any sign may stand first on a line, a line break within a sentence shows little: more lines must end in one column. */
const MIN_FULL_UNSPACED_LINES = 2;
/** What may not begin a line (a comma, a closing mark) takes a sign or two with it to the next. */
const UNSPACED_SLACK_COLUMNS = 4;
const LOOKED_AT_CHARACTERS = 20_000;
const EVEN_SLACK_COLUMNS = 8;
/**
 * The share that must be full of the lines at least half as long as the width, the ends of paragraphs left out; and the
 * share of the full ones that break off within a sentence.
 */
const MIN_FULL_SHARE = 0.6;
const MIN_TORN_SHARE = 0.25;

const LINE_BREAK = /\r*\n|\r(?!\n)|\u2028|\u2029/g;
const LIST_ITEM = /^(?:[•▪●◦‣·*–—+-]|\(?(?:\d{1,3}|\p{L})[.)])\s/u;
const SENTENCE_CLOSED = /[.!?…:;。！？؟।"”’»)\]」』）]$/u;
const GOES_ON = /^[\p{Ll}\p{Lo}\p{Lm}]/u;
/** Signs that take two columns where text is set in columns of one width. */
const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff01-\uff60]/gu;
/** How wide a sign is held to be: as terminals set it, or all alike, as editors that count signs wrap. */
type Measure = 'columns' | 'signs';
/** Scripts that put no spaces between words: a line break in them is none either. */
const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}、。，「」『』（）！？：；]$/u;

interface Line extends Span {
  readonly indent: number;
  /** The column that the line ends in, its indent included. */
  readonly width: number;
  /** How many line breaks stand before it. */
  readonly gap: number;
}

/** The width that a text was wrapped at, and how much earlier than there a full line may end. */
interface Wrap {
  readonly width: number;
  readonly slack: number;
  readonly gap: number;
  readonly style: IndentStyle;
}

/** How indents are used: the first line of a paragraph stands further in, or a list item's further lines do. */
interface IndentStyle {
  readonly firstLine: boolean;
  /** The indent that most lines have. */
  readonly base: number;
}

/**
 * The lines of a text as spans of it, white space around them and empty lines left out. Where the text was wrapped at a
 * fixed width, the lines of a paragraph are put together: such a text is known by lines that end where the next word
 * would not have fitted, many of them within a sentence. Each inner array holds the lines of one paragraph, in order.
 */
export function lineGroups(text: string): Span[][] {
  const inColumns = linesOf(text, 'columns');
  const byColumns = findWrap(text, inColumns);
  const inSigns = byColumns === null && isMostlyWide(text) ? linesOf(text, 'signs') : null;
  const lines = inSigns ?? inColumns;
  const wrap = inSigns ? findWrap(text, inSigns) : byColumns;
  const groups: Span[][] = [];
  lines.forEach((line, index) => {
    const previous = lines[index - 1];
    const open = groups.at(-1);
    if (wrap && previous && open && goesOn({ text, open, line: previous, next: line }, wrap)) open.push(line);
    else groups.push([line]);
  });
  return groups;
}

/** Whether a text is set in wide signs, a name or a quotation in others left aside. */
function isMostlyWide(text: string): boolean {
  const head = text.slice(0, LOOKED_AT_CHARACTERS);
  return (head.match(WIDE)?.length ?? 0) * 2 > head.replace(/\s+/g, '').length;
}

/** The lines of a text, those of a wrapped paragraph put together into one, white space collapsed, and words that a line's end parted made whole. */
export function unwrapLines(text: string): string[] {
  const isParted = partedTest(text);
  return lineGroups(text)
    .map((spans) => {
      let joined = '';
      let before = '';
      for (const { start, end } of spans) {
        const line = collapsed(text.slice(start, end));
        if (isParted?.(before, line)) joined = joined.slice(0, -1) + line;
        else joined += glue(before, line) + line;
        before = text.slice(start, end);
      }
      return joined;
    })
    .filter(Boolean);
}

/** Soft hyphens within a word, and where a line broke. At other edges of words they part none. */
const WITHIN_WORD = /(?<=\p{L})\u00ad+(?=\p{L}|$)/gu;

/** White space collapsed. Soft hyphens go where they stand for a possible line break; other unseen signs are the text's own. */
function collapsed(line: string): string {
  return line.trim().replace(WITHIN_WORD, '').replace(/\s+/g, ' ');
}

/** What the line break between two lines of a paragraph stood for: nothing within a compound word or a script without spaces. */
function glue(before: string, after: string): string {
  if (before === '' || after === '') return '';
  if (/\u00ad$|\p{L}-$/u.test(before.slice(-3)) && GOES_ON.test(after)) return '';
  const [last, first] = [before.slice(-1), after.slice(0, 1)];
  const isWithin = (one: string, other: string) =>
    UNSPACED.test(one) && (UNSPACED.test(other) || /\d/.test(other));
  return isWithin(last, first) || isWithin(first, last) ? '' : ' ';
}

function linesOf(text: string, measure: Measure): Line[] {
  const lines: Line[] = [];
  let start = 0;
  let gap = 0;
  const add = (end: number) => {
    const raw = text.slice(start, end);
    const line = raw.trim();
    if (line !== '') {
      const from = start + raw.length - raw.trimStart().length;
      const indent = [...text.slice(start, from)].reduce(
        (columns, sign) => columns + (sign === '\t' ? TAB_COLUMNS : 1),
        0,
      );
      const wide = measure === 'signs' ? line.length : (line.match(WIDE)?.length ?? 0);
      lines.push({ start: from, end: from + line.length, indent, width: indent + line.length + wide, gap });
      gap = 0;
    }
    gap++;
  };
  for (const match of text.matchAll(LINE_BREAK)) {
    add(match.index);
    start = match.index + match[0].length;
  }
  add(text.length);
  return lines;
}

/** Finds the width at which the most lines break where the next word would not have fitted; null where too few do. */
function findWrap(text: string, lines: readonly Line[]): Wrap | null {
  const gap = lines.slice(1).reduce((least, line) => Math.min(least, line.gap), Number.POSITIVE_INFINITY);
  const style = indentStyle(text, lines);
  const breaks = lines.flatMap((line, index): Break[] => {
    const next = lines[index + 1];
    if (next?.gap !== gap || !holdsWords(text, line)) return [];
    if (beginsParagraph(line, next, style) && !isListItem(text, line)) return [];
    const closed = SENTENCE_CLOSED.test(text.slice(line.end - 1, line.end));
    const high = line.width + firstWord(text, next);
    const unspaced = UNSPACED.test(text.slice(next.start, next.start + 1));
    return [{ low: line.width, high, torn: isTorn(text, line, next), closed, unspaced }];
  });
  if (breaks.length < MIN_FULL_LINES && gap > 1) return null;
  const strict = bestWidth(breaks, 0);
  if (strict !== null) return { width: strict, slack: 0, gap, style };
  const even = breaks.length < MIN_EVEN_LINES ? null : bestWidth(breaks, EVEN_SLACK_COLUMNS);
  return even === null ? null : { width: even, slack: EVEN_SLACK_COLUMNS, gap, style };
}

/** False for an address and other things that are never parted. */
function holdsWords(text: string, { start, end }: Span): boolean {
  const head = text.slice(start, Math.min(end, start + 2 * MAX_WIDTH_COLUMNS));
  return /\s/.test(head) || UNSPACED.test(head.slice(0, 1));
}

/** A line break: the widths at which it stands where the next word would not have fitted, and what it parts. */
interface Break {
  readonly low: number;
  readonly high: number;
  /** It stands within a sentence. */
  readonly torn: boolean;
  /** It may well stand between paragraphs. */
  readonly closed: boolean;
  /** The next line begins in a script without spaces. */
  readonly unspaced: boolean;
}

function bestWidth(breaks: readonly Break[], slack: number): number | null {
  let best = null;
  let most = 0;
  for (let width = MIN_WIDTH_COLUMNS; width <= MAX_WIDTH_COLUMNS; width++) {
    const long = breaks.filter(({ low }) => low * 2 >= width);
    const full = long.filter(({ low, high }) => low <= width && high + slack >= width);
    const others = long.filter(({ low, high, closed }) => low > width || (!closed && high + slack < width));
    const torn = full.filter((each) => each.torn).length;
    const least = full.some(({ unspaced }) => unspaced)
      ? MIN_FULL_UNSPACED_LINES
      : Math.min(MIN_FULL_LINES, breaks.length);
    const proves =
      full.length >= Math.max(least, MIN_FULL_SHARE * (full.length + others.length)) &&
      torn >= Math.max(1, MIN_TORN_SHARE * full.length);
    if (!proves || full.length <= most) continue;
    best = width;
    most = full.length;
  }
  return best;
}

function indentStyle(text: string, lines: readonly Line[]): IndentStyle {
  const counts = new Map<number, number>();
  let outward = 0;
  let inward = 0;
  lines.forEach((line, index) => {
    counts.set(line.indent, (counts.get(line.indent) ?? 0) + 1);
    const next = lines[index + 1];
    if (!next || next.gap > 1) return;
    if (next.indent < line.indent && !isListItem(text, next)) outward++;
    else if (next.indent > line.indent && isListItem(text, line)) inward++;
  });
  const [base] = [...counts].reduce((most, each) => (each[1] > most[1] ? each : most), [0, 0]);
  return { firstLine: outward > inward, base };
}

function beginsParagraph(line: Line, next: Line, { firstLine, base }: IndentStyle): boolean {
  return firstLine ? next.indent > base : next.indent > line.indent;
}

function isListItem(text: string, { start }: Span): boolean {
  return LIST_ITEM.test(text.slice(start, start + 8));
}

/** The columns that the next line's first word would have taken. */
function firstWord(text: string, { start, end }: Line): number {
  const head = text.slice(start, Math.min(end, start + MAX_WIDTH_COLUMNS));
  if (UNSPACED.test(head.slice(0, 1))) return 2;
  return /^\S*/.exec(head)?.[0].length ?? 0;
}

/** A break within a sentence. */
function isTorn(text: string, line: Line, next: Line): boolean {
  return (
    !SENTENCE_CLOSED.test(text.slice(line.end - 1, line.end)) &&
    GOES_ON.test(text.slice(next.start, next.start + 2))
  );
}

/** A word goes on in the next line, however short this one is. */
function endsInHyphen(text: string, { end }: Line): boolean {
  return /\p{L}[-\u00ad\u2010]$/u.test(text.slice(Math.max(0, end - 3), end));
}

/** Two lines and the text so far, with what is open in it. */
interface Neighbours {
  readonly text: string;
  readonly open: readonly Span[];
  readonly line: Line;
  readonly next: Line;
}

function goesOn({ text, open, line, next }: Neighbours, wrap: Wrap): boolean {
  if (next.gap !== wrap.gap || line.width > wrap.width) return false;
  if (isListItem(text, next)) return false;
  const hangs = open.length === 1 && isListItem(text, line);
  if (!hangs && beginsParagraph(line, next, wrap.style)) return false;
  if (!/[\p{L}\p{N}]/u.test(text.slice(line.start, Math.min(line.end, line.start + 200)))) return false;
  const unspaced = UNSPACED.test(text.slice(next.start, next.start + 1));
  const slack = unspaced ? Math.max(UNSPACED_SLACK_COLUMNS, wrap.slack) : wrap.slack;
  if (line.width + firstWord(text, next) + slack >= wrap.width) return true;
  return !unspaced && isTorn(text, line, next) && (line.width * 2 >= wrap.width || endsInHyphen(text, line));
}
