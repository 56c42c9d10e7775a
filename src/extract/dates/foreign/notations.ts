import { addDays, isoDay } from '../../../text/calendar-days.ts';
import type { Anchors } from '../expression.ts';
import type { CalendarNames } from './calendar-names.ts';
import type { DateWords } from './date-words.ts';
import { type DateReading, dayOfMonth, stated, weekdayReading } from './readings.ts';
import { edge, edgeAfter } from './word-edges.ts';

/** One notation of dates; the group `date` is what is shown of a match, the whole of it where there is none. */
export interface Notation {
  readonly pattern: RegExp;
  readonly read: (
    groups: Readonly<Record<string, string | undefined>>,
    anchors: Anchors,
  ) => DateReading | null;
}

/** What the notations of a language are made of. */
interface Vocabulary {
  readonly words: DateWords;
  readonly names: CalendarNames;
  readonly language: string;
}

/** The notations of a language, those that say most first. */
export function notationsOf(words: DateWords, names: CalendarNames, language: string): Notation[] {
  const vocabulary = { words, names, language };
  return [
    ...numericDays(names),
    ...daysAndMonths(vocabulary),
    ...relativeDays(vocabulary),
    ...(/^(?:zh|ja|ko)$/.test(language) ? [YEAR_IN_HAN] : years(vocabulary)),
  ];
}

function monthIn(names: CalendarNames): (name?: string) => number {
  return (name = '') => names.monthOf(name) ?? Number(name.replace(/\D/g, ''));
}

/** "2024年3月5日", "5.3.2024" */
function numericDays(names: CalendarNames): Notation[] {
  const month = monthIn(names);
  return [
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
  ];
}

/** "5 mars 2024", "März 2024" */
function daysAndMonths({ words, names }: Vocabulary): Notation[] {
  const month = monthIn(names);
  const { months } = names;
  return [
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
  ];
}

/** Weekdays, "yesterday" */
function relativeDays({ words, names, language }: Vocabulary): Notation[] {
  const { weekdays } = names;
  return [
    {
      pattern: new RegExp(
        `${edge(language)}(?:(?<next>${words.next})\\s?|(?<last>${words.last})\\s?)?(?<date>${weekdays})${edgeAfter(language)}(?:\\s(?<behind>\\p{L}+))?`,
        'gu',
      ),
      read: ({ next, last, date, behind }, anchors) =>
        weekdayReading(names.weekdayOf(date ?? ''), { next, last, behind }, anchors, words),
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
  ];
}

/** Years by the word before or behind them. */
function years({ words, language }: Vocabulary): Notation[] {
  // In German a noun that a number counts has a capital, in the others what is counted is written small.
  const behindYear = language === 'de' ? '\\s\\p{Lu}' : '\\s\\p{Ll}';
  const openings = words.beforeYear.replace(/(?<=^|\|)\p{Ll}/gu, (letter) => letter.toUpperCase());
  return [
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
}

const YEAR_IN_HAN: Notation = {
  pattern: /(?<!\d)(?<date>(?:19|20)\d\d)\s?[年년]/gu,
  read: ({ date }) => ({ value: date ?? null, stated: true }),
};
