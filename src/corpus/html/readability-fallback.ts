import type { LineView } from '../boilerplate/line-features.ts';
import type { BlockLine } from './block-lines.ts';
import { readableLines } from './readable-lines.ts';

/** Below this mean certainty (log-odds) of what it keeps, the classifier's word is doubted … */
const DOUBTED = 2;
/** … and below this it is not taken at all. */
const REJECTED = 1;
/** Nor is it, in doubt, where it keeps so much less than Readability does. */
const MIN_SHARE = 0.4;
/** No single line makes a page certain. */
const CERTAIN = 4;
const KEEP = 3;

/**
 * The classifier's scores, or, where it is in doubt about a page, those of Readability: pages of short lines, tables and
 * single sentences look like none that it has learnt from. May take the document apart.
 */
export function readabilityFallback(
  document: Document,
  lines: readonly BlockLine[],
  views: readonly LineView[],
  scores: Float64Array,
): Float64Array {
  const words = (keeps: (index: number) => boolean) =>
    views.reduce((sum, { count }, index) => sum + (keeps(index) ? count : 0), 0);
  const kept = words((index) => (scores[index] ?? 0) > 0);
  const certainty =
    views.reduce(
      (sum, { count }, index) => sum + count * Math.min(CERTAIN, Math.max(0, scores[index] ?? 0)),
      0,
    ) / Math.max(1, kept);
  if (certainty >= DOUBTED) return scores;
  const readable = readableLines(document, lines);
  if (!readable) return scores;
  const other = words((index) => readable[index] === true);
  if (other === 0 || (certainty >= REJECTED && kept >= MIN_SHARE * other)) return scores;
  return Float64Array.from(readable, (keep) => (keep ? KEEP : -KEEP));
}
