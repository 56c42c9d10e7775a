import type { LineView } from '../boilerplate/line-features.ts';
import type { BlockLine } from './block-lines.ts';

const BOX = 'aside, section, div, ul, ol, nav';
/** How page authors in general call boxes that lead to other articles; whole words of classes and ids. */
const NAMED =
  /(?:^|[\s_-])(?:related|recommended|recommendations?|recirc(?:ulation)?|most-?(?:read|viewed|popular)|trending|teasers?|read-?(?:more|next)|up-?next|also-?like|more-?(?:from|stories|news|articles)|further-?reading|outbrain|taboola)(?:$|[\s_-])/i;
const HEADING_LINK =
  'h2 a[href], h3 a[href], h4 a[href], h5 a[href], a[href] h2, a[href] h3, a[href] h4, a[href] h5, li a[href]';
/** The article itself is in no such box, however it is called. */
const MAX_PROSE_SHARE = 0.25;
/** A page of teasers alone has no article that they could stand beside. */
const MIN_WORDS_BESIDE = 60;

/** The lines of boxes that lead to other articles, teasers and all, by index: boxes that are called so and hold links. */
export function relatedBoxes(
  lines: readonly BlockLine[],
  views: readonly LineView[],
): ReadonlyMap<number, string> {
  const known = new Map<Element, Element | null>();
  const boxes = new Map<Element, number[]>();
  for (const [index, { element }] of lines.entries()) {
    const box = boxAround(element, known);
    const inside = box && boxes.get(box);
    if (inside) inside.push(index);
    else if (box) boxes.set(box, [index]);
  }
  const prose = (indices: Iterable<number>) => {
    let sum = 0;
    for (const index of indices) if (views[index]?.solid) sum += views[index]?.count ?? 0;
    return sum;
  };
  const all = prose(lines.keys());
  const found = new Map<number, string>();
  for (const [box, indices] of boxes) {
    const inside = prose(indices);
    if (inside > MAX_PROSE_SHARE * all || all - inside < MIN_WORDS_BESIDE) continue;
    if (box.querySelector(HEADING_LINK) === null || !indices.some((index) => isLink(lines[index]))) continue;
    for (const index of indices) found.set(index, 'related');
  }
  return found;
}

/** More than a word of a sentence is linked. */
function isLink(line: BlockLine | undefined): boolean {
  return line !== undefined && line.linked * 2 > line.text.length;
}

/** The outermost box called so around an element. */
function boxAround(element: Element, known: Map<Element, Element | null>): Element | null {
  const before = known.get(element);
  if (before !== undefined) return before;
  const outer = element.parentElement ? boxAround(element.parentElement, known) : null;
  const name = `${element.getAttribute('class') ?? ''} ${element.id}`;
  const box =
    outer ?? (element.tagName !== 'BODY' && element.matches(BOX) && NAMED.test(name) ? element : null);
  known.set(element, box);
  return box;
}
