import { viewLine } from '../boilerplate/line-features.ts';
import { findWrittenDates } from '../dates/publication-date.ts';
import { readScraped } from '../scraped/read-scraped.ts';
import type { ExportForm, ExportPieces } from './export-form.ts';

/** A line of one sign over and over, as it parts articles. */
const RULE = /^([=_*~#-])\1{9,300}$/;
const MIN_ARTICLES = 2;
/** What stands between two rules and is shorter is a cover, or a note. */
const MIN_WORDS = 40;
/** The day of an article stands in one of its first lines, below its title. */
const LINES_OF_HEAD = 5;

/**
 * Texts of clipping services and of people that stand one below the other with a rule between them: told by the head that each of
 * them has, a title and a line with a day.
 */
export const ruled: ExportForm = {
  service: 'clipping',
  recognise: (lines) => {
    const articles = piecesOf(lines).filter(isLong);
    return articles.length >= MIN_ARTICLES && articles.every(hasHead);
  },
  isLabel: (line) => RULE.test(line),
  split: (lines): ExportPieces => ({ pieces: piecesOf(lines).filter(isLong), announced: null }),
  read: (piece) => readScraped(piece.join('\n')),
};

function piecesOf(lines: readonly string[]): readonly (readonly string[])[] {
  const pieces: string[][] = [[]];
  for (const line of lines) {
    if (RULE.test(line)) pieces.push([]);
    else pieces.at(-1)?.push(line);
  }
  return pieces;
}

function isLong(piece: readonly string[]): boolean {
  return piece.reduce((sum, line) => sum + viewLine(line).count, 0) >= MIN_WORDS;
}

function hasHead(piece: readonly string[]): boolean {
  const [title = '', ...below] = piece.filter((line) => line !== '').slice(0, LINES_OF_HEAD);
  const isDated = (line: string) => findWrittenDates(line, 'day-first').length > 0;
  return (
    !viewLine(title).solid && !isDated(title) && below.some((line) => isDated(line) && !viewLine(line).solid)
  );
}
