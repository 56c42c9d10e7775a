import type { Removal } from '../../model.ts';
import { cleanAuthor } from '../author.ts';
import { findWrittenDates } from '../dates/publication-date.ts';
import { type Draft, type Drafts, NO_METADATA } from '../draft.ts';
import { blockLines } from '../html/block-lines.ts';
import { parsePage } from '../html/dom.ts';

/** ", no. 18422" behind the outlet: the number of the issue. */
const ISSUE = /\s{0,4}[,;]?\s{1,4}(?:no\.?|n°|nº|vol\.)\s?\d.{0,60}$/i;

/** True for the page that Europresse (Cedrom-SNi, Eureka.cc) gives out: an element `article` each, its parts named by their classes. */
export function isEuropressePage(html: string): boolean {
  return /<article\b/i.test(html) && /class=["'][^"']{0,200}\bDocPublicationName\b/.test(html);
}

/** The articles of such a page. */
export function draftsOfEuropresse(html: string): Drafts {
  const articles = [...parsePage(html).querySelectorAll('article')].filter((article) =>
    article.querySelector('.DocPublicationName'),
  );
  const drafts = articles.map(draftOf);
  const whole = drafts.filter(({ paragraphs }) => paragraphs.length > 0);
  const without = drafts.length - whole.length;
  return {
    drafts: whole,
    problems:
      without === 0
        ? []
        : [`${without} of ${drafts.length} articles of this Europresse export have no text.`],
  };
}

function draftOf(article: Element): Draft {
  const text = article.querySelector('.DocText');
  const title = article.querySelector('[class*="titreArticleVisu"], .titreArticle');
  const removed: Removal[] = blockLines(article, (element) => element === text).map((line) => ({
    rule: title?.contains(line.element) ? 'title' : 'service-line',
    text: line.text,
  }));
  const head = textOf(article.querySelector('.DocHeader')) ?? textOf(article.querySelector('header'));
  return {
    id: null,
    metadata: {
      ...NO_METADATA,
      title: textOf(title),
      outlet: textOf(article.querySelector('.DocPublicationName'))?.replace(ISSUE, '') ?? null,
      author: cleanAuthor(textOf(article.querySelector('.docAuthors'))),
      published: (head && findWrittenDates(head)[0]?.value) ?? null,
    },
    paragraphs: text ? blockLines(text).map((line) => line.text) : [],
    removed,
  };
}

function textOf(element: Element | null): string | null {
  return element?.textContent?.replace(/\s+/g, ' ').trim() || null;
}
