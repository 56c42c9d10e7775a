import type { LineView } from '../boilerplate/line-features.ts';
import type { BlockLine } from './block-lines.ts';

/** Pages of so few lines are saved, printed or written by hand: the classifier has learnt from none like them. */
const MAX_LINES = 30;
const MIN_WORDS = 4;
/** The share of a page's sentences that its element for the article must hold. */
const MIN_SHARE = 0.6;
const MAX_LINKED_SHARE = 0.5;
const BESIDE =
  'aside, footer, nav, form, figure, header, [hidden], [class*="comment" i], [id*="comment" i], [class*="newsletter" i], [class*="subscri" i], [class*="paywall" i], [class*="signup" i], [class*="promo" i], [class*="related" i]';

/**
 * Of a page of few lines, those that stand in paragraphs, or as sentences, in the element that is marked as its article, by index:
 * they are body. None of other pages.
 */
export function markedLines(
  document: Document,
  lines: readonly BlockLine[],
  views: readonly LineView[],
): ReadonlySet<number> {
  const [article, ...others] = lines.length > MAX_LINES ? [] : document.querySelectorAll('article');
  if (!article || others.length > 0) return new Set();
  const inside = new Set(lines.flatMap(({ element }, index) => (article.contains(element) ? [index] : [])));
  const words = (keeps: (index: number) => boolean) =>
    views.reduce((sum, { solid, count }, index) => sum + (solid && keeps(index) ? count : 0), 0);
  if (words((index) => inside.has(index)) < MIN_SHARE * words(() => true)) return new Set();
  return new Set(
    [...inside].filter((index) => {
      const [line, view] = [lines[index], views[index]];
      if (!line || !view || line.element.closest(BESIDE) !== null) return false;
      const isLinked = line.linked > MAX_LINKED_SHARE * line.text.length;
      const isParagraph = line.element.tagName === 'P' && view.count >= MIN_WORDS;
      return isParagraph ? view.solid || !isLinked : view.solid && !isLinked;
    }),
  );
}
