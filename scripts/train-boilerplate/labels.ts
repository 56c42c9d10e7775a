import { wordRuns } from './measure.ts';

const MOSTLY = 0.5;

/**
 * Which lines of a page belong to its true body. A line of four words or more does when most of its runs of four words
 * stand there; a shorter one when the body has it, as a line or joined to its neighbour, and it lies between
 * longer ones that belong.
 */
export function labelLines(lines: readonly string[], gold: string): boolean[] {
  const runs = wordRuns(gold);
  const goldLines = new Set(gold.split('\n').map(squeeze));
  const long = lines.map((line) => {
    const own = wordRuns(line);
    const words = line.match(/[\p{L}\p{N}_]+/gu)?.length ?? 0;
    if (words < 4) return false;
    let found = 0;
    let all = 0;
    for (const [run, count] of own) {
      all += count;
      if (runs.has(run)) found += count;
    }
    return all > 0 && found / all >= MOSTLY;
  });
  const counts = new Map<string, number>();
  for (const line of lines) counts.set(line, (counts.get(line) ?? 0) + 1);
  const unique = lines.map((line, index) => long[index] === true && counts.get(line) === 1);
  const first = unique.indexOf(true);
  const last = unique.lastIndexOf(true);
  const goldText = ` ${words(gold).join(' ')} `;
  return lines.map((line, index) => {
    const inside = first < 0 || (index >= first - 2 && index <= last + 2);
    if (long[index]) return counts.get(line) === 1 || inside;
    if (!inside || words(line).length === 0) return false;
    return (
      goldLines.has(squeeze(line)) ||
      joins(goldText, lines[index - 1], line) ||
      joins(goldText, line, lines[index + 1])
    );
  });
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Whether the body has the end of one line and the beginning of the next side by side. */
function joins(goldText: string, one: string | undefined, next: string | undefined): boolean {
  const [end, beginning] = [words(one ?? '').slice(-3), words(next ?? '').slice(0, 3)];
  return end.length > 0 && beginning.length > 0 && goldText.includes(` ${[...end, ...beginning].join(' ')} `);
}

function words(text: string): string[] {
  return text.match(/[\p{L}\p{N}_]+/gu) ?? [];
}
