import { scrapedBoilerplate } from '../boilerplate/line-rules.ts';
import { creditedNames } from '../credits.ts';
import { findWrittenDates } from '../dates/publication-date.ts';
import { judgeOutletName } from './outlet-name.ts';

const LINES_BEFORE_BODY = 40;
/** A text that has no menu opens with its title; at most so many lines are then before its body. */
const LINES_OF_PLAIN_HEADER = 4;
const MAX_WORDS_OF_BYLINE = 14;
const UNSPACED = /[\u3040-\u30ff\u3400-\u9fff]/g;
const MAX_TITLE_CHARACTERS = 400;
/** "Q: …" in an interview. */
const IN_DIALOGUE = /^\p{L}\s?:\s/u;
const PICTURE_CREDIT =
  /^(?:images?|photos?|pictures?|video|media)\b.*\b(?:copyright|credits?|captions?|source|courtesy)\b/i;

/** The headline: a line before the body, not a sentence, whose words the body takes up or that the page repeats. */
export function findTitle(
  lines: readonly string[],
  bodyStart: number,
  roles: Map<number, string>,
): number | null {
  const body = wordSet(lines.slice(bodyStart, bodyStart + 30).join(' '));
  const opening = bodyStart <= LINES_OF_PLAIN_HEADER ? lines.findIndex(isHeading) : null;
  let best: { index: number; score: number } | null = null;
  for (let index = Math.max(0, bodyStart - LINES_BEFORE_BODY); index <= bodyStart; index++) {
    const line = lines[index] ?? '';
    const words = [...wordSet(line)];
    // A line that goes on in the next one is the body's opening.
    if (!isHeading(line) || (index === bodyStart && /^\p{Ll}/u.test(lines[index + 1] ?? ''))) continue;
    const shared = words.filter((word) => body.has(word)).length / Math.max(1, words.length);
    const repeated = lines.slice(index + 1, bodyStart + 3).some((other) => letters(other) === letters(line));
    const signed = lines.slice(index + 1, index + 3).some(isByline);
    const score =
      shared + (repeated ? 0.5 : 0) + (signed || index === opening ? 0.25 : 0) - (bodyStart - index) * 0.01;
    if (score >= 0.45 && (!best || score > best.score)) best = { index, score };
  }
  if (!best) return null;
  const title = letters(lines[best.index] ?? '');
  let first = best.index;
  lines.forEach((line, index) => {
    if (index > bodyStart + 3 || index < bodyStart - LINES_BEFORE_BODY || letters(line) !== title) return;
    roles.set(index, 'title');
    first = Math.min(first, index);
  });
  return first;
}

/** A live blog's title: the first line before its entries that reads as a heading. */
export function firstHeading(
  lines: readonly string[],
  entriesStart: number,
  roles: Map<number, string>,
): number | null {
  const first = lines.slice(0, entriesStart).findIndex((line) => isHeading(line) && !isByline(line));
  if (first < 0) return null;
  roles.set(first, 'title');
  return first;
}

/** A headline without its label ("Title: …") and the outlet's name behind it. */
export function cleanTitle(line: string, outlet: string | null): string {
  const title = line.replace(/^(?:title|headline):\s+/i, '');
  const suffix = title.length > MAX_TITLE_CHARACTERS ? null : /\s[|–—-]\s([^|–—]+)$/.exec(title);
  return suffix && suffix[1] === outlet ? title.slice(0, suffix.index) : title;
}

/** A line of a headline's length that is no sentence, link, date, outlet's name or part of a page's boilerplate. */
function isHeading(line: string): boolean {
  if (line.length > MAX_TITLE_CHARACTERS) return false;
  const count = wordCount(line);
  if (count < 3 || count > 30 || /[.:;,。．：；，、۔।]$/.test(line) || /https?:/.test(line)) return false;
  if (IN_DIALOGUE.test(line) || PICTURE_CREDIT.test(line) || creditedNames(line) !== null) return false;
  if (findWrittenDates(line).length > 0 || judgeOutletName(line) === 'outlet') return false;
  return scrapedBoilerplate(line) === null;
}

/** Words between spaces; in Chinese and Japanese two signs count as one. */
function wordCount(line: string): number {
  const signs = line.match(UNSPACED)?.length ?? 0;
  return signs === 0 ? line.split(' ').length : line.split(' ').length + Math.floor(signs / 2);
}

/** The beginnings of words by which lines are compared; of Chinese and Japanese, pairs of signs. */
function wordSet(text: string): Set<string> {
  const words = (text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []).map((word) => word.slice(0, 6));
  const pairs =
    text.search(UNSPACED) >= 0 ? [...text.matchAll(/(?=([\u3040-\u30ff\u3400-\u9fff]{2}))/g)] : [];
  return new Set([...words, ...pairs.map(([, pair]) => pair ?? '')]);
}

/** What is left of a headline that is written twice, once with quotation marks and once without. */
function letters(line: string): string {
  return line.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** A line that stands under headlines: a short one that says by whom, or when. */
function isByline(line: string): boolean {
  if (wordCount(line) > MAX_WORDS_OF_BYLINE) return false;
  return (
    /^(?:written\s+)?by\s+\p{Lu}/iu.test(line) ||
    creditedNames(line) !== null ||
    findWrittenDates(line, 'day-first').length > 0
  );
}
