import { viewLine } from '../boilerplate/line-features.ts';
import { findWrittenDates } from '../dates/publication-date.ts';
import { fillMetadata } from '../draft.ts';
import { readScraped } from '../scraped/read-scraped.ts';
import type { ExportForm, ExportPieces } from './export-form.ts';

/** A line of one sign over and over, as it parts articles. */
const RULE = /^([=_*~#-])\1{9,300}$/;
/** What a digest of a mailing list has above its first mail (RFC 1153): the subjects of all. */
const CONTENTS = /^today['’]s topics(?: \(\d{1,3} messages\))?:?$/i;
const MIN_ARTICLES = 2;
/** What stands between two rules, has no head and is shorter, is a cover or the end of an article. */
const MIN_WORDS = 40;
/** The day of an article stands in one of its first lines, below its title. */
const LINES_OF_HEAD = 5;

type Piece = readonly string[];

/**
 * Texts of clipping services and of people that stand one below the other with a rule between them: told by the head that each of
 * them has, a title and a line with a day. The entries of a live blog have one as well, and are one article.
 */
export const ruled: ExportForm = {
  service: 'clipping',
  recognise: (lines) => {
    const pieces = piecesOf(lines);
    const articles = pieces.filter(isArticle);
    return (
      articles.filter(isLong).length >= MIN_ARTICLES &&
      pieces.every((piece) => !isLong(piece) || hasHead(piece)) &&
      !isLiveBlog(articles)
    );
  },
  isLabel: (line) => RULE.test(line),
  split: (lines): ExportPieces => ({ pieces: articlesOf(piecesOf(lines)), announced: null }),
  read: (piece) => {
    const draft = readScraped(piece.join('\n'));
    const title = piece.find((line) => line !== '') ?? null;
    return { ...draft, metadata: fillMetadata(draft.metadata, { title }) };
  },
};

function piecesOf(lines: readonly string[]): readonly Piece[] {
  const pieces: string[][] = [[]];
  for (const line of lines) {
    if (RULE.test(line)) pieces.push([]);
    else pieces.at(-1)?.push(line);
  }
  return pieces;
}

/** The articles, each with what stands behind it and is none; a cover above the first belongs to none. */
function articlesOf(pieces: readonly Piece[]): readonly Piece[] {
  const articles: string[][] = [];
  for (const piece of pieces) {
    if (isArticle(piece)) articles.push([...piece]);
    else articles.at(-1)?.push('', ...piece);
  }
  return articles;
}

/** A brief has few words, but a sentence; a list of contents is none. */
function isArticle(piece: Piece): boolean {
  if (piece.some((line) => CONTENTS.test(line))) return false;
  return hasHead(piece) && (isLong(piece) || piece.some((line) => viewLine(line).solid));
}

function isLong(piece: Piece): boolean {
  return piece.reduce((sum, line) => sum + viewLine(line).count, 0) >= MIN_WORDS;
}

function hasHead(piece: Piece): boolean {
  const [title = '', ...below] = headOf(piece);
  return (
    !viewLine(title).solid && !isDated(title) && below.some((line) => isDated(line) && !viewLine(line).solid)
  );
}

/** One day and a time in each head, which run one way; the blog's own head may stand first. */
function isLiveBlog(articles: readonly Piece[]): boolean {
  const times = articles.map((piece) => timeOf(headOf(piece).find(isDated) ?? ''));
  return [times, times.slice(1)].some((some) => some.length >= MIN_ARTICLES && runOneWay(some));
}

function runOneWay(times: readonly (string | null)[]): boolean {
  const days = new Set(times.map((time) => time?.slice(0, 'yyyy-mm-dd'.length) ?? null));
  const steps = times
    .slice(1)
    .map((time, index) => Math.sign((time ?? '').localeCompare(times[index] ?? '')));
  return days.size === 1 && !days.has(null) && new Set(steps).size === 1 && steps[0] !== 0;
}

/** Day and time of a line that has no other words than these, as a live blog's entries have it; null for another. */
function timeOf(line: string): string | null {
  const [date] = findWrittenDates(line, 'day-first');
  if (!date?.value.includes('T')) return null;
  const others = line.slice(0, date.start) + line.slice(date.end);
  return /\p{L}+\P{L}+\p{L}/u.test(others) ? null : date.value;
}

function headOf(piece: Piece): readonly string[] {
  return piece.filter((line) => line !== '').slice(0, LINES_OF_HEAD);
}

function isDated(line: string): boolean {
  return findWrittenDates(line, 'day-first').length > 0;
}
