import type { PdfLine } from './pdf-lines.ts';

/** Lines at a page's top and bottom that may be running heads. */
const MARGIN_LINES = 2;
const NUMBER_ONLY =
  /^(?:(?:page|seite|p\.)\s{0,4})?[-–—|\s]{0,8}\d{1,4}(?:\s{0,4}(?:of|von|\/)\s{0,4}\d{1,4})?[-–—|\s]{0,8}$/i;

/** Lines at the top or bottom of pages that recur on at least half of them, numbers apart, and page numbers. */
export function runningHeads(lines: readonly PdfLine[]): ReadonlySet<PdfLine> {
  const byPage = new Map<number, PdfLine[]>();
  for (const line of lines) byPage.set(line.page, [...(byPage.get(line.page) ?? []), line]);
  const margins = [...byPage.values()].map((page) => {
    const sorted = [...page].sort((a, b) => b.y - a.y);
    return new Set([...sorted.slice(0, MARGIN_LINES), ...sorted.slice(-MARGIN_LINES)]);
  });
  const counts = new Map<string, number>();
  for (const margin of margins) {
    for (const key of new Set([...margin].map(withoutNumbers))) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const often = Math.max(2, byPage.size / 2);
  return new Set(
    margins.flatMap((margin) =>
      [...margin].filter(
        (line) => NUMBER_ONLY.test(line.text) || (counts.get(withoutNumbers(line)) ?? 0) >= often,
      ),
    ),
  );
}

function withoutNumbers({ text }: PdfLine): string {
  return text.replace(/\d+/g, '#').toLowerCase();
}
