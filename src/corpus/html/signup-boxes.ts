import type { BlockLine } from './block-lines.ts';

/** What sites call a box in which readers leave their address for letters. */
const BOX =
  '[class*="newsletter" i], [id*="newsletter" i], [class*="signup" i], [class*="sign-up" i], [class*="mailing-list" i]';
const FIELD = 'input, form, button';
/** A form that asks for an address is such a box as well, whatever it is called, and so is the short block that it stands in. */
const ADDRESS_FIELD = 'form input[type="email" i], form input[name*="email" i]';
const MAX_FORMS = 20;
const MAX_BLOCK_CHARACTERS = 300;
const PAGE = 'article, main, h1';
const PAGE_PARTS = 'body, main, article, section';
/** A larger one is a whole page that is called so. */
const MAX_LINES = 12;

/** The lines in boxes for signing up to letters, by index. */
export function signupLines(document: Document, lines: readonly BlockLine[]): ReadonlyMap<number, string> {
  const forms = addressForms(document);
  const boxes = new Map<Element, number[]>();
  for (const [index, { element }] of lines.entries()) {
    const named = element.closest(BOX);
    const box = named?.querySelector(FIELD) ? named : forms.find((form) => form.contains(element));
    const own = box && boxes.get(box);
    if (own) own.push(index);
    else if (box) boxes.set(box, [index]);
  }
  const small = [...boxes.values()].filter(({ length }) => length <= MAX_LINES).flat();
  return new Map(small.map((index) => [index, 'sign-up']));
}

function addressForms(document: Document): readonly Element[] {
  const fields = [...document.querySelectorAll(ADDRESS_FIELD)].slice(0, MAX_FORMS);
  return fields.flatMap((field) => {
    const form = field.closest('form');
    // Some sites put their whole page into a form.
    if (form?.querySelector(PAGE)) return [];
    const block = form?.parentElement;
    const isShort = (block?.textContent ?? '').trim().length <= MAX_BLOCK_CHARACTERS;
    return (block && isShort && !block.matches(PAGE_PARTS) ? block : form) ?? [];
  });
}
