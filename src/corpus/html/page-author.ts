import { cleanAuthor } from '../author.ts';
import { creditedNames } from '../credits.ts';
import type { BlockLine } from './block-lines.ts';
import { elsewhereOn } from './elsewhere.ts';
import type { DescribedArticle } from './json-ld.ts';
import { firstTag, type MetaTags } from './meta-tags.ts';

const AUTHOR_TAGS = [
  'author',
  'article:author',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'byl',
  'citation_author',
];
const MARKED =
  '[rel~="author"], [itemprop~="author"], .byline__name, .author-name, .byline a, .p-author, a[href*="/author/"]';
const LINES_AROUND_TITLE = 10;

/** What a page was read as. */
export interface ReadPage {
  readonly lines: readonly BlockLine[];
  readonly tags: MetaTags;
  readonly article: DescribedArticle | null;
  readonly title: string | null;
}

/** Who wrote the article, as the page says: in its description, its tags, marked-up names or a byline near the title. */
export function pageAuthor(document: Document, { lines, tags, article, title }: ReadPage): string | null {
  const claimed = cleanAuthor(article?.author ?? null) ?? cleanAuthor(firstTag(tags, AUTHOR_TAGS));
  if (claimed) return claimed;
  const { isAround } = elsewhereOn(document);
  for (const element of document.querySelectorAll(MARKED)) {
    if (isAround(element)) continue;
    const author = cleanAuthor(element.getAttribute('content') ?? element.textContent);
    if (author) return author;
  }
  const at = lines.findIndex(({ text }) => text === title);
  if (at < 0) return null;
  for (const { text } of lines.slice(at + 1, at + 1 + LINES_AROUND_TITLE)) {
    const author = /^(?:written\s+)?by\b/i.test(text) ? cleanAuthor(text) : creditedNames(text);
    if (author) return author;
  }
  return null;
}
