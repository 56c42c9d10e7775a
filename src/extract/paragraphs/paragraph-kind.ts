import type { Paragraph } from '../../model.ts';
import { isLabelled, isListed, isTable } from './label-forms.ts';
import { lettersOf } from './letters.ts';
import { beginsWithClock, isCaption, isCredit, isInvitation, isPost } from './page-forms.ts';

/**
 * What a paragraph is to a reader: running text; what stands under a picture, or who made it; a heading or a link; an
 * entry of a live report; cells of a table; a line of a list; a line with a label and a colon; an embedded post; or part
 * of a letter, where "I" and "we" are its writer.
 */
export type ParagraphKind =
  | 'prose'
  | 'caption'
  | 'credit'
  | 'heading'
  | 'ticker'
  | 'table'
  | 'list'
  | 'label'
  | 'post'
  | 'letter';

/** No heading has more words. */
const MAX_HEADING_WORDS = 14;
/** Where so many paragraphs in a row have no stop at their end, short ones among them are lines of a list. */
const MIN_LINES = 4;

/** The kind of each paragraph of an article, in their order. Reads the text alone, and is linear in its length. */
export function paragraphKinds(text: string, paragraphs: readonly Paragraph[]): ParagraphKind[] {
  const texts = paragraphs.map(({ start, end }) => text.slice(start, end).trim());
  const kinds = texts.map(paragraphKindAlone);
  for (const n of lettersOf(texts)) if (kinds[n] === 'prose') kinds[n] = 'letter';
  return withLists(kinds);
}

/** The kind of a paragraph by its own words, without its neighbours: never "letter". */
export function paragraphKindAlone(paragraph: string): ParagraphKind {
  const text = paragraph.trim();
  if (beginsWithClock(text)) return 'ticker';
  if (isCredit(text)) return 'credit';
  if (isCaption(text)) return 'caption';
  if (isInvitation(text)) return 'heading';
  if (isPost(text)) return 'post';
  if (isTable(text)) return 'table';
  if (isLabelled(text)) return 'label';
  if (isListed(text)) return 'list';
  return isHeading(text) ? 'heading' : 'prose';
}

/** Whether rules about sentences may read a paragraph of that kind as running text. */
export function isProse(kind: ParagraphKind): boolean {
  return kind === 'prose' || kind === 'letter';
}

/** Few words, and no stop or comma at their end: nothing that a sentence of running text looks like. */
function isHeading(text: string): boolean {
  if (/["“”«»]/u.test(text.slice(0, 1)) || /[.!…;,]["”’»)\]]*$/u.test(text)) return false;
  const words = text.split(/\s+/);
  return words.length <= (/[?:]["”’»)]*$/u.test(text) ? MAX_HEADING_WORDS / 2 : MAX_HEADING_WORDS);
}

/** Headings that follow each other closely are lines of a list. */
function withLists(kinds: ParagraphKind[]): ParagraphKind[] {
  for (let from = 0; from < kinds.length; ) {
    let to = from;
    while (kinds[to] === 'heading') to++;
    if (to - from >= MIN_LINES) kinds.fill('list', from, to);
    from = Math.max(to, from + 1);
  }
  return kinds;
}
