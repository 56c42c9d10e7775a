import type { DescribedArticle } from './json-ld.ts';
import { firstTag, type MetaTags } from './meta-tags.ts';

const TITLE_TAGS = [
  'og:title',
  'twitter:title',
  'parsely-title',
  'sailthru.title',
  'dc.title',
  'citation_title',
  'headline',
];
const SEPARATOR = /\s+(?:[|\-–—:»«·•/~]|::|\\)\s+/;
const LEAST_AGREEMENT = 0.4;

/**
 * The headline: the `<h1>` that agrees most with what the page says of its title elsewhere (JSON-LD, OpenGraph and the
 * `<title>` without its site's name); where none agrees, that title itself. Null where the page has none.
 */
export function pageTitle(
  document: Document,
  tags: MetaTags,
  article: DescribedArticle | null,
): string | null {
  const site = firstTag(tags, ['og:site_name', 'application-name']) ?? article?.publisher ?? null;
  const pageName = oneLine(document.querySelector('title')?.textContent ?? '');
  const claims = [article?.headline ?? '', firstTag(tags, TITLE_TAGS) ?? '', pageName]
    .map((claim) => withoutSite(oneLine(unescapeOnce(claim)), site))
    .filter(Boolean);
  const headings = [...document.querySelectorAll('h1, [itemprop~="headline"]')]
    .map((element) => oneLine(element.textContent ?? ''))
    .filter((heading) => heading.length > 0 && heading.length < 300);
  let best: { readonly heading: string; readonly agreement: number } | null = null;
  for (const heading of headings) {
    if (site && fold(heading) === fold(site)) continue;
    const agreement = Math.max(0, ...claims.map((claim) => wordAgreement(heading, claim)));
    if (!best || agreement > best.agreement) best = { heading, agreement };
  }
  if (best && best.agreement >= LEAST_AGREEMENT) return best.heading;
  return claims[0] ?? best?.heading ?? null;
}

/** A page's title without the site's name before or after it. */
function withoutSite(title: string, site: string | null): string {
  const parts = title.split(SEPARATOR);
  if (parts.length < 2) return title;
  if (site) {
    const first = parts[0] ?? '';
    const last = parts.at(-1) ?? '';
    if (sameName(last, site))
      return title.slice(0, title.lastIndexOf(last)).replace(/[\s|\-–—:»«·•/~\\]+$/, '');
    if (sameName(first, site)) return title.slice(first.length).replace(/^[\s|\-–—:»«·•/~\\]+/, '');
  }
  const bar = title.split(/\s+[|»«·•]\s+/);
  const longest = bar.reduce((best, part) => (part.length > best.length ? part : best), '');
  if (bar.length > 1 && longest.split(' ').length >= 3) return longest;
  const dash = /^(.*\S)\s+[-–—]\s+(\S.*)$/.exec(title);
  const [, before = '', after = ''] = dash ?? [];
  return dash && after.split(' ').length <= 3 && before.split(' ').length >= 4 ? before : title;
}

function sameName(text: string, site: string): boolean {
  const [a, b] = [fold(text), fold(site)];
  return a !== '' && b !== '' && (a === b || a.includes(b) || (b.includes(a) && a.length > 3));
}

/** Shared words of two titles: twice their number over the words of both. */
function wordAgreement(left: string, right: string): number {
  const a = words(left);
  const rest = words(right);
  const all = a.length + rest.length;
  let shared = 0;
  for (const word of a) {
    const at = rest.indexOf(word);
    if (at < 0) continue;
    rest.splice(at, 1);
    shared++;
  }
  return all === 0 ? 0 : (2 * shared) / all;
}

function words(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

function fold(text: string): string {
  return words(text.replace(/^(?:www\.|the )|\.(?:com|org|net|co\.uk|de)$/gi, '')).join('');
}

function oneLine(text: string): string {
  return text.replace(/[\s\u200b\u00ad]+/g, ' ').trim();
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
