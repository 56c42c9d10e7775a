import { cleanLine } from '../clean-line.ts';
import { trimEndSigns, trimSigns } from '../trim-signs.ts';
import type { DescribedArticle } from './json-ld.ts';
import { firstTag, type MetaTags } from './meta-tags.ts';
import { lowerCaseWords, wordAgreement } from './word-agreement.ts';

const TITLE_TAGS = [
  'og:title',
  'twitter:title',
  'parsely-title',
  'sailthru.title',
  'dc.title',
  'citation_title',
  'headline',
];
const SEPARATOR = /\s(?:[|\-–—:»«·•/~]|::|\\)\s/;
const PART_OF_TITLE = /\s[|\-–—»«·•~]\s|:\s/;
const SIGN_BEFORE_SITE = /[\s|\-–—:»«·•/~\\]/;
const MIN_AGREEMENT = 0.4;
/** A shorter heading may be a rubric. */
const MIN_WORDS = 4;
const MAX_HEADING_CHARACTERS = 300;
/** Blogs set the title of a post as a lesser heading, below the blog's. */
const HEADINGS =
  'h1, [itemprop~="headline"], h2[class*="entry-title"], h3[class*="entry-title"], h2[class*="post-title"], h3[class*="post-title"]';
const FRONT_PAGE = /^(?:https?:\/\/[^/?#]+)?\/?(?:index\.\w{2,5})?$/i;
const MAX_TITLE_CHARACTERS = 1000;

/**
 * The headline: the `<h1>` that agrees most with what the page says of its title elsewhere (JSON-LD, OpenGraph and the
 * `<title>` without its site's name); where none agrees, that title itself. Null where the page has none.
 */
export function pageTitle(
  document: Document,
  tags: MetaTags,
  article: DescribedArticle | null,
  address: string | null,
): string | null {
  const site = firstTag(tags, ['og:site_name', 'application-name']) ?? article?.publisher ?? null;
  const names = [
    article?.headline ?? '',
    firstTag(tags, TITLE_TAGS) ?? '',
    document.querySelector('title')?.textContent ?? '',
  ].map((name) => cleanLine(unescapeOnce(name.slice(0, MAX_TITLE_CHARACTERS))));
  const claims = names.map((name) => withoutSite(name, site)).filter(Boolean);
  const parts = new Set(names.flatMap((name) => name.split(SEPARATOR)).map(fold));
  const headings = headingsOf(document, address).filter((heading) => !site || fold(heading) !== fold(site));
  let best: { readonly heading: string; readonly agreement: number } | null = null;
  for (const heading of headings) {
    const claimed = parts.has(fold(heading)) && lowerCaseWords(heading).length >= MIN_WORDS;
    const agreement = claimed ? 1 : Math.max(0, ...claims.map((claim) => wordAgreement(heading, claim)));
    if (!best || agreement > best.agreement) best = { heading, agreement };
  }
  if (best && best.agreement >= MIN_AGREEMENT) return best.heading;
  const [only = '', ...others] = new Set(headings);
  if (others.length === 0 && lowerCaseWords(only).length >= MIN_WORDS) return only;
  return claims[0] ?? best?.heading ?? null;
}

/** Of a page's name the part that the page shows on a line of its own: a program's name may stand beside it ("Print: …"). */
export function shownTitle(title: string | null, shown: ReadonlySet<string>): string | null {
  if (title === null || shown.has(title)) return title;
  const parts = title.split(PART_OF_TITLE).map((part) => part.trim());
  return parts.find((part) => lowerCaseWords(part).length >= MIN_WORDS && shown.has(part)) ?? title;
}

/** The main headings; one that leads to another page announces that page's article. */
function headingsOf(document: Document, address: string | null): string[] {
  return [...document.querySelectorAll(HEADINGS)]
    .filter((element) => {
      const link = (element.closest('a[href]') ?? element.querySelector('a[href]'))?.getAttribute('href');
      // A heading that leads to the front page is the site's name.
      return !link || (address === null ? !FRONT_PAGE.test(link) : samePage(link, address));
    })
    .map((element) => cleanLine(element.textContent ?? ''))
    .filter((heading) => heading.length > 0 && heading.length < MAX_HEADING_CHARACTERS);
}

function samePage(link: string, address: string): boolean {
  if (!URL.canParse(link, address)) return false;
  const path = (url: URL) => url.pathname.replace(/\/$/, '');
  return path(new URL(link, address)) === path(new URL(address));
}

/** A page's title without the site's name before or after it. */
function withoutSite(title: string, site: string | null): string {
  const parts = title.split(SEPARATOR);
  if (parts.length < 2) return title;
  if (site) {
    const first = parts[0] ?? '';
    const last = parts.at(-1) ?? '';
    if (sameName(last, site)) return trimEndSigns(title.slice(0, title.lastIndexOf(last)), SIGN_BEFORE_SITE);
    if (sameName(first, site)) return trimSigns(title.slice(first.length), SIGN_BEFORE_SITE);
  }
  const bar = title.split(/\s[|»«·•]\s/);
  const longest = bar.reduce((best, part) => (part.length > best.length ? part : best), '');
  if (bar.length > 1 && longest.split(' ').length >= 3) return longest;
  const dash = /^(.*\S)\s[-–—]\s(\S.*)$/.exec(title);
  const [, before = '', after = ''] = dash ?? [];
  return dash && after.split(' ').length <= 3 && before.split(' ').length >= 4 ? before : title;
}

function sameName(text: string, site: string): boolean {
  const [a, b] = [fold(text), fold(site)];
  return a !== '' && b !== '' && (a === b || a.includes(b) || (b.includes(a) && a.length > 3));
}

function fold(text: string): string {
  return lowerCaseWords(text.replace(/^(?:www\.|the )|\.(?:com|org|net|co\.uk|de)$/gi, '')).join('');
}

/** Pages that escape twice leave entities in what is already text. */
function unescapeOnce(text: string): string {
  return text
    .replace(/&(?:#0?39|#x27|apos|rsquo|lsquo);/gi, "'")
    .replace(/&(?:quot|#34|ldquo|rdquo);/gi, '"')
    .replace(/&(?:amp|#38|#038);/gi, '&')
    .replace(/&(?:ndash|#8211);/gi, '–')
    .replace(/&(?:nbsp|#160);/gi, ' ');
}
