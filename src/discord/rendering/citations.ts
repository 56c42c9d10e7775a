import type { Citation, Item } from '../../model.ts';
import type { Say } from '../../words/say.ts';
import { MEASURES } from './limits.ts';
import { clip, escapeMarkdown } from './markdown.ts';

/** Gives each article one number, from 1, in the order in which an answer cites them. */
export type Numbering = (articleId: string) => number;

export function numberArticles(items: readonly Item[]): Numbering {
  const numbers = new Map<string, number>();
  const numberOf: Numbering = (articleId) => {
    const number = numbers.get(articleId) ?? numbers.size + 1;
    numbers.set(articleId, number);
    return number;
  };
  for (const { passage, also } of items) {
    if (passage) numberOf(passage.citation.articleId);
    for (const { articleId } of also) numberOf(articleId);
  }
  return numberOf;
}

/** `[1] Outlet, title, 16 October 2024, ¶3`, as markdown, with a link to the words themselves where there is one. */
export function showCitation(citation: Citation, number: number, address: string | null, say: Say): string {
  const { outlet, title, published, paragraph } = citation;
  const words = [
    ...(outlet === null ? [] : [clip(outlet, MEASURES.outlet)]),
    clip(title, MEASURES.title),
    published === null ? say('mark.undated') : clip(say.date(published), MEASURES.date),
    `¶${paragraph}`,
  ];
  const link = address === null ? null : linkTarget(address);
  return `[${number}] ${escapeMarkdown(words.join(', '))}${link === null ? '' : ` · [${say('answer.open')}](${link})`}`;
}

/** A web address that stands safely between the brackets of a link; null where it is none, or too long to show. */
function linkTarget(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { href, protocol } = new URL(address);
  if (protocol !== 'http:' && protocol !== 'https:') return null;
  const safe = href.replace(/[()<>\\`|\s"']/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  return safe.length > MEASURES.address ? null : safe;
}
