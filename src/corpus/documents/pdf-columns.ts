import type { PdfLine } from './pdf-lines.ts';

/** Lines of one column begin at most this many letter heights apart: first lines are indented. */
const MAX_INDENT_HEIGHTS = 3;
/** A column's right edge is where its longest lines end; the few that hang over don't count. */
const EDGE_SHARE = 0.9;
/** Between the columns of a page there is a strip that almost no line crosses. */
const MAX_CROSSING_SHARE = 0.15;
const MIN_COLUMN_LINES = 4;
/** How often the page goes back from the right column to the left before its order counts as that of rows. */
const MIN_ROW_TURNS = 3;

/** Where the column of each line ends on the right, in points. */
export function rightEdges(lines: readonly PdfLine[]): ReadonlyMap<PdfLine, number> {
  const edges = new Map<PdfLine, number>();
  for (const page of byPage(lines)) {
    const columns: PdfLine[][] = [];
    for (const line of [...page].sort((a, b) => a.left - b.left)) {
      const column = columns.find(([first]) => first && isBeside(first, line));
      if (column) column.push(line);
      else columns.push([line]);
    }
    for (const column of columns) {
      const rights = column.map(({ right }) => right).sort((a, b) => a - b);
      const edge = rights[Math.floor((rights.length - 1) * EDGE_SHARE)] ?? 0;
      for (const line of column) edges.set(line, Math.max(edge, line.right));
    }
  }
  return edges;
}

function isBeside(first: PdfLine, line: PdfLine): boolean {
  const isSameSize = Math.abs(first.size - line.size) <= first.size * 0.1;
  return isSameSize && line.left - first.left <= first.size * MAX_INDENT_HEIGHTS;
}

/**
 * The lines of a document with the columns of each page one after the other, where its content goes on row by row across two columns.
 * Everything else stays in the order of the page's content.
 */
export function columnByColumn(lines: readonly PdfLine[]): PdfLine[] {
  return byPage(lines).flatMap((page) => {
    const gutter = gutterOf(page);
    return gutter !== null && goesByRows(page, gutter) ? reorder(page, gutter) : page;
  });
}

function byPage(lines: readonly PdfLine[]): PdfLine[][] {
  const pages = new Map<number, PdfLine[]>();
  for (const line of lines) {
    const page = pages.get(line.page);
    if (page) page.push(line);
    else pages.set(line.page, [line]);
  }
  return [...pages.values()];
}

/** The middle of the strip between two columns; null where the page has none. */
function gutterOf(page: readonly PdfLine[]): number | null {
  const starts = [...new Set(page.map(({ left }) => Math.round(left)))].sort((a, b) => a - b);
  for (const start of starts.slice(1)) {
    const [lefts, rights] = [
      page.filter(({ right }) => right < start),
      page.filter(({ left }) => left >= start - 1),
    ];
    const crossing = page.length - lefts.length - rights.length;
    const share = crossing / Math.max(1, page.length);
    if (lefts.length >= MIN_COLUMN_LINES && rights.length >= MIN_COLUMN_LINES && share <= MAX_CROSSING_SHARE)
      return start - 0.5;
  }
  return null;
}

function goesByRows(page: readonly PdfLine[], gutter: number): boolean {
  const turns = page.filter((line, index) => {
    const before = page[index - 1];
    return before && before.left > gutter && line.right < gutter && line.y < before.y + before.size * 0.5;
  });
  return turns.length >= MIN_ROW_TURNS;
}

/** A line across both columns ends those above it. */
function reorder(page: readonly PdfLine[], gutter: number): PdfLine[] {
  const ordered: PdfLine[] = [];
  let [left, right]: [PdfLine[], PdfLine[]] = [[], []];
  const flush = () => {
    ordered.push(...left, ...right);
    [left, right] = [[], []];
  };
  for (const line of [...page].sort((a, b) => b.y - a.y)) {
    if (line.left > gutter) right.push(line);
    else if (line.right < gutter) left.push(line);
    else {
      flush();
      ordered.push(line);
    }
  }
  flush();
  return ordered;
}
