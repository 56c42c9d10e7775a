import { viewLine } from '../boilerplate/line-features.ts';
import { creditedNames } from '../credits.ts';
import { findWrittenDates } from '../dates/publication-date.ts';
import { fillMetadata } from '../draft.ts';
import { partsBesideDate } from '../scraped/outlet-line.ts';
import { judgeOutletName } from '../scraped/outlet-name.ts';
import { readScraped } from '../scraped/read-scraped.ts';
import type { ExportForm, ExportPieces } from './export-form.ts';

const MIN_ARTICLES = 2;
/** A title has no more words, and a line of outlet, day, page and number of words neither. */
const MAX_WORDS_OF_TITLE = 25;
const MAX_WORDS_OF_DATELINE = 22;
/** Byline and day stand in so many lines below the title. */
const LINES_OF_HEAD = 4;
/** What a person notes above the first of them has no more lines. */
const MAX_LINES_ABOVE = 6;
/** A teaser has fewer words below its head; so may a brief, but only a numbered list of results holds those. */
const MIN_WORDS = 25;
const MIN_SENTENCES = 2;
const CREDIT = /^(?:written )?by:? \p{Lu}\S{0,40}(?: \S{1,40}){1,8}$/iu;
const NUMBERED = /^(\d{1,4})[.)] (?=\S)/;
const ADDRESS = /^<?(https?:\/\/[^\s<>]{4,2000})>?$/i;

/** Where an article begins, and what tells so beside its day. */
interface Head {
  /** The first of its lines, an address above the title included. */
  readonly start: number;
  readonly title: number;
  /** The first line below it. */
  readonly end: number;
  readonly signs: readonly ('byline' | 'outlet' | 'address' | 'number')[];
}

/**
 * Articles that somebody pasted one below the other, or saved from a list of results: each begins with a title and lines of byline, outlet and
 * day, as the first one does. A page's list of other articles is none: hardly a sentence stands below those heads.
 */
export const pasted: ExportForm = {
  service: 'pasted',
  recognise: (lines) => headsIn(lines).length >= MIN_ARTICLES,
  isLabel: (line) => isByline(line) || isDateline(line),
  split: (lines): ExportPieces => {
    const heads = headsIn(lines);
    const pieces = heads.map(({ start }, index) => lines.slice(start, heads[index + 1]?.start));
    return { pieces, announced: null };
  },
  read: (piece) => {
    const [head] = headsAt(piece, 0);
    const address = ADDRESS.exec(piece[head?.start ?? 0] ?? '')?.[1] ?? null;
    const title = (piece[head?.title ?? 0] ?? '').replace(NUMBERED, '');
    const draft = readScraped([title, ...piece.slice((head?.title ?? 0) + 1)].join('\n'));
    const isTitle = draft.paragraphs.length > 1 && draft.paragraphs[0] === title;
    return {
      ...draft,
      metadata: fillMetadata(draft.metadata, { title, url: address }),
      paragraphs: isTitle ? draft.paragraphs.slice(1) : draft.paragraphs,
      removed: isTitle ? [{ rule: 'title', text: title }, ...draft.removed] : draft.removed,
    };
  },
};

/** The heads of the articles, if the text begins with one; all have a sign in common with the first. */
function headsIn(lines: readonly string[]): readonly Head[] {
  const all = headsAt(lines, 0);
  const [first] = all;
  const above = lines.slice(0, first?.start ?? 0).filter((line) => line !== '');
  if (!first || above.length > MAX_LINES_ABOVE || above.some((line) => viewLine(line).solid)) return [];
  const alike = all.filter(({ signs }) => signs.some((sign) => first.signs.includes(sign)));
  return alike.filter((head, index) => hasText(lines.slice(head.end, alike[index + 1]?.start), head));
}

function headsAt(lines: readonly string[], from: number): readonly Head[] {
  const heads: Head[] = [];
  for (let index = from; index < lines.length; index++) {
    const head = headAt(lines, index);
    if (!head) continue;
    const number = numberOf(lines[head.title]);
    const isNext = number === heads.filter(({ signs }) => signs.includes('number')).length + 1;
    heads.push(isNext ? { ...head, signs: [...head.signs, 'number'] } : head);
    index = head.end - 1;
  }
  return heads.filter(({ signs }) => signs.length > 0);
}

/** The head whose title is this line; null where none is. */
function headAt(lines: readonly string[], title: number): Head | null {
  if (!isTitle(lines[title] ?? '')) return null;
  let isDated = false;
  let end = title + 1;
  const signs = new Set<Head['signs'][number]>();
  for (let at = title + 1, taken = 0; at < lines.length && taken < LINES_OF_HEAD; at++) {
    const line = lines[at] ?? '';
    if (line === '') continue;
    const [byline, dateline] = [isByline(line), isDateline(line)];
    if (!byline && !dateline && !isOutlet(line)) break;
    if (byline) signs.add('byline');
    if (isOutlet(line) || partsBesideDate(line).some(isOutlet)) signs.add('outlet');
    isDated ||= dateline;
    end = at + 1;
    taken++;
  }
  if (!isDated) return null;
  const above = lines.findLastIndex((line, index) => index < title && line !== '');
  const hasAddress = ADDRESS.test(lines[above] ?? '');
  if (hasAddress) signs.add('address');
  return { start: hasAddress ? above : title, title, end, signs: [...signs] };
}

/** Whether what stands below a head is an article's text. */
function hasText(lines: readonly string[], { signs }: Head): boolean {
  const views = lines.filter((line) => line !== '').map(viewLine);
  const sentences = views.filter(({ solid }) => solid).length;
  if (signs.includes('number')) return sentences > 0;
  return sentences >= MIN_SENTENCES && views.reduce((sum, { count }) => sum + count, 0) >= MIN_WORDS;
}

function isTitle(line: string): boolean {
  const { count, solid } = viewLine(line);
  const ends = /[.,;:]$/.test(line) && !/\b(?:\p{Lu}\.){1,4}$/u.test(line);
  return (
    line !== '' &&
    !solid &&
    !ends &&
    count > 1 &&
    count <= MAX_WORDS_OF_TITLE &&
    !isByline(line) &&
    !isDateline(line) &&
    !ADDRESS.test(line)
  );
}

function isByline(line: string): boolean {
  return line.length < 160 && (CREDIT.test(line) || creditedNames(line) !== null);
}

function isDateline(line: string): boolean {
  const { count, solid } = viewLine(line);
  return count <= MAX_WORDS_OF_DATELINE && !solid && findWrittenDates(line, 'day-first').length > 0;
}

function isOutlet(text: string): boolean {
  return text.length < 80 && judgeOutletName(text) === 'outlet';
}

function numberOf(line = ''): number | null {
  const number = NUMBERED.exec(line)?.[1];
  return number === undefined ? null : Number(number);
}
