import type { Removal } from '../../model.ts';
import { cleanAuthor } from '../author.ts';
import { readDate } from '../dates/publication-date.ts';
import { type Draft, NO_METADATA } from '../draft.ts';
import { type ExportForm, endedPieces } from './export-form.ts';
import { paragraphsOf } from './fields.ts';

/** The number that ends each article. */
const END = /^(?:文章編號|文章编号|document id|news id)\s?[:：]\s?\d{10,20}$/i;
/** "A04 | 要聞 | 本報記者 陳大文 | 2025-10-14": page, section, byline and day. */
const PLACE = /^[^|]{1,40}\|.{0,200}\|\s{0,4}(\d{4}-\d{2}-\d{2})$/;
const WORDS = /^(?:字數|字数|word count|words)\s?[:：]\s?[\d,]{1,9}\s?(?:words?|字)?$/i;
const CREDIT = /^(?:本報|本报)?(?:記者|记者|by)\s?[:：]?\s?(.{2,60})$/i;
/** What the service prints before its list and behind it. */
const SERVICE = /慧科|wisers?\b|wisenews/i;

/** Exports of Wisenews (Wisers) as text: outlet, place and day, number of words, title, text, number. */
export const wisenews: ExportForm = {
  service: 'Wisenews',
  recognise: (lines) => lines.some((line) => END.test(line)) && lines.some((line) => PLACE.test(line)),
  isLabel: (line) => [END, PLACE, WORDS].some((pattern) => pattern.test(line)),
  split: (lines) => ({ pieces: endedPieces(lines, (line) => END.test(line)), announced: null }),
  read,
};

function read(piece: readonly string[]): Draft | null {
  const place = piece.findIndex((line) => PLACE.test(line));
  if (place < 0) return null;
  const outlet = piece.slice(0, place).findLast((line) => line !== '' && !SERVICE.test(line)) ?? null;
  const title = piece.findIndex((line, index) => index > place && line !== '' && !WORDS.test(line));
  const end = piece.findIndex((line) => END.test(line));
  const text = title < 0 ? [] : piece.slice(title + 1, end < 0 ? undefined : end);
  const parts = (piece[place] ?? '').split('|').map((part) => part.trim());
  const removed: Removal[] = piece
    .filter((line, index) => line !== '' && (index <= title || (end >= 0 && index >= end)))
    .map((line) => ({ rule: line === piece[title] ? 'title' : 'service-line', text: line }));
  return {
    id: null,
    metadata: {
      ...NO_METADATA,
      title: piece[title] ?? null,
      outlet,
      author: cleanAuthor(parts.map((part) => CREDIT.exec(part)?.[1]).find(Boolean)),
      published: readDate(parts.at(-1) ?? ''),
    },
    paragraphs: paragraphsOf(text),
    removed,
  };
}
