import type { Removal } from '../../model.ts';

/** A text without what stands between its printed pages, and what was taken out. */
export interface UnpagedText {
  readonly text: string;
  readonly removed: readonly Removal[];
}

/** "- 2 -", "Page 2 of 5": a line that says nothing else. */
const NUMBERED =
  /^(?:[-–—]\s{0,3}\d{1,4}\s{0,3}[-–—]|(?:page|seite|página|pagina|стр\.?)\s{1,3}\d{1,4}(?:\s{0,3}(?:of|von|de|di|van|из|\/)\s{0,3}\d{1,4})?)$/iu;
/** What else a line at the edge of a page may be: its number alone. */
const NUMBER = /^\d{1,4}(?:\s{0,3}\/\s{0,3}\d{1,4})?$/;
const LINE_BREAK = /\r\n|[\n\r]/;
const SENTENCE_END = /[.!?…:。！？]["'”’»)\]]*$/u;
const LOOKED_AT_CHARACTERS = 400;
/** A running head stands on at least so many pages. */
const MIN_PAGES_WITH_HEAD = 3;

/**
 * Takes page numbers and running heads out of a text as it was printed to pages (form feeds between them, or lines such as "- 2 -"),
 * and joins a paragraph that a page break parted.
 */
export function withoutPageBreaks(text: string): UnpagedText {
  if (!text.includes('\f') && !/^[ \t]{0,80}(?:[-–—]|page|seite|pág|pag|стр)[^\n]{0,24}\d/imu.test(text))
    return { text, removed: [] };
  const removed: Removal[] = [];
  const pages = text.split('\f').map((page) => page.split(LINE_BREAK));
  const heads = runningHeads(pages);
  const kept: string[][] = [[]];
  for (const [index, page] of pages.entries()) {
    if (index > 0) kept.push([]);
    const edges = new Set([firstFilled(page), page.length - 1 - firstFilled([...page].reverse())]);
    for (const [at, line] of page.entries()) {
      const plain = line.trim();
      const isEdge = edges.has(at) && pages.length > 1;
      if (NUMBERED.test(plain) || (isEdge && (NUMBER.test(plain) || heads.has(withoutNumbers(plain))))) {
        removed.push({ rule: 'page-number', text: plain });
        if (!isEdge) kept.push([]);
      } else kept.at(-1)?.push(line);
    }
  }
  return { text: kept.map(trimmed).reduce(joined), removed };
}

/** The first or last lines of pages that come again on most of them, numbers apart. */
function runningHeads(pages: readonly (readonly string[])[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const page of pages) {
    const edges = [page[firstFilled(page)], page.findLast((line) => line.trim() !== '')];
    for (const edge of new Set(edges.map((line) => withoutNumbers(line?.trim() ?? ''))))
      counts.set(edge, (counts.get(edge) ?? 0) + 1);
  }
  const often = Math.max(MIN_PAGES_WITH_HEAD, pages.length / 2);
  return new Set([...counts].flatMap(([line, count]) => (count >= often && line !== '' ? [line] : [])));
}

function firstFilled(lines: readonly string[]): number {
  return Math.max(
    0,
    lines.findIndex((line) => line.trim() !== ''),
  );
}

function withoutNumbers(line: string): string {
  return line.replace(/\d+/g, '#').toLowerCase();
}

function trimmed(lines: readonly string[]): string {
  const filled = lines.map((line, index) => (line.trim() === '' ? -1 : index)).filter((index) => index >= 0);
  return lines.slice(filled[0] ?? 0, (filled.at(-1) ?? -1) + 1).join('\n');
}

/**
 * Pages are joined within a paragraph where a sentence goes on, else as paragraphs. Lines that follow each other closely are wrapped,
 * and are put together as such later.
 */
function joined(before: string, after: string): string {
  if (before === '' || after === '') return before + after;
  if (SENTENCE_END.test(before.slice(-20)) || !/^\s{0,20}\p{Ll}/u.test(after)) return `${before}\n\n${after}`;
  const isWrapped =
    before.slice(-LOOKED_AT_CHARACTERS).split('\n').at(-2)?.trim() || after.split('\n', 2).at(1)?.trim();
  return isWrapped ? `${before}\n${after}` : `${before} ${after.trimStart()}`;
}
