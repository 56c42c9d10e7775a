import { speaksOfChange } from './date-labels.ts';

/** What a page's `<time>` elements and their like say. */
export interface MarkedTimes {
  readonly published: string | null;
  readonly updated: string | null;
  /** A time that is marked up as one, without a word on what it is the time of. */
  readonly any: string | null;
}

/** Reads the marked-up times of a page; those of teasers, comments and frames don't count. */
export function markedTimes(document: Document, isAround: (element: Element) => boolean): MarkedTimes {
  let published: string | null = null;
  let updated: string | null = null;
  const any: string[] = [];
  const marked =
    'time, [itemprop~="datePublished"], [itemprop~="dateModified"], abbr.published, .published[title]';
  for (const element of document.querySelectorAll(marked)) {
    if (isAround(element)) continue;
    const value =
      element.getAttribute('datetime') ??
      element.getAttribute('content') ??
      element.getAttribute('title') ??
      element.textContent;
    if (!value || !/\d{4}/.test(value)) continue;
    const name = `${element.getAttribute('itemprop') ?? ''} ${element.getAttribute('class') ?? ''} ${element.getAttribute('pubdate') === null ? '' : 'published'}`;
    if (/modif|updat/i.test(name) || speaksOfChange(element.textContent ?? '')) updated ??= value;
    else if (/publi|created|posted|entry-date/i.test(name)) published ??= value;
    else any.push(value);
  }
  const distinct = new Set(any.map((value) => value.slice(0, 10)));
  return { published, updated, any: distinct.size === 1 ? (any[0] ?? null) : null };
}
