import { type DateOrder, dateOrder, findWrittenDates, readDate } from '../dates/publication-date.ts';
import type { BlockLine } from './block-lines.ts';
import type { DescribedArticle } from './json-ld.ts';
import { firstTag, type MetaTags } from './meta-tags.ts';

/** When the article was published and last changed; see `Article.published` for the notation. */
export interface PageDates {
  readonly published: string | null;
  readonly updated: string | null;
}

const PUBLISHED_TAGS = [
  ...[
    'article:published_time',
    'og:published_time',
    'og:article:published_time',
    'datepublished',
    'parsely-pub-date',
  ],
  ...[
    'sailthru.date',
    'article.published',
    'published-date',
    'publishdate',
    'publish-date',
    'publication_date',
    'pubdate',
  ],
  ...['dc.date.issued', 'dcterms.issued', 'dcterms.created', 'citation_publication_date', 'citation_date'],
  ...[
    'rnews:datepublished',
    'bt:pubdate',
    'cxenseparse:recs:publishtime',
    'article:created',
    'date_published',
  ],
];
const WEAK_PUBLISHED_TAGS = [
  'date',
  'dc.date',
  'dcterms.date',
  'dc.date.created',
  'created',
  'citation_online_date',
];
const UPDATED_TAGS = [
  ...['article:modified_time', 'og:updated_time', 'datemodified', 'last-modified', 'dcterms.modified'],
  ...['dc.date.modified', 'article:updated', 'lastmod'],
];
const UPDATED_WORD =
  /updat|modif|edited|revis|review|correct|last|aktualis|actualis|actualiz|aggiorn|bijgewerkt|opdater|uppdater/i;
const PUBLISHED_WORD =
  /publish|posted|created|first|written|issued|veröffent|erstellt|publié|publicad|pubblicat|geplaatst/i;
const LINES_BELOW_TITLE = 14;
const LINES_ABOVE_TITLE = 4;
const LINES_FOR_ORDER = 2000;
const LONGEST_LABEL = 30;
const NO_DATES: PageDates = { published: null, updated: null };
const MOST_WORDS = 16;
const LEAST_TITLE_PART = 12;

/**
 * In order of trust: the page's description of its article; meta tags made for publication, or a date beside the headline
 * where that is earlier (a later one is the date of a change); marked-up times; dates above the headline and tags that
 * may mean anything. What a page calls a change is never taken for the publication.
 */
export function pageDates(
  document: Document,
  lines: readonly BlockLine[],
  tags: MetaTags,
  article: DescribedArticle | null,
  title: string | null,
): PageDates {
  const locale =
    document.documentElement?.getAttribute('lang') || tags.get('og:locale')?.replace('_', '-') || null;
  const order = dateOrder(
    lines
      .slice(0, LINES_FOR_ORDER)
      .map(({ text }) => text)
      .join('\n'),
    locale,
  );
  const read = (text: string | null | undefined) => (text ? readDate(text, order) : null);
  const marked = markedTimes(document);
  const at = titleLine(lines, title);
  const times = timesByBlock(document);
  const below = at < 0 ? NO_DATES : datesIn(lines.slice(at + 1, at + 1 + LINES_BELOW_TITLE), times, order);
  const above =
    at < 0 ? NO_DATES : datesIn(lines.slice(Math.max(0, at - LINES_ABOVE_TITLE), at), times, order);
  const updated =
    read(article?.modified) ??
    read(firstTag(tags, UPDATED_TAGS)) ??
    read(marked.updated) ??
    below.updated ??
    above.updated;
  const unlabelled = read(marked.any);
  return {
    updated,
    published:
      read(article?.published) ??
      earlier(read(firstTag(tags, PUBLISHED_TAGS)), below.published) ??
      read(marked.published) ??
      above.published ??
      read(firstTag(tags, WEAK_PUBLISHED_TAGS)) ??
      (unlabelled?.slice(0, 10) === updated?.slice(0, 10) ? null : unlabelled),
  };
}

function earlier(one: string | null, other: string | null): string | null {
  if (!one || !other) return one ?? other;
  return other.slice(0, 10) < one.slice(0, 10) ? other : one;
}

interface MarkedTimes {
  readonly published: string | null;
  readonly updated: string | null;
  /** A time that is marked up as one, without a word on what it is the time of. */
  readonly any: string | null;
}

function markedTimes(document: Document): MarkedTimes {
  let published: string | null = null;
  let updated: string | null = null;
  const any: string[] = [];
  const marked =
    'time, [itemprop~="datePublished"], [itemprop~="dateModified"], abbr.published, .published[title]';
  for (const element of document.querySelectorAll(marked)) {
    if (element.closest('aside, footer, nav, [class*="related"], [class*="comment"]')) continue;
    const value =
      element.getAttribute('datetime') ??
      element.getAttribute('content') ??
      element.getAttribute('title') ??
      element.textContent;
    if (!value || !/\d{4}/.test(value)) continue;
    const name = `${element.getAttribute('itemprop') ?? ''} ${element.getAttribute('class') ?? ''} ${element.getAttribute('pubdate') === null ? '' : 'published'}`;
    if (/modif|updat/i.test(name)) updated ??= value;
    else if (/publi|created|posted|entry-date/i.test(name)) published ??= value;
    else any.push(value);
  }
  const distinct = new Set(any.map((value) => value.slice(0, 10)));
  return { published, updated, any: distinct.size === 1 ? (any[0] ?? null) : null };
}

/** The line that shows the title; where a line break parts it, the line that begins it. -1 without one. */
function titleLine(lines: readonly BlockLine[], title: string | null): number {
  const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  const wanted = letters(title ?? '');
  if (wanted === '') return -1;
  const heading = lines.findIndex(
    ({ text, element }) => /^H\d$/.test(element.tagName) && letters(text) === wanted,
  );
  if (heading >= 0) return heading;
  return lines.findIndex(({ text }) => {
    const shown = letters(text);
    return shown === wanted || (shown.length >= LEAST_TITLE_PART && wanted.startsWith(shown));
  });
}

/** The machine-readable times of a page, by the block element that shows them. */
function timesByBlock(document: Document): ReadonlyMap<Element, string> {
  const times = new Map<Element, string>();
  for (const time of document.querySelectorAll('time[datetime]')) {
    const block = time.closest('p, div, li, section, header, td, dd, h2, h3, h4, article');
    const value = time.getAttribute('datetime');
    if (block && value && !times.has(block)) times.set(block, value);
  }
  return times;
}

function datesIn(
  lines: readonly BlockLine[],
  times: ReadonlyMap<Element, string>,
  order: DateOrder | null,
): PageDates {
  let published: string | null = null;
  let updated: string | null = null;
  let before = '';
  for (const { text, element } of lines) {
    const label = before.length < LONGEST_LABEL ? before : '';
    before = text;
    if (text.split(' ').length > MOST_WORDS) continue;
    const note = (value: string, lead: string) => {
      if (UPDATED_WORD.test(lead) && !PUBLISHED_WORD.test(lead)) updated ??= value;
      else published ??= value;
    };
    let last = 0;
    const written = findWrittenDates(text, order);
    for (const { start, end, value } of written) {
      note(value, text.slice(last, start).trim() || (last === 0 ? label : ''));
      last = end;
    }
    const marked = written.length === 0 && /\d/.test(text) ? readDate(times.get(element) ?? '', null) : null;
    if (marked) note(marked, `${label} ${text}`);
  }
  return { published, updated };
}
