import type { BlockLine } from './block-lines.ts';

/** Words that page authors name boxes by which ask for consent, in classes and ids; from general knowledge. */
const NAMED = /cookie|consent|gdpr|\bcmp\b|cmp-|onetrust|privacy-(?:banner|notice|wall|modal|popup)/i;
/** What such boxes speak of. */
const SPEAKS =
  /\bcookies?\b|personal data|partners|privacy|consent|datenschutz|einwillig|confidentialité|privacidad/i;
/** A box with more of the page's text is its wrapper. */
const MAX_SHARE = 0.6;

/** The lines of a page that stand in boxes asking for consent to cookies, by index. */
export function consentLines(lines: readonly BlockLine[]): ReadonlyMap<number, string> {
  const boxes = new Map<Element, number[]>();
  const boxOf = new Map<Element, Element | null>();
  lines.forEach(({ element }, index) => {
    const box = boxOf.get(element) ?? findBox(element);
    boxOf.set(element, box);
    if (box) boxes.set(box, [...(boxes.get(box) ?? []), index]);
  });
  const all = lines.reduce((sum, { text }) => sum + text.length, 0);
  const found = new Map<number, string>();
  for (const indices of boxes.values()) {
    const texts = indices.map((index) => lines[index]?.text ?? '');
    const size = texts.reduce((sum, text) => sum + text.length, 0);
    if (size > MAX_SHARE * all || !texts.some((text) => SPEAKS.test(text))) continue;
    for (const index of indices) found.set(index, 'consent');
  }
  return found;
}

function findBox(element: Element): Element | null {
  for (let at: Element | null = element; at && at.tagName !== 'BODY'; at = at.parentElement) {
    if (NAMED.test(`${at.getAttribute('class') ?? ''} ${at.id}`)) return at;
  }
  return null;
}
