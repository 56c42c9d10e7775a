/** What an element's place in the page tells of the text in it. Distances count elements upwards, at most `FAR`. */
export interface Traits {
  readonly depth: number;
  readonly hidden: boolean;
  /** How far up the nearest element with such a tag is. */
  readonly tags: Readonly<Record<TagTrait, number>>;
  /** How far up the nearest element is whose class or id speaks of such a thing. */
  readonly hints: Readonly<Record<HintTrait, number>>;
}

export const FAR = 12;

/** Tags, and roles and properties that stand for them, by what they tell. */
const TAGS = {
  article: 'article',
  main: 'main',
  aside: 'aside',
  footer: 'footer',
  header: 'header',
  nav: 'nav',
  figure: 'figure,figcaption,caption',
  form: 'form,fieldset,label',
  table: 'table',
  list: 'ul,ol,dl',
  quote: 'blockquote',
  heading: 'h1,h2,h3,h4,h5,h6',
  paragraph: 'p',
  link: 'a',
} as const;
export type TagTrait = keyof typeof TAGS;

/** Words that page authors in general name their elements by, in classes and ids; from general knowledge. */
const HINTS = {
  body: /article-?_?body|story-?_?body|post-?_?body|entry-?_?content|article-?_?content|post-?_?content|body-?_?text|articletext|story-?_?content|main-?_?content|rich-?text|\bprose\b|content-?_?body/i,
  story: /article|story|post|entry|content|text|body/i,
  comment: /comment|disqus|respond|discussion/i,
  related:
    /relat|recommend|recirc|more-|read-?more|trending|popular|most-|latest|teaser|promo|outbrain|taboola|also|next-|prev|carousel|card|listing|feed/i,
  share: /share|social|follow|toolbar|tools|button|btn/i,
  author: /author|byline|bio\b|biograph|profile|writer|contributor/i,
  meta: /meta|date|time|publish|info|kicker|eyebrow|breadcrumb|categor|\btags?\b|topic|label/i,
  caption: /caption|credit|image|photo|gallery|media|figure|video|player/i,
  offer:
    /newsletter|subscri|sign-?up|paywall|\bad\b|\bads\b|advert|sponsor|banner|cookie|consent|modal|popup|overlay|donat/i,
  frame: /foot|\bnav|menu|header|masthead|sidebar|side-|widget|copyright|legal|skip|search/i,
  lead: /lead|standfirst|deck|dek|intro|subtitle|sub-?head|summary|excerpt|abstract|description/i,
} as const;
export type HintTrait = keyof typeof HINTS;

export const TAG_TRAITS = Object.keys(TAGS).filter((name): name is TagTrait => name in TAGS);
export const HINT_TRAITS = Object.keys(HINTS).filter((name): name is HintTrait => name in HINTS);

const TRAIT_OF_TAG = new Map(
  TAG_TRAITS.flatMap((trait) => TAGS[trait].split(',').map((tag) => [tag.toUpperCase(), trait] as const)),
);
const ROLES: Readonly<Record<string, TagTrait>> = {
  main: 'main',
  navigation: 'nav',
  complementary: 'aside',
  contentinfo: 'footer',
  banner: 'header',
  article: 'article',
  form: 'form',
  search: 'form',
};

/** Reads traits of elements, each element once. */
export function elementTraitReader(): (element: Element | null) => Traits {
  const known = new Map<Element, Traits>();
  const read = (element: Element | null): Traits => {
    if (!element || element.tagName === 'HTML') return OUTERMOST;
    const before = known.get(element);
    if (before) return before;
    const traits = ownTraits(element, read(element.parentElement));
    known.set(element, traits);
    return traits;
  };
  return read;
}

const OUTERMOST: Traits = {
  depth: 0,
  hidden: false,
  tags: distances(TAG_TRAITS, () => FAR),
  hints: distances(HINT_TRAITS, () => FAR),
};

function ownTraits(element: Element, parent: Traits): Traits {
  const trait = TRAIT_OF_TAG.get(element.tagName.toUpperCase());
  const role = ROLES[element.getAttribute('role') ?? ''];
  const name = `${element.getAttribute('class') ?? ''} ${element.id} ${element.getAttribute('itemprop') ?? ''}`;
  // Frameworks and style sheets hang so much on <body> that it says nothing.
  const named = element.tagName !== 'BODY' && name.trim() !== '';
  return {
    depth: parent.depth + 1,
    hidden: parent.hidden || isHidden(element),
    tags: distances(TAG_TRAITS, (each) => (each === trait || each === role ? 0 : further(parent.tags[each]))),
    hints: distances(HINT_TRAITS, (each) =>
      named && HINTS[each].test(name) ? 0 : further(parent.hints[each]),
    ),
  };
}

function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  return /display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute('style') ?? '');
}

function further(distance: number): number {
  return Math.min(FAR, distance + 1);
}

function distances<Name extends string>(
  names: readonly Name[],
  distance: (name: Name) => number,
): Record<Name, number> {
  const result: Partial<Record<Name, number>> = {};
  for (const name of names) result[name] = distance(name);
  return result as Record<Name, number>;
}
