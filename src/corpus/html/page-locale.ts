import type { MetaTags } from './meta-tags.ts';

/** Country domains that are used the world over for what their letters mean elsewhere; from general knowledge. */
const WORLDWIDE = new Set('ai cc co fm gg io la ly me sh so to tv ws'.split(' '));

/**
 * The locale that a page is written in (`en-GB`), as it declares it; where it names a language that is written in several
 * ways, or none, with the country of its address. Null where nothing tells.
 */
export function pageLocale(document: Document, tags: MetaTags, address: string | null): string | null {
  const declared = [document.documentElement?.getAttribute('lang'), tags.get('og:locale')]
    .map((locale) => locale?.trim().replace('_', '-') ?? '')
    .filter(Boolean);
  const regional = declared.find((locale) => /^[a-z]{2,3}-(?:[a-z]{4}-)?[a-z]{2}\b/i.test(locale));
  if (regional) return regional;
  const [language = null] = declared;
  const country = address === null ? undefined : /\.([a-z]{2})$/.exec(new URL(address).hostname)?.[1];
  return country && !WORLDWIDE.has(country) ? `${language ?? 'und'}-${country.toUpperCase()}` : language;
}
