import { numericDaysOf } from '../dates/numeric-days.ts';
import { type DateOrder, dateOrder } from '../dates/publication-date.ts';
import { readDateOrMonth } from '../dates/publication-month.ts';
import type { Metadata } from '../draft.ts';
import type { BlockLine } from './block-lines.ts';
import { elsewhereOn } from './elsewhere.ts';
import type { DescribedArticle } from './json-ld.ts';
import { labelledDates } from './labelled-dates.ts';
import { markedTimes } from './marked-times.ts';
import { firstTag, type MetaTags } from './meta-tags.ts';
import { scriptedDates } from './scripted-dates.ts';
import { type PageDates, shownDates } from './shown-dates.ts';

const PUBLISHED_TAGS =
  `article:published_time og:published_time og:article:published_time datepublished parsely-pub-date
   sailthru.date article.published published-date publishdate publish-date publication_date pubdate
   dc.date.issued dcterms.issued dcterms.created citation_publication_date citation_date
   rnews:datepublished bt:pubdate cxenseparse:recs:publishtime article:created date_published`.split(/\s+/);
const WEAK_PUBLISHED_TAGS = 'date dc.date dcterms.date dc.date.created created citation_online_date'.split(
  ' ',
);
const UPDATED_TAGS = `article:modified_time og:updated_time datemodified last-modified dcterms.modified
   dc.date.modified article:updated lastmod updated`.split(/\s+/);
const LINES_FOR_ORDER = 2000;
const NUMERIC_DAY = /(?<!\d)\d{1,2}\/\d{1,2}\/\d{4}(?!\d)/;

/** What else is known of the page whose dates are wanted. */
export interface DatedPage {
  readonly document: Document;
  readonly lines: readonly BlockLine[];
  readonly tags: MetaTags;
  readonly described: DescribedArticle | null;
  readonly title: string | null;
  /** See `pageLocale`. */
  readonly locale: string | null;
  /** The page's own address. */
  readonly url: string | null;
}

/**
 * In order of trust: the page's description of its article; meta tags made for publication, or a date beside the headline
 * where that is earlier (a later one is the date of a change); marked-up times, and those in scripts; dates above the headline and
 * tags that may mean anything; dates beside a label elsewhere; a day in the address. What a page calls a change is never taken for the publication.
 */
export function pageDates(page: DatedPage): PageDates & Pick<Metadata, 'numericDays'> {
  const start = page.lines.slice(0, LINES_FOR_ORDER).map(({ text }) => text);
  const order = dateOrder(start.join('\n'), page.locale);
  const dates = datesInOrder(page, order);
  const told = order === 'plain-english' ? null : order;
  const isNumeric = [...start, ...page.tags.values()].some((text) => NUMERIC_DAY.test(text));
  const numericDays = isNumeric
    ? numericDaysOf(told, dates.published, (other) => datesInOrder(page, other).published)
    : null;
  return { ...dates, ...(numericDays && { numericDays }) };
}

function datesInOrder(
  { document, lines, tags, described, title, url }: DatedPage,
  order: DateOrder | null,
): PageDates {
  const read = (text: string | null | undefined) => (text ? readDateOrMonth(text, order) : null);
  const { isAround, isOfAnother } = elsewhereOn(document);
  const marked = markedTimes(document, isAround);
  const { below, above } = shownDates(document, lines, title, { order, isOfAnother });
  const labelled = labelledDates(lines, order);
  const scripted = described?.published ? null : scriptedDates(document);
  const updated =
    later(read(described?.modified), read(firstTag(tags, UPDATED_TAGS))) ??
    read(marked.updated) ??
    below.updated ??
    above.updated ??
    labelled.updated ??
    read(scripted?.modified);
  const unlabelled = read(marked.any);
  return {
    updated,
    published:
      read(described?.published) ??
      earlier(read(firstTag(tags, PUBLISHED_TAGS)), below.published) ??
      read(marked.published) ??
      read(scripted?.published) ??
      above.published ??
      read(firstTag(tags, WEAK_PUBLISHED_TAGS)) ??
      labelled.published ??
      (unlabelled?.slice(0, 10) === updated?.slice(0, 10) ? null : unlabelled) ??
      dayInAddress(url),
  };
}

function earlier(one: string | null, other: string | null): string | null {
  if (!one || !other) return one ?? other;
  return other.slice(0, 10) < one.slice(0, 10) ? other : one;
}

function later(one: string | null, other: string | null): string | null {
  if (!one || !other) return one ?? other;
  return other.slice(0, 10) > one.slice(0, 10) ? other : one;
}

/** The day that news sites make folders of: `/2024/10/16/pier`. */
function dayInAddress(url: string | null): string | null {
  const day = /\/(\d{4})[/-](\d{1,2})[/-](\d{1,2})(?=[/-]|$)/.exec(url === null ? '' : new URL(url).pathname);
  return day ? readDateOrMonth(day.slice(1).join('-')) : null;
}
