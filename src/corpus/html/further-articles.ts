import type { BlockLine } from './block-lines.ts';

const MIN_WORDS = 60;

/**
 * The lines of articles that a page has appended to its own, as pages do that go on without end: further elements `article` of some
 * length, each with a main heading of its own, behind the one whose heading is the title.
 */
export function furtherArticles(
  document: Document,
  lines: readonly BlockLine[],
  title: string | null,
): ReadonlyMap<number, string> {
  const outermost = [...document.querySelectorAll('article')].filter(
    (article) => !article.parentElement?.closest('article'),
  );
  const headed = outermost.filter((article) => article.querySelector('h1') && wordsIn(article) >= MIN_WORDS);
  const own = headed.findIndex((article) => headingOf(article) === title);
  if (own < 0 || headed.length < 2) return new Map();
  const others = new Set<Element>(headed.slice(own + 1));
  return new Map(
    lines.flatMap(({ element }, index) => {
      const article = outermostArticle(element);
      return article && others.has(article) ? [[index, 'another-article'] as const] : [];
    }),
  );
}

function outermostArticle(element: Element): Element | null {
  const article = element.closest('article');
  const around = article?.parentElement ? outermostArticle(article.parentElement) : null;
  return around ?? article;
}

function headingOf(article: Element): string {
  return (article.querySelector('h1')?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

function wordsIn(article: Element): number {
  return (article.textContent ?? '').split(/\s+/).length;
}
