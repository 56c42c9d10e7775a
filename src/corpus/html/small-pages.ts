import type { LineView } from '../boilerplate/line-features.ts';
import type { BlockLine } from './block-lines.ts';

/** Pages of so few lines are saved, printed or written by hand: the classifier has learnt from none like them. */
const MAX_LINES = 30;
const MIN_WORDS = 4;
/** The share of a page's sentences that its element for the article must hold. */
const MIN_SHARE = 0.6;
const MAX_LINKED_SHARE = 0.5;
const BESIDE =
  'aside, footer, nav, form, figure, header, [hidden], [class*="comment" i], [id*="comment" i], [class*="newsletter" i], [class*="subscri" i], [class*="signup" i], [class*="promo" i], [class*="related" i]';

/** Either what invites to pay, or what is paid for: that has more of the page's sentences than this. */
const PAYWALL = '[class*="paywall" i]';
const MIN_PAID_SHARE = 0.3;

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
  const isOffer = (wall: Element | null) =>
    wall !== null &&
    words((index) => wall.contains(lines[index]?.element ?? null)) < MIN_PAID_SHARE * words(() => true);
  return new Set(
    [...inside].filter((index) => {
      const [line, view] = [lines[index], views[index]];
      if (!line || !view || line.element.closest(BESIDE) !== null) return false;
      if (isOffer(line.element.closest(PAYWALL))) return false;
      const isLinked = line.linked > MAX_LINKED_SHARE * line.text.length;
      const isParagraph = line.element.tagName === 'P' && view.count >= MIN_WORDS;
      return isParagraph ? view.solid || !isLinked : view.solid && !isLinked;
    }),
  );
}

const MIN_SIBLINGS = 3;

/**
 * Of a page of few lines, the sentences right before and behind its body that stand beside it, each in an element of the same kind, by
 * index: they are of one text.
 */
export function siblingLines(
  lines: readonly BlockLine[],
  views: readonly LineView[],
  scores: ArrayLike<number>,
): readonly number[] {
  if (lines.length > MAX_LINES) return [];
  const body = lines.flatMap((_, index) => ((scores[index] ?? 0) > 0 && views[index]?.solid ? [index] : []));
  const [first = -1, last = -1] = [body[0], body.at(-1)];
  const isBeside = (index: number) => {
    const line = lines[index];
    if (!line || !views[index]?.solid || line.linked > 0 || line.element.closest(BESIDE)) return false;
    const likes = body.filter((at) => areSiblings(lines[at]?.element, line.element));
    return likes.length >= MIN_SIBLINGS && likes.length > body.length / 2;
  };
  return [first - 1, last + 1].filter(isBeside);
}

function areSiblings(one: Element | undefined, other: Element): boolean {
  return (
    one !== undefined &&
    one.parentElement === other.parentElement &&
    one.tagName === other.tagName &&
    one.getAttribute('class') === other.getAttribute('class')
  );
}
