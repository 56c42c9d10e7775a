import { cleanAuthor, looksLikeName } from '../author.ts';
import { creditedNames } from '../credits.ts';
import { findWrittenDates } from '../dates/publication-date.ts';
import { weekdayOfAnyLanguage } from '../dates/weekday-names.ts';
import { withoutOutlet } from '../scraped/byline.ts';
import { namesWriter } from '../scraped/unlabelled-byline.ts';
import { type BlockLine, breaksLine } from './block-lines.ts';
import { elsewhereOn } from './elsewhere.ts';
import { isDateLine } from './header-lines.ts';
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
/** A name without a word for "by" stands right below the title. */
const LINES_OF_NAME = 3;
/** Elements called so hold a name where they stand right below the title. */
const CALLED = '[class*="author" i], [class*="byline" i]';
const CALLED_SO = /(?:^|[\s_-])(?:author|byline)s?(?:$|[\s_-])/i;
const MAX_NAME_CHARACTERS = 60;
const MAX_LINE_CHARACTERS = 300;
/** "By NAME" at a line's beginning, or behind a word for it or a date. */
const CREDIT = /^(?:written\s{1,4})?by:?\s{1,4}(\S.{1,200})$/i;
const LATER_CREDIT = /^(.{4,70}?)[\s,|·•–—-]{1,6}by:?\s{1,4}(\S.{1,200})$/i;
const CREDITING = /^(?:story|words|text|reported|reporting|report|posted|published|submitted)$/i;

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
    if (author) return looksLikeName(author) ? namesBeside(element, author, isAround) : author;
  }
  const at = lines.findIndex(({ text }) => text === title);
  if (at < 0) return null;
  const below = lines.slice(at + 1, at + 1 + LINES_AROUND_TITLE);
  for (const { text } of below) {
    const author = authorIn(text);
    if (author) return author;
  }
  const shown = lines.map(({ text }) => text);
  for (const { text } of below.slice(0, LINES_OF_NAME)) {
    const parts = isDateLine(text) ? partsOf(text) : [text];
    const author = parts.find((part) => namesWriter(part, shown));
    if (author !== undefined) return author;
  }
  for (const { element } of below) {
    for (const named of [element, ...element.querySelectorAll(CALLED)]) {
      const author =
        CALLED_SO.test(named.getAttribute('class') ?? '') && !isAround(named)
          ? cleanAuthor(textOf(named))
          : null;
      if (author && author.length <= MAX_NAME_CHARACTERS && looksLikeName(author)) return author;
    }
  }
  return null;
}

/** Several authors of one byline are marked up one by one: "By [Anna Berg] in Kiel and [Otto Weil] in Lund". */
function namesBeside(element: Element, first: string, isAround: (element: Element) => boolean): string {
  const marked = behindOnLine(element).filter((one) => !isAround(one));
  const names = marked.flatMap((one) => cleanAuthor(one.textContent) ?? []).filter(looksLikeName);
  const all = [...new Set([first, ...names])];
  return all.length > 1 && all.length <= MAX_AUTHORS ? all.join(', ') : first;
}

/** Marked-up names behind an element on its line, up to another "by": "Read more by [Otto Weil]" credits nobody. */
function behindOnLine(element: Element): readonly Element[] {
  const found: Element[] = [];
  for (let node = element.nextSibling; node; node = node.nextSibling) {
    if (node.nodeType === TEXT && /\bby\b/i.test(node.textContent ?? '')) break;
    if (node.nodeType !== ELEMENT) continue;
    const beside = node as Element;
    const within = [...beside.querySelectorAll('*')];
    if ([beside, ...within].some(breaksLine)) break;
    found.push(...(beside.matches(MARKED) ? [beside] : within.filter((one) => one.matches(MARKED))));
  }
  return found;
}

const ELEMENT = 1;
const TEXT = 3;
/** More are a list of a site's writers. */
const MAX_AUTHORS = 6;

/** The parts of a line beside its dates: "Jane Miller | May 6, 2024 | 5 min read". */
function partsOf(line: string): readonly string[] {
  let rest = line;
  for (const { start, end } of findWrittenDates(line, 'day-first'))
    rest = rest.replace(line.slice(start, end), '|');
  return rest.split(/[|·•,–—]/).map((part) => withoutWeekday(part.trim()));
}

/** "Jane Miller Tue" before a date. */
function withoutWeekday(part: string): string {
  const [, before, last = ''] = /^(.*\S)\s+(\p{L}{2,14})\.?$/u.exec(part) ?? [];
  return before !== undefined && weekdayOfAnyLanguage(last) !== null ? before : part;
}

/** Who a line credits: "By NAME", with a date behind it or before, or as other languages write it. */
function authorIn(line: string): string | null {
  if (line.length > MAX_LINE_CHARACTERS) return null;
  const credited = CREDIT.exec(line)?.[1];
  if (credited !== undefined) return nameBeforeDate(credited);
  const [, before = '', later = ''] = LATER_CREDIT.exec(line) ?? [];
  const author = CREDITING.test(before) || isDateLine(before) ? nameBeforeDate(later) : null;
  // "The bridge was built in May 2019 by Anna Berg." is a sentence.
  return author !== null && looksLikeName(author) && !/\p{Ll}\.$/u.test(author)
    ? author
    : creditedNames(line);
}

function nameBeforeDate(credited: string): string | null {
  return cleanAuthor(withoutOutlet(credited));
}

function textOf(element: Element): string {
  return (element.textContent ?? '').slice(0, MAX_LINE_CHARACTERS);
}
