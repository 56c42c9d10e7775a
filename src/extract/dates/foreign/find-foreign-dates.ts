import type { DateMention, Span } from '../../../model.ts';
import { addDays, isDay, iso, isoDay, weekdayOf } from '../../../text/calendar-days.ts';
import { readPublished, resolveMonth, resolveYear } from '../anchors.ts';
import type { Anchors, Direction } from '../expression.ts';
import { type CalendarNames, calendarNames } from './calendar-names.ts';
import { DATE_WORDS, type DateWords } from './date-words.ts';

/** What a match says: its value and whether an anchor was needed; null where it is no date after all. */
interface Reading {
  readonly value: string | null;
  readonly stated: boolean;
}

/** One notation of dates; the group `date` is what is shown of a match, the whole of it where there is none. */
interface Notation {
  readonly pattern: RegExp;
  readonly read: (groups: Readonly<Record<string, string | undefined>>, anchors: Anchors) => Reading | null;
}

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
  const future = whole(words.future, language, 'u');
  return sentences.flatMap(({ start, end }) => {
    const sentence = plainDigits(text.slice(start, end));
    const anchorsAt = (at: number): Anchors => {
      const direction: Direction = future.test(clauseAt(sentence, at)) ? 'future' : 'past';
      return { published: day, last: null, lastDay: null, lastQuarter: null, direction };
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

/** The notations of a language, those that say most first. */
function notationsOf(words: DateWords, names: CalendarNames, language: string): Notation[] {
  const { months, weekdays } = names;
  const month = (name = ''): number => names.monthOf(name) ?? Number(name.replace(/\D/g, ''));
  // In German a noun that a number counts has a capital, in the others what is counted is written small.
  const behindYear = language === 'de' ? '\\s\\p{Lu}' : '\\s\\p{Ll}';
  const openings = words.beforeYear.replace(/(?<=^|\|)\p{Ll}/gu, (letter) => letter.toUpperCase());
  const made: Notation[] = [
    {
      pattern:
        /(?<!\d)(?<year>(?:19|20)\d\d)\s?[年년]\s?(?<month>\d{1,2})\s?[月월](?:\s?(?<day>\d{1,2})\s?[日일号號])?/gu,
      read: ({ year, month: name, day }) => stated(Number(year), month(name), day),
    },
    {
      pattern: /(?<!\d)(?<month>\d{1,2})\s?[月월]\s?(?<day>\d{1,2})\s?[日일号號]/gu,
      read: ({ month: name, day }, anchors) => dayOfMonth(month(name), Number(day), anchors),
    },
    {
      pattern: /(?<![\d.])(?<day>\d{1,2})\.\s?(?<month>\d{1,2})\.\s?(?<year>(?:19|20)\d\d)(?!\d)/gu,
      read: ({ day, month: name, year }) => stated(Number(year), Number(name), day),
    },
    {
      pattern: new RegExp(
        `(?<![\\d.,:])(?<day>\\d{1,2})(?:\\.|er|º|ª)?\\s(?:${words.of})(?<month>${months})(?:\\s?/\\s?\\p{L}+)?(?:,?\\s(?:del? )?(?<year>(?:19|20)\\d\\d))?(?![\\p{L}\\d])`,
        'giu',
      ),
      read: ({ day, month: name, year }, anchors) =>
        year === undefined
          ? dayOfMonth(month(name), Number(day), anchors)
          : stated(Number(year), month(name), day),
    },
    {
      pattern: new RegExp(
        `(?<!\\p{L})(?<month>${months})(?:\\s?/\\s?\\p{L}+)?\\s(?:del? )?(?<year>(?:19|20)\\d\\d)(?!\\d)`,
        'giu',
      ),
      read: ({ month: name, year }) => stated(Number(year), month(name), undefined),
    },
    {
      pattern: new RegExp(
        `${edge(language)}(?:(?<next>${words.next})\\s?|(?<last>${words.last})\\s?)?(?<date>${weekdays})${edgeAfter(language)}(?:\\s(?<behind>\\p{L}+))?`,
        'gu',
      ),
      read: ({ next, last, date, behind }, anchors) =>
        weekday(names.weekdayOf(date ?? ''), { next, last, behind }, anchors, words),
    },
    ...words.days.map(
      ([source, days]): Notation => ({
        pattern: new RegExp(`${edge(language)}(?:${source})${edgeAfter(language)}`, 'giu'),
        read: (_, { published }) => ({
          value: published?.day ? isoDay(addDays(published.day, days)) : null,
          stated: false,
        }),
      }),
    ),
    {
      pattern: new RegExp(
        `(?<![\\d.,/-])(?<date>(?:19|20)\\d\\d)(?:\\s?(?:${words.afterYear}))(?![\\p{L}\\d])`,
        'gu',
      ),
      read: ({ date }) => ({ value: date ?? null, stated: true }),
    },
    {
      pattern: new RegExp(
        `(?<!\\p{L})(?:${words.beforeYear}|${openings})\\s(?<date>(?:19|20)\\d\\d)(?![\\d%.,/-]*[\\d%]|${behindYear})`,
        'gu',
      ),
      read: ({ date }) => ({ value: date ?? null, stated: true }),
    },
  ];
  return language === 'zh' || language === 'ja' || language === 'ko'
    ? [
        ...made.slice(0, -2),
        {
          pattern: /(?<!\d)(?<date>(?:19|20)\d\d)\s?[年년]/gu,
          read: ({ date }) => ({ value: date ?? null, stated: true }),
        },
      ]
    : made;
}

function stated(year: number, month: number, day: string | undefined): Reading | null {
  if (month < 1 || month > 12) return null;
  if (day === undefined) return { value: iso(year, month), stated: true };
  const whole = { year, month, day: Number(day) };
  return isDay(whole) ? { value: isoDay(whole), stated: true } : null;
}

function dayOfMonth(month: number, day: number, anchors: Anchors): Reading | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  const year = resolveYear(anchors, month, day);
  return { value: year === null ? resolveMonth(anchors, month) : iso(year, month, day), stated: false };
}

interface Relation {
  readonly next: string | undefined;
  readonly last: string | undefined;
  /** The word behind the weekday ("martes pasado", "mardi prochain"). */
  readonly behind: string | undefined;
}

/** Behind a weekday: that it is to come, or over. */
const NEXT_BEHIND = /^(?:prochain|próximo|prossimo|próxima|prossima|القادم|المقبل|הבא)$/iu;
const LAST_BEHIND = /^(?:dernier|pasado|scorso|scorsa|passado|passada|الماضي|שעבר)$/iu;

/** The latest such weekday up to the day of publication; the next one where the sentence looks forward. */
function weekday(
  number: number | undefined,
  { next, last, behind = '' }: Relation,
  anchors: Anchors,
  words: DateWords,
): Reading | null {
  const day = anchors.published?.day;
  if (number === undefined) return null;
  if (!day) return { value: `XXXX-WXX-${number}`, stated: false };
  const back = (weekdayOf(day) - number + 7) % 7;
  const isNext =
    next !== undefined ||
    NEXT_BEHIND.test(behind) ||
    (anchors.direction === 'future' &&
      last === undefined &&
      !LAST_BEHIND.test(behind) &&
      words.future !== '');
  const isLast = last !== undefined || LAST_BEHIND.test(behind);
  const days = isNext
    ? back === 0
      ? next === undefined && !NEXT_BEHIND.test(behind)
        ? 0
        : 7
      : 7 - back
    : isLast && back === 0
      ? -7
      : -back;
  return { value: isoDay(addDays(day, days)), stated: false };
}

/** Where a word may begin and end: scripts without spaces have no edges, Hebrew and Arabic write "on" and "and" at the word's front. */
function edge(language: string): string {
  if (/^(?:zh|ja)$/.test(language)) return '';
  return /^(?:ar|he)$/.test(language) ? '(?<!\\p{L}{2})' : '(?<!\\p{L})';
}

function edgeAfter(language: string): string {
  return /^(?:zh|ja|ko)$/.test(language) ? '' : '(?!\\p{L})';
}

function whole(source: string, language: string, flags: string): RegExp {
  return new RegExp(`${edge(language)}(?:${source})${edgeAfter(language)}`, flags);
}

/** Arabic and Persian digits as Latin ones; each is one character, so that offsets hold. */
function plainDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));
}
