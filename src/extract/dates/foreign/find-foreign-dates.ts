import type { DateMention, Span } from '../../../model.ts';
import { readPublished } from '../anchors.ts';
import type { Anchors, Direction } from '../expression.ts';
import { calendarNames } from './calendar-names.ts';
import { DATE_WORDS } from './date-words.ts';
import { type Notation, notationsOf } from './notations.ts';
import { wholeWords } from './word-edges.ts';

const notations = new Map<string, readonly Notation[]>();

/**
 * The dates in some sentences of a language other than English, in reading order, not overlapping: days with their months, months and
 * years, weekdays and "yesterday". What has no year, and what is counted from another day, goes by the day of publication.
 */
export function findForeignDates(
  text: string,
  sentences: readonly Span[],
  published: string | null,
  language: string,
): DateMention[] {
  const words = DATE_WORDS[language];
  if (!words) return [];
  const own = notations.get(language) ?? notationsOf(words, calendarNames(language), language);
  notations.set(language, own);
  const day = readPublished(published);
  const future = wholeWords(words.future, language, 'u');
  return sentences.flatMap(({ start, end }) => {
    const sentence = plainDigits(text.slice(start, end));
    const anchorsAt = (at: number): Anchors => {
      const direction: Direction = future.test(clauseAt(sentence, at)) ? 'future' : 'past';
      return { published: day, last: null, lastDay: null, lastNamedDay: null, lastQuarter: null, direction };
    };
    return datesIn(sentence, own, anchorsAt).map((date) => ({
      ...date,
      start: start + date.start,
      end: start + date.end,
    }));
  });
}

function datesIn(
  sentence: string,
  own: readonly Notation[],
  anchorsAt: (at: number) => Anchors,
): DateMention[] {
  const found: DateMention[] = [];
  for (const { pattern, read } of own) {
    for (const match of sentence.matchAll(pattern)) {
      const reading = read(match.groups ?? {}, anchorsAt(match.index));
      const shown = match.groups?.['date'] ?? match[0];
      const from = match.index + match[0].indexOf(shown);
      const span = { start: from, end: from + shown.length };
      if (!reading || found.some((one) => one.start < span.end && span.start < one.end)) continue;
      found.push({ ...span, type: 'DATE', value: reading.value, inferred: !reading.stated });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The part of a sentence between commas and the like that an offset lies in: what else it tells may be past or to come. */
function clauseAt(sentence: string, at: number): string {
  const start = Math.max(
    ...[',', ';', ':', '–', '—', '،', '，'].map((sign) => sentence.lastIndexOf(sign, at)),
  );
  const end = sentence.slice(at).search(/[,;:–—،，]/u);
  return sentence.slice(start + 1, end < 0 ? undefined : at + end);
}

/** Arabic and Persian digits as Latin ones; each is one character, so that offsets hold. */
function plainDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));
}
