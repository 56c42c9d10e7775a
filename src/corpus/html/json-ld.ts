/** An article as a page describes it for search engines (schema.org); null where it does not say. */
export interface DescribedArticle {
  readonly headline: string | null;
  readonly author: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly modified: string | null;
  readonly url: string | null;
  readonly body: string | null;
  readonly language: string | null;
  /** It says that one must pay to read it. */
  readonly isForPayers: boolean;
}

type Thing = Readonly<Record<string, unknown>>;

const ARTICLE = /(?:Article|Posting|Report|Review|Recipe|HowTo)$/;
const PAGE = /(?:WebPage|CollectionPage|ItemPage)$/;
const MAX_DEPTH = 12;
const MAX_THINGS = 2000;

/** The article among a page's JSON-LD blocks, in `@graph` and nested ones too; else its web page; null without either. */
export function describedArticle(document: Document): DescribedArticle | null {
  const things: Thing[] = [];
  const listed = new Set<Thing>();
  for (const script of document.querySelectorAll('script[type*="ld+json"]')) {
    collect(parseLoosely(script.textContent ?? ''), things, listed);
  }
  // What has no name is a reference to the one that has.
  const named = things.filter((thing) => text(thing['name']) !== null);
  const byId = new Map(named.map((thing) => [thing['@id'], thing] as const));
  const all = things.filter((thing) => isType(thing, ARTICLE));
  const own = all.filter((thing) => !listed.has(thing));
  const articles = own.length > 0 ? own : all.filter((thing) => isHeaded(document, thing));
  const article =
    articles.find((thing) => text(thing['headline']) && text(thing['datePublished'])) ??
    articles.find((thing) => text(thing['headline'])) ??
    articles[0];
  const page = things.find((thing) => isType(thing, PAGE) && text(thing['datePublished']));
  const found = article ?? page;
  if (!found) return null;
  const pick = (key: string) => text(article?.[key]) ?? text(page?.[key]);
  return {
    headline: text(article?.['headline']) ?? text(article?.['name']),
    author: names(article?.['author'] ?? article?.['creator'], byId),
    publisher: names(found['publisher'], byId) ?? names(page?.['publisher'], byId),
    published: pick('datePublished') ?? text(article?.['dateCreated']),
    modified: pick('dateModified'),
    url: address(article?.['url']) ?? address(article?.['mainEntityOfPage']),
    body: text(article?.['articleBody']),
    language: text(found['inLanguage']),
    isForPayers: /^false$/i.test(String(found['isAccessibleForFree'])),
  };
}

/** Under these keys a page describes other articles: its teasers, its comments, and what it goes back to. */
const OTHERS_KEYS = new Set([
  'itemListElement',
  'hasPart',
  'mentions',
  'citation',
  'isBasedOn',
  'relatedLink',
  'comment',
  'liveBlogUpdate',
]);

/** An article of a list is the page's own where it is headed so. */
function isHeaded(document: Document, { headline, name }: Thing): boolean {
  const letters = (words: string | null | undefined) =>
    (words ?? '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  const own = letters(text(headline) ?? text(name));
  const heads = [
    document.title,
    ...[...document.querySelectorAll('h1')].map(({ textContent }) => textContent),
  ];
  return own !== '' && heads.some((head) => letters(head).includes(own));
}

/** JSON as pages carry it: in comments, with raw line breaks in strings, with a comma too many. */
function parseLoosely(source: string): unknown {
  const trimmed = source.replace(
    /^\s*(?:<!--|\/\*.*?\*\/|<!\[CDATA\[|\/\/<!\[CDATA\[)|(?:-->|\/\/\]\]>|\]\]>|;)\s*$/g,
    '',
  );
  for (const attempt of [
    trimmed,
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what JSON forbids
    trimmed.replace(/[\u0000-\u001f]+/g, ' ').replace(/,\s*([}\]])/g, '$1'),
  ]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // The next attempt mends more; a block that stays broken says nothing.
    }
  }
  return null;
}

/** Gathers the objects in a value; those of other articles go to `listed` too. */
function collect(
  value: unknown,
  things: Thing[],
  listed: Set<Thing>,
  { depth, isOthers } = { depth: 0, isOthers: false },
): void {
  if (depth > MAX_DEPTH || things.length > MAX_THINGS || typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value) collect(item, things, listed, { depth: depth + 1, isOthers });
    return;
  }
  const thing: Thing = { ...value };
  things.push(thing);
  if (isOthers) listed.add(thing);
  for (const [key, nested] of Object.entries(thing))
    collect(nested, things, listed, { depth: depth + 1, isOthers: isOthers || OTHERS_KEYS.has(key) });
}

function isType(thing: Thing, pattern: RegExp): boolean {
  const type = thing['@type'];
  return (Array.isArray(type) ? type : [type]).some((each) => typeof each === 'string' && pattern.test(each));
}

function text(value: unknown): string | null {
  if (Array.isArray(value)) return text(value[0]);
  if (typeof value === 'object' && value !== null && '@value' in value) return text(value['@value']);
  return typeof value === 'string' ? value.trim() || null : null;
}

/** The names of people or organisations: a string, an object with a name, a reference, or a list of these. */
function names(value: unknown, byId: ReadonlyMap<unknown, Thing>): string | null {
  const each = (Array.isArray(value) ? value : [value]).map((one) => {
    if (typeof one === 'string') return one.trim();
    if (typeof one !== 'object' || one === null) return '';
    const named: Thing = 'name' in one ? { ...one } : (byId.get('@id' in one ? one['@id'] : null) ?? {});
    return text(named['name']) ?? '';
  });
  return [...new Set(each.filter(Boolean))].join(', ') || null;
}

function address(value: unknown): string | null {
  if (typeof value === 'object' && value !== null && '@id' in value) return text(value['@id']);
  return text(value);
}
