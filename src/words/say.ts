import { IntlMessageFormat } from 'intl-messageformat';
import type { Catalogue, Message, MessageKey, ParametersOf } from './catalogue.ts';
import { CATALOGUES } from './catalogues.ts';
import { type Locale, STANDARD_LOCALE } from './locales.ts';

/** Says things in one language: `say('count.articles', { n: 3 })` is "3 articles" or "3 Artikel". */
export interface Say {
  <K extends MessageKey>(
    key: K,
    ...parameters: [ParametersOf<K>] extends [never] ? [] : [ParametersOf<K>]
  ): string;
  readonly locale: Locale;
  /** Something that was worded before its language was known. */
  message(message: Message): string;
  /** A date as precise as it is known, in words: "16 October 2024", "October 2024", "2024". A time of day is left out. */
  date(date: string): string;
  /** " on 4 May 2023", " between 3 May 2023 and June 2024", " from 2023 on", " up to 2024", with a space before it; empty without limits. */
  range(from: string | undefined, to: string | undefined): string;
  /** "A, B and C"; of many only the first few, and how many more. */
  names(names: readonly string[]): string;
  /** "A, B and C", all of them. */
  list(parts: readonly string[]): string;
  /** "A, B or C". */
  either(parts: readonly string[]): string;
  /** "12,345" */
  number(number: number): string;
  /** The name of a language by its ISO 639-1 code. */
  language(code: string): string;
}

/** How many names of a list are written out. */
export const MAX_NAMES = 4;

/** What `sayIn` hands out: one of each language, made when it is first wanted. Nothing in it changes what is said. */
const made = new Map<Locale, Say>();

/** The words of a language; of English where none is given. */
export function sayIn(locale: Locale = STANDARD_LOCALE): Say {
  const known = made.get(locale) ?? createSay(locale, CATALOGUES[locale]);
  made.set(locale, known);
  return known;
}

/** The words of a catalogue. Throws where a message is given less than it takes. */
export function createSay(locale: Locale, catalogue: Catalogue): Say {
  // Days stand before months, as in all the other languages.
  const tag = locale === 'en' ? 'en-GB' : locale;
  const formats = new Map<MessageKey, IntlMessageFormat>();
  const write = (key: MessageKey, parameters: Readonly<Record<string, string | number>>): string => {
    const text = catalogue[key];
    if (!text.includes('{')) return text;
    const format = formats.get(key) ?? new IntlMessageFormat(text, tag, undefined, { ignoreTag: true });
    formats.set(key, format);
    // “Said by {who}.” of Moor Inc. ends once.
    return String(format.format(parameters)).replace(/(?<!\.)\.\.$/, '.');
  };
  const say = (key: MessageKey, parameters: Readonly<Record<string, string | number>> = {}) =>
    write(key, parameters);
  const dates = createDates(tag);
  const lists = new Intl.ListFormat(tag);
  const choices = new Intl.ListFormat(tag, { type: 'disjunction' });
  const numbers = new Intl.NumberFormat(tag);
  const languages = new Intl.DisplayNames(tag, { type: 'language' });
  const list = (parts: readonly string[]) => lists.format(parts);
  const sayMessage = ({ key, parameters }: Message): string =>
    write(
      key,
      Object.fromEntries(
        Object.entries(parameters).map(([name, value]) => [
          name,
          typeof value === 'object' ? sayMessage(value) : value,
        ]),
      ),
    );
  return Object.assign(say, {
    locale,
    list,
    either: (parts: readonly string[]) => choices.format(parts),
    message: sayMessage,
    date: dates,
    range: (from: string | undefined, to: string | undefined) => {
      if (from !== undefined && to !== undefined) {
        if (from !== to) return ` ${write('range.between', { from: dates(from), to: dates(to) })}`;
        return ` ${write(from.length > 'YYYY-MM'.length ? 'range.on' : 'range.in', { date: dates(from) })}`;
      }
      if (from !== undefined) return ` ${write('range.from', { date: dates(from) })}`;
      return to === undefined ? '' : ` ${write('range.to', { date: dates(to) })}`;
    },
    names: (names: readonly string[]) => {
      const more = names.length - MAX_NAMES + 1;
      return list(more > 1 ? [...names.slice(0, MAX_NAMES - 1), write('count.others', { n: more })] : names);
    },
    number: (number: number) => numbers.format(number),
    language: (code: string) => languages.of(code) ?? code,
  });
}

const PARTS = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;

function createDates(tag: string): (date: string) => string {
  const { day: _, ...ofMonth } = PARTS;
  const { month: __, ...ofYear } = ofMonth;
  const [days, months, years] = [PARTS, ofMonth, ofYear].map((parts) => new Intl.DateTimeFormat(tag, parts));
  return (date) => {
    const [, year, month, day] = /^(\d{4})(?:-(0[1-9]|1[012]))?(?:-(0[1-9]|[12]\d|3[01]))?/.exec(date) ?? [];
    if (year === undefined) return date;
    const format = month === undefined ? years : day === undefined ? months : days;
    const words = format?.format(new Date(`${year}-${month ?? '01'}-${day ?? '01'}T00:00:00Z`)) ?? date;
    // Ukrainian dates end with an abbreviation of "year", whose stop would stand before that of the sentence.
    return words.replace(/ р\.$/, '');
  };
}
