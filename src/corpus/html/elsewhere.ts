const AROUND =
  'aside, footer, nav, [class*="related"], [class*="comment"], [class*="teaser"], [class*="recommend"], [class*="testimonial"]';
const HEADINGS = 'h1, h2, h3, h4, h5, h6';

/** What tells the parts of a page apart that speak of something else than its article. */
export interface Elsewhere {
  /** In a link that announces another page, or after the end of the element that holds the only main heading. */
  readonly isOfAnother: (element: Element) => boolean;
  /** There, or in a frame, comment or box beside the article. */
  readonly isAround: (element: Element) => boolean;
}

/** Looks a page over for what speaks of something else than its article. */
export function elsewhereOn(document: Document): Elsewhere {
  const titles = document.querySelectorAll('article h1');
  const article = titles.length === 1 ? (titles[0]?.closest('article') ?? null) : null;
  const after = article === null ? new Set<Element>() : following(article);
  const isOfAnother = (element: Element) => isInTeaser(element) || isWithin(element, after);
  return { isOfAnother, isAround: (element) => element.closest(AROUND) !== null || isOfAnother(element) };
}

/** The elements that come after one, the outermost of each. */
function following(element: Element): ReadonlySet<Element> {
  const found = new Set<Element>();
  for (let at: Element | null = element; at; at = at.parentElement) {
    for (let next = at.nextElementSibling; next; next = next.nextElementSibling) found.add(next);
  }
  return found;
}

function isWithin(element: Element, roots: ReadonlySet<Element>): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) if (roots.has(at)) return true;
  return false;
}

/** A link that holds a heading, or stands in one, announces another page. */
function isInTeaser(element: Element): boolean {
  const link = element.closest('a[href]');
  return link !== null && link !== element && link.querySelector(HEADINGS) !== null;
}
