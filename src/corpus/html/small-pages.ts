import type { LineView } from '../boilerplate/line-features.ts';
import type { BlockLine } from './block-lines.ts';

/** Pages of so few lines are saved, printed or written by hand: the classifier has learnt from none like them. */
const MAX_LINES = 30;
const MIN_WORDS = 4;
/** The share of a page's sentences that its element for the article must hold. */
const MIN_SHARE = 0.6;
const MAX_LINKED_SHARE = 0.5;
const BESIDE =
  'aside, footer, nav, form, figure, header, [hidden], [class*="comment" i], [id*="comment" i], [class*="newsletter" i], [class*="related" i]';
const SURE = 4;

/**
 * The classifier's scores, but for pages of few lines: what stands there in paragraphs, or as sentences, in the element that is
 * marked as the article is body.
 */
export function trustMarkup(
  document: Document,
  lines: readonly BlockLine[],
  views: readonly LineView[],
  scores: Float64Array,
): Float64Array {
  if (lines.length > MAX_LINES) return scores;
  const [article, ...others] = document.querySelectorAll('article');
  if (!article || others.length > 0) return scores;
  const words = (keeps: (index: number) => boolean) =>
    views.reduce((sum, { solid, count }, index) => sum + (solid && keeps(index) ? count : 0), 0);
  const isIn = (index: number) => lines[index] !== undefined && article.contains(lines[index].element);
  if (words(isIn) < MIN_SHARE * words(() => true)) return scores;
  return scores.map((score, index) => {
    const line = lines[index];
    const view = views[index];
    if (!line || !view || !isIn(index) || line.element.closest(BESIDE) !== null) return score;
    if (line.linked > MAX_LINKED_SHARE * line.text.length || view.count < MIN_WORDS) return score;
    return view.solid || line.element.tagName === 'P' ? Math.max(score, SURE) : score;
  });
}
