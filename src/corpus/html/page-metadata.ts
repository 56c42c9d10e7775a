import { type Metadata, NO_METADATA } from '../draft.ts';
import type { BlockLine } from './block-lines.ts';
import { type DescribedArticle, describedArticle } from './json-ld.ts';
import { firstTag, readMetaTags } from './meta-tags.ts';
import { pageAuthor } from './page-author.ts';
import { pageDates } from './page-dates.ts';
import { pageLocale } from './page-locale.ts';
import { pageOutlet } from './page-outlet.ts';
import { pageTitle, shownTitle } from './page-title.ts';
import { printedFrom } from './printed-from.ts';
import { capturedFrom, originalAddress } from './saved-address.ts';

/** What a page says of its article, and its description of it for search engines. */
export interface PageMetadata {
  readonly metadata: Metadata;
  readonly described: DescribedArticle | null;
}

/** Reads a page's metadata; `lines` are its visible lines, `savedFrom` is the address that a program noted which saved it. */
export function pageMetadata(
  document: Document,
  lines: readonly BlockLine[],
  savedFrom: string | null = null,
): PageMetadata {
  const tags = readMetaTags(document);
  const described = describedArticle(document);
  const url =
    capturedFrom(document) ??
    pageAddress(document, firstTag(tags, ['og:url', 'parsely-link']), described) ??
    savedFrom ??
    printedFrom(lines)?.url ??
    null;
  const shown = new Set(lines.map(({ text }) => text));
  const title = shownTitle(pageTitle(document, tags, described, url), shown);
  const language =
    described?.language ?? document.documentElement?.getAttribute('lang') ?? tags.get('og:locale') ?? '';
  return {
    described,
    metadata: {
      ...NO_METADATA,
      title,
      outlet: pageOutlet(document, lines, { tags, described, title }),
      author: pageAuthor(document, { lines, tags, article: described, title }),
      url,
      ...pageDates({ document, lines, tags, described, title, url, locale: pageLocale(document, tags, url) }),
      language: /^[a-z]{2}(?=$|[-_])/i.exec(language)?.[0].toLowerCase() ?? null,
    },
  };
}

/** The canonical address; one that only names the site is none. */
function pageAddress(
  document: Document,
  og: string | null,
  described: DescribedArticle | null,
): string | null {
  const canonical = document.querySelector('link[rel~="canonical"]')?.getAttribute('href') ?? null;
  // An author's card and a cited page have addresses of their own.
  const marked = [...document.querySelectorAll('a.p-canonical[href], .h-entry a.u-url[href]')]
    .find((link) => link.closest('.h-card, .h-cite') === null)
    ?.getAttribute('href');
  for (const address of [canonical, og, described?.url ?? null, marked ?? null]) {
    if (!address || !/^https?:/i.test(address) || !URL.canParse(address)) continue;
    const url = new URL(address);
    if (url.pathname.length > 1 || url.search) return originalAddress(url.href);
  }
  return null;
}
