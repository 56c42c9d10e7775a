import { paragraphLines } from '../paragraphs.ts';
import { fragmentLines } from './fragment-lines.ts';

/** A shorter description is a teaser. */
const MIN_WORDS = 30;
/** Where the page shows less than this share of the words, and no more than a teaser, it does not show the article. */
const MIN_SHOWN_SHARE = 0.3;
/** The same for a page that asks to pay for the rest. */
const MIN_SHOWN_SHARE_TO_PAY = 0.7;
const MAX_WORDS_OF_TEASER = 200;
const MARKUP = /<(?:p|br|div|li|h[1-6]|span|a|em|strong)\b[^<>]{0,2000}>/i;

/**
 * The paragraphs of an article as its page describes it for search engines, where the page itself does not show them: it is drawn by
 * scripts, or behind a wall. Null where the page shows the article. `isForPayers`: the page says so itself.
 */
export function describedParagraphs(
  body: string | null,
  shown: readonly string[],
  isForPayers = false,
): readonly string[] | null {
  if (body === null) return null;
  const paragraphs = MARKUP.test(body) ? fragmentLines(body) : paragraphLines(withoutMarkdown(body));
  const words = wordCount(paragraphs);
  const share = isForPayers ? MIN_SHOWN_SHARE_TO_PAY : MIN_SHOWN_SHARE;
  const isTeaser = wordCount(shown) < Math.min(share * words, MAX_WORDS_OF_TEASER);
  return words >= MIN_WORDS && isTeaser ? paragraphs : null;
}

/** Editorial systems give the body as they keep it: links, headings and stress of Markdown become their words. */
function withoutMarkdown(body: string): string {
  if (!/\]\(https?:/.test(body)) return body;
  return body
    .replace(/!?\[([^\][]{0,300})\]\((?:https?:|\/)[^)\s]{0,2000}\)/g, '$1')
    .replace(/^#{1,6} /gm, '')
    .replace(/(?<![\p{L}\p{N}*_])([*_]{1,3})(?=\S)([^*_\n]{1,300})\1(?![\p{L}\p{N}*_])/gu, '$2');
}

function wordCount(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + line.split(/\s+/).filter(Boolean).length, 0);
}
