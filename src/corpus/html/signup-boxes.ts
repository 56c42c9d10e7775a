import type { BlockLine } from './block-lines.ts';

/** What sites call a box in which readers leave their address for letters. */
const BOX =
  '[class*="newsletter" i], [id*="newsletter" i], [class*="signup" i], [class*="sign-up" i], [class*="mailing-list" i]';
const FIELD = 'input, form, button';
/** A larger one is a whole page that is called so. */
const MAX_LINES = 12;

/** The lines in boxes for signing up to letters, by index. */
export function signupLines(lines: readonly BlockLine[]): ReadonlyMap<number, string> {
  const boxes = new Map<Element, number[]>();
  for (const [index, { element }] of lines.entries()) {
    const box = element.closest(BOX);
    if (box?.querySelector(FIELD)) boxes.set(box, [...(boxes.get(box) ?? []), index]);
  }
  const small = [...boxes.values()].filter(({ length }) => length <= MAX_LINES).flat();
  return new Map(small.map((index) => [index, 'sign-up']));
}
