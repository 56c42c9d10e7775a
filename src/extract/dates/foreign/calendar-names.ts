import { DATE_WORDS } from './date-words.ts';

/** The months and weekdays of one language, as sources of regular expressions, with what each word means. */
export interface CalendarNames {
  readonly months: string;
  readonly weekdays: string;
  /** 1 to 12; undefined where a word is no month in any of its forms. */
  readonly monthOf: (word: string) => number | undefined;
  /** 1 (Monday) to 7 (Sunday). */
  readonly weekdayOf: (word: string) => number | undefined;
}

interface NamedNumber {
  readonly pattern: RegExp;
  readonly source: string;
  readonly number: number;
}

/** Arabic months of the Maghreb and of the Levant stand beside those of Egypt. */
const REGIONS: Readonly<Record<string, readonly string[]>> = { ar: ['ar', 'ar-LB', 'ar-MA'] };
/** Spellings that CLDR does not have: short Portuguese and Chinese weekdays. */
const FURTHER_WEEKDAYS: Readonly<Record<string, readonly string[]>> = {
  zh: [
    '周一|礼拜一',
    '周二|礼拜二',
    '周三|礼拜三',
    '周四|礼拜四',
    '周五|礼拜五',
    '周六|礼拜六',
    '周日|周天|星期天|礼拜天',
  ],
};
const MONDAY = Date.UTC(2024, 0, 1);
const DAY_MS = 86_400_000;

const known = new Map<string, CalendarNames>();

/** The names of a language by CLDR, in the forms that its sentences have them in. */
export function calendarNames(language: string): CalendarNames {
  const names = known.get(language) ?? readNames(language);
  known.set(language, names);
  return names;
}

function readNames(language: string): CalendarNames {
  const locales = REGIONS[language] ?? [language === 'ar' ? 'ar-EG' : language];
  const months = Array.from({ length: 12 }, (_, month) => {
    const day = Date.UTC(2024, month, 15);
    const forms = locales.flatMap((locale) =>
      [{ month: 'long' }, { month: 'long', day: 'numeric' }, { month: 'long', year: 'numeric' }].map(
        (options) => partOf(locale, options as Intl.DateTimeFormatOptions, 'month', day),
      ),
    );
    return named(forms, language, month + 1);
  });
  const weekdays = Array.from({ length: 7 }, (_, index) => {
    const form = partOf(language, { weekday: 'long' }, 'weekday', MONDAY + index * DAY_MS);
    return named([form, ...(FURTHER_WEEKDAYS[language]?.[index]?.split('|') ?? [])], language, index + 1);
  });
  const numberIn = (list: readonly NamedNumber[]) => (word: string) =>
    list.find(({ pattern }) => pattern.test(word))?.number;
  return {
    months: sourceOf(months),
    weekdays: sourceOf(weekdays),
    monthOf: numberIn(months),
    weekdayOf: numberIn(weekdays),
  };
}

function partOf(
  locale: string,
  options: Intl.DateTimeFormatOptions,
  type: 'month' | 'weekday',
  day: number,
): string {
  const format = new Intl.DateTimeFormat(`${locale}-u-ca-gregory-nu-latn`, { ...options, timeZone: 'UTC' });
  return format.formatToParts(day).find((part) => part.type === type)?.value ?? '';
}

/** A name in all of its forms; digits ("3月") are no names. */
function named(forms: readonly string[], language: string, number: number): NamedNumber {
  const endings = DATE_WORDS[language]?.endings ?? [];
  const sources = [...new Set(forms)]
    .filter((form) => /^\p{L}/u.test(form))
    .flatMap((form) => {
      const [lost, taken] = endings.find(([ending]) => form.endsWith(ending)) ?? ['', ''];
      return [anyCase(escaped(form.slice(0, form.length - lost.length)), language) + taken];
    });
  const source = sources.length === 0 ? '(?!)' : `(?:${sources.join('|')})`;
  return { source, number, pattern: new RegExp(`^${source}$`, 'iu') };
}

function sourceOf(list: readonly NamedNumber[]): string {
  return `(?:${list.map(({ source }) => source).join('|')})`;
}

/** Turkish news writes weekdays in small letters, its CLDR names begin with a capital. */
function anyCase(name: string, language: string): string {
  const [first = ''] = name;
  return language === 'tr' ? `[${first}${first.toLocaleLowerCase('tr')}]${name.slice(1)}` : name;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/['’]/g, "['’ʼ]");
}
