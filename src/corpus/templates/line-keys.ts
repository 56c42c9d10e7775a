import type { Article } from '../../model.ts';
import { fnv1a } from '../../text/fnv.ts';

/** What the search for an outlet's template wants to know of an article, small and without its text. */
export interface LineKeys {
  /** The same number for articles that may share a template: those of one outlet, or site; 0 where neither is known. */
  readonly family: number;
  /** One number a paragraph; the same for lines that differ in case, numbers and spaces only ("12 comments", "© 2024"). */
  readonly keys: Uint32Array;
  /** The length of each paragraph in UTF-16 code units. */
  readonly lengths: Uint32Array;
  /** Where the family is not known: keys of lines around the body, which tell pages of one site. */
  readonly boilerplate: Uint32Array;
}

/** So many lines around a body are kept, those with the smallest keys: of two pages of a site, mostly the same ones. */
const MAX_BOILERPLATE_KEYS = 32;

/** The keys of an article's lines; `removed` are those that were taken from around its body. */
export function lineKeysOf(article: Article, removed: readonly string[] = []): LineKeys {
  const { text, paragraphs } = article;
  const name = familyName(article);
  const around = new Set(name === null ? removed.map((line) => hash(fold(line))) : []);
  return {
    family: name === null ? 0 : hash(name),
    keys: Uint32Array.from(paragraphs, ({ start, end }) => hash(fold(text.slice(start, end)))),
    lengths: Uint32Array.from(paragraphs, ({ start, end }) => end - start),
    boilerplate: Uint32Array.from(around).sort().slice(0, MAX_BOILERPLATE_KEYS),
  };
}

/** Whose articles share a template: the outlet by name, else the site by its host; null where neither is known. */
export function familyName({ outlet, url }: Pick<Article, 'outlet' | 'url'>): string | null {
  if (outlet) return outlet.toLowerCase();
  return url && URL.canParse(url) ? new URL(url).host.replace(/^www\./, '') : null;
}

function fold(line: string): string {
  return line.toLowerCase().replace(/\d+/g, '#').replace(/\s+/g, ' ');
}

/** FNV-1a of the UTF-16 units, 32 bits and never 0: by chance two lines in four thousand million are taken for one. */
function hash(text: string): number {
  return fnv1a(text) || 1;
}
