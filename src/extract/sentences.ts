import type { Paragraph, Span } from '../model.ts';
import { MONTH_NAME } from '../text/calendar.ts';
import {
  CLOSING_ABBREVIATIONS,
  SENTENCE_OPENERS,
  SMALL_ABBREVIATIONS,
  TITLE_ABBREVIATIONS,
} from './abbreviations.ts';
import { datelineLength } from './dateline.ts';

/** Stops, with the quotation marks and brackets that close right after them. */
const STOP = /([.!?…。！？؟]+)["'”’»)\]」』）]*/g;
/** The stops of Chinese and Japanese: no space follows them. */
const UNSPACED_STOP = /^[。！？]+$/;
const LIST_BREAK = /\n[^\S\n]{0,80}(?=(?:[•▪●◦‣·*–—-]|\d{1,2}[.)])\s)/g;
/** What stands before a list item's or a labelled paragraph's first sentence. */
const BULLET = /^[•▪●◦‣·*–—-]+\s+/;
const LABEL =
  /^(?:quotes?|details?|background|context|updated?|recap|reminder|note|summary|in brief|key points?|for reference|why it matters|what happened|the big picture)(?:\s+(?:from|of|by)\s[^:\n]{1,40})?:\s+(?=["“‘'«•(\p{Lu}\d])/iu;
/** `"Are you sure?" Mr Varga asked.`: the sentence goes on after the closing mark with whoever asks. */
const ASKING_AFTER_QUOTE =
  /^(?:\p{Lu}[\p{L}.'’-]*\s+){1,4}(?:said|says|asked|asks|added|wrote|told|cried|shouted|replied|wondered|tweeted)\b/u;
const MAX_WORD_CHARACTERS = 24;
const MONTH_AND_YEAR = new RegExp(`^${MONTH_NAME},?\\s+[12]\\d{3}\\b`, 'i');
const MONTH_ONLY = new RegExp(`^${MONTH_NAME}$`, 'i');

/** Languages that write "the 4th" as "4.", ISO 639-1: there a number of two figures with a full stop ends no sentence. */
const ORDINAL_STOP: ReadonlySet<string> = new Set('de da no nb fi cs sk hu hr sl et lv tr is sr'.split(' '));
const ENDS_IN_ORDINAL = /(?<![\p{L}\p{N}.,])\d{1,2}$/u;

/**
 * Splits paragraphs into sentences. A sentence never crosses a paragraph; the spans carry no outer white space, no
 * bullet, no dateline and no editorial label ("Details:"). Several quoted sentences are several sentences. Where it is unclear
 * whether an abbreviation ends a sentence, it doesn't. Linear in the length of the text.
 */
export function splitSentences(
  text: string,
  paragraphs: readonly Paragraph[],
  language: string | null = 'en',
): Span[] {
  const hasOrdinals = language !== null && ORDINAL_STOP.has(language);
  return paragraphs.flatMap((paragraph) =>
    splitAtLists(text, paragraph).flatMap((piece) => splitPiece(text, piece, hasOrdinals)),
  );
}

function splitAtLists(text: string, paragraph: Span): Span[] {
  const inner = text.slice(paragraph.start, paragraph.end);
  const starts = [0, ...[...inner.matchAll(LIST_BREAK)].map((match) => match.index + match[0].length)];
  return starts.map((start, index) => ({
    start: paragraph.start + start,
    end: paragraph.start + (starts[index + 1] ?? inner.length),
  }));
}

function splitPiece(text: string, piece: Span, hasOrdinals: boolean): Span[] {
  const inner = text.slice(piece.start, piece.end);
  const sentences: Span[] = [];
  const keep = (from: number, to: number): void => {
    const slice = inner.slice(from, to);
    const start = piece.start + from + (slice.length - slice.trimStart().length);
    const end = piece.start + from + slice.trimEnd().length;
    if (end > start) sentences.push({ start, end });
  };
  let start = lengthOfLead(inner);
  for (const match of inner.matchAll(STOP)) {
    const end = match.index + match[0].length;
    if (match.index < start || !endsSentence(inner, { at: match.index, stop: match[1] ?? '', end, start }))
      continue;
    if (
      hasOrdinals &&
      match[1] === '.' &&
      ENDS_IN_ORDINAL.test(inner.slice(Math.max(0, match.index - 4), match.index))
    )
      continue;
    keep(start, end);
    start = end;
  }
  keep(start, inner.length);
  return sentences;
}

function lengthOfLead(inner: string): number {
  const head = inner.slice(0, 160);
  const blank = head.length - head.trimStart().length;
  const dateline = datelineLength(head.trimStart());
  if (dateline > 0) return blank + dateline;
  const bullet = BULLET.exec(head.trimStart())?.[0].length ?? 0;
  return blank + bullet + (LABEL.exec(head.slice(blank + bullet))?.[0].length ?? 0);
}

/** A stop: its signs, where it stands and closes, and where its sentence began. */
interface Stop {
  readonly at: number;
  readonly stop: string;
  readonly end: number;
  readonly start: number;
}

/** Does the stop at `at` (its signs are `stop`, it closes at `end`) end the sentence that began at `start`? */
function endsSentence(inner: string, { at, stop, end, start }: Stop): boolean {
  // What ends within its quotation marks there goes on with who says it.
  if (UNSPACED_STOP.test(stop)) return end === at + stop.length || /\s/.test(inner[end] ?? ' ');
  if (!/\s/.test(inner[end] ?? '')) return false;
  const next = inner.slice(end, end + 120).trimStart();
  if (next === '') return true;
  const opening = next.replace(/^["'`“‘«([–—-]+\s*/, '');
  if (/^\p{Ll}/u.test(opening)) return false;
  const quoted = /["”’'»]/.test(inner.slice(at + stop.length, end));
  if (/[!?]/.test(stop)) return !(quoted && ASKING_AFTER_QUOTE.test(next));
  if (stop !== '.') return true;
  return !isAbbreviation(inner, { at, start, next: opening, marked: quoted || opening !== next });
}

/** A word with a stop, in the sentence from `start` on, and what follows it. */
interface StoppedWord {
  readonly at: number;
  readonly start: number;
  readonly next: string;
  readonly marked: boolean;
}

/** True where the stop belongs to the word before it rather than to the sentence. */
function isAbbreviation(inner: string, { at, start, next, marked }: StoppedWord): boolean {
  const from = Math.max(start, at - MAX_WORD_CHARACTERS);
  const before = inner.slice(from, at);
  const word = /[\p{L}\p{N}.'’&-]*$/u.exec(before)?.[0] ?? '';
  const lower = word.toLowerCase();
  if (from === start && /^\s*\d{1,2}$/.test(before)) return true;
  if (isInDate(word, next)) return true;
  // "Brandt v. Corvan Ferries": a case at law; "Henry V." is none.
  if (SMALL_ABBREVIATIONS.has(lower) || word === 'v') return true;
  if (TITLE_ABBREVIATIONS.has(lower) && lower !== word) return true;
  const opener = SENTENCE_OPENERS.has(/^[\p{L}’']*/u.exec(next)?.[0].toLowerCase() ?? '');
  const maybe = CLOSING_ABBREVIATIONS.has(lower)
    ? /^\p{Lu}|\./u.test(word)
    : /^\p{Lu}$/u.test(word)
      ? followsName(before, word, from === start)
      : /^(?:\p{L}\.)+\p{L}$/u.test(word);
  return maybe && !marked && !opener;
}

/** "on May. 9, 2019", "on 9. May 2019": a date goes on after the stop. */
function isInDate(word: string, next: string): boolean {
  if (/^\d{1,2}$/.test(word)) return MONTH_AND_YEAR.test(next);
  return MONTH_ONLY.test(word) && /^\d{1,2}(?:st|nd|rd|th)?,?\s+[12]\d{3}\b/.test(next);
}

/** "J. R. Moss" and "John F. Moss" are names; "vitamin C." and "plan B." end what came before. */
function followsName(before: string, initial: string, atStart: boolean): boolean {
  const rest = before.slice(0, before.length - initial.length).trimEnd();
  if (rest === '') return atStart;
  return (
    /(?:^|[\s("“‘])\p{Lu}[\p{L}'’-]*\.?$/u.test(rest) ||
    /["“‘(,;:]$/.test(rest) ||
    /(?:^|\s)(?:and|by|of|with|to|de|von)$/.test(rest)
  );
}
