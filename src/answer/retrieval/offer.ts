import { languages } from 'countries-list';
import { MONTH_NAME, WEEKDAY_NAME } from '../../text/calendar.ts';
import type { PlaceKind } from '../../text/places.ts';
import { stem } from '../../text/stems.ts';
import { isStopWord } from '../../text/stop-words.ts';
import type { Question } from '../question/question.ts';
import { IS_CAPITALISED, IS_NUMBER, type ReadSentence } from './read-paragraph.ts';

/** The kind of thing that is asked for, in a sentence. */
export interface Offer {
  /** 0 where it offers none, 1 where it surely offers one that the question does not say itself. */
  readonly surety: number;
  /** The words of the sentence that do. */
  readonly at: readonly number[];
}

/** From here on a sentence counts as offering it. */
export const SURE_OFFER = 0.5;

const TIMES = new RegExp(
  String.raw`\b(?:1\d{3}|20\d{2}|\d{2,4}s|${WEEKDAY_NAME}|${MONTH_NAME}|yesterday|today|tonight|tomorrow|centur(?:y|ies)|(?:last|this|next|early|late|previous|following|same) (?:year|month|week|night|spring|summer|autumn|fall|winter)|years?|decades?|ago|\d{1,2}(?::\d{2})? ?[ap]\.?m)\b`,
);
const QUANTITIES =
  /[$£€¥%]|\b(?:percent|per cent|dollars?|euros?|pounds?|million|billion|trillion|thousand|crowns|rubles|roubles|hryvnias?|yuan|yen|won|rupees|half|third|quarter|most|\d)/;
const MONEY =
  /[$£€¥₽₴₹₩]|\b(?:dollars?|cents?|euros?|pounds?|pence|pennies|guineas?|crowns?|krone|kroner|kronor|ro?ubles?|hryvnias?|yuan|renminbi|yen|won|rupees?|rupiah|francs?|marks|florins?|guilders?|gulden|lira|liras|pesos?|reals?|reais|rand|zlotys?|forints?|dirhams?|dinars?|shekels?|riyals?|naira|shillings?|baht|bitcoins?|[a-z]{2,3}\$|usd|eur|gbp|chf)\b/;
const UNPAID = /\b(?:for nothing|for free|free of charge|at no cost|without pay|unpaid)\b/;
const AGES =
  /\b(?:aged?|years? old|\d+-year-old|born|turn(?:s|ed)? \d+|birthday|\d+ years|dat(?:es?|ed|ing) (?:back|from|to)|(?:built|founded|made|established) in (?:1\d{3}|20\d{2}))\b|(?:,|\b(?:is|was|were|are|at|now|only|just|turned)) (?:\d{1,2}|1[01]\d|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-[a-z]+)?|six|seven|eight|nine|ten|eleven|twelve|[a-z]+teen)(?=[,.;]|$)/;
const AMOUNTS =
  /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?|millions?|billions?|half|quarter|third|percent|once|twice)\b/;
const REASONS =
  /\b(?:because|due to|since|so that|in order to|owing to|therefore|results?|caused?|reasons?|to avoid|to prevent|for fear|as a)\b/;

const NUMBER_WORDS = new Set(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety dozen hundred thousand million billion trillion half twice once'
    .split(' ')
    .map((word) => stem(word)),
);
const WEEKDAYS = calendarStems({ weekday: 'long' }, 7);
const MONTHS = calendarStems({ month: 'long' }, 12);
const CURRENCIES = namesByIntl('currency');
const LANGUAGES = namesByIntl('language');
/** What has fewer words that the question has not hardly says anything new. */
export const NEW_WORDS = 5;
const [YEAR_STEM, AGE_STEM] = [stem('year'), stem('aged')];
const YEAR = /^(?:1[5-9]|20)\d\d$/;
const IN_QUOTES = /["'“‘]/;
const PERCENT = /%|\bper ?cent\b|\b(?:half|third|thirds|quarter|quarters|fifth)\b/;
/** Before the name of a place. */
const BEFORE_PLACE = new Set(
  'in at near from to of on outside inside across toward into around off through over'
    .split(' ')
    .map((word) => stem(word)),
);

const NONE: Offer = { surety: 0, at: [] };

/** Finds in a sentence what could be asked for: names, places, numbers, dates, that the question does not say itself. */
export function findOffer(sentence: ReadSentence, { wanted, positions }: Question): Offer {
  const { stems, shapes, folded } = sentence;
  const isFresh = (i: number) => !positions.has(stems[i] ?? '');
  const where = (test: (word: string, i: number) => boolean) =>
    stems.flatMap((word, i) => (isFresh(i) && test(word, i) ? [i] : []));
  const names = () =>
    where((word, i) => shapes[i] === IS_CAPITALISED && !WEEKDAYS.has(word) && !MONTHS.has(word));
  const numbers = () => where((word, i) => shapes[i] === IS_NUMBER || NUMBER_WORDS.has(word));
  const told = (at: readonly number[], surety: number): Offer => (at.length > 0 ? { surety, at } : NONE);
  const stated = (pattern: RegExp, at: readonly number[]): Offer =>
    pattern.test(folded) ? { surety: 1, at } : NONE;
  switch (wanted) {
    case 'person': {
      const unplaced = names().filter((i) => !isPlace(sentence, i));
      const runs = unplaced.filter((i) => unplaced.includes(i + 1) || unplaced.includes(i - 1));
      return runs.length > 0 ? told(runs, 1) : told(unplaced, 0.6);
    }
    case 'country':
      return placesOf(sentence, isFresh, ['country', 'demonym']) ?? told(names(), 0.1);
    case 'state':
      return placesOf(sentence, isFresh, ['state']) ?? told(names(), 0.1);
    case 'place': {
      const at = names();
      const placed = at.filter((i) => BEFORE_PLACE.has(stems[i - 1] ?? '') || isPlace(sentence, i));
      return placed.length > 0 ? told(placed, 1) : told(at, 0.4);
    }
    case 'name':
      return told(names(), 1);
    case 'title':
      return told(names(), IN_QUOTES.test(sentence.folded) ? 1 : 0.6);
    case 'weekday':
      return told(
        where((word) => WEEKDAYS.has(word)),
        1,
      );
    case 'month':
      return told(
        where((word) => MONTHS.has(word)),
        1,
      );
    case 'time':
      return stated(
        TIMES,
        where((word, i) => shapes[i] === IS_NUMBER || WEEKDAYS.has(word) || MONTHS.has(word)),
      );
    case 'percent':
      return PERCENT.test(folded) ? told(numbers(), 1) : told(numbers(), 0.2);
    case 'number': {
      const counts = numbers().filter((i) => !YEAR.test(stems[i] ?? '') && !isAge(stems, i));
      return counts.length > 0 ? told(counts, 1) : AMOUNTS.test(folded) ? { surety: 0.6, at: [] } : NONE;
    }
    case 'money':
      return MONEY.test(folded) && (numbers().length > 0 || AMOUNTS.test(folded))
        ? { surety: 1, at: numbers() }
        : stated(UNPAID, []);
    case 'amount':
      return numbers().length > 0 || AMOUNTS.test(folded) ? stated(QUANTITIES, numbers()) : NONE;
    case 'age':
      return stated(AGES, numbers());
    case 'reason':
      return stated(REASONS, []);
    case 'currency':
      return told(
        where((word) => CURRENCIES.has(word)),
        1,
      );
    case 'language':
      return told(
        where((word) => LANGUAGES.has(word)),
        1,
      );
    case 'topic':
      return { surety: 1, at: names() };
    case 'thing':
      return {
        surety: Math.min(1, where((word) => !isStopWord(word)).length / NEW_WORDS),
        at: where((_, i) => shapes[i] === IS_CAPITALISED || shapes[i] === IS_NUMBER),
      };
  }
}

/** "The 61-year-old master", "aged 61": counts nobody. */
function isAge(stems: readonly string[], i: number): boolean {
  return (stems[i + 1] === YEAR_STEM && stems[i + 2] === 'old') || stems[i - 1] === AGE_STEM;
}

function isPlace({ places }: ReadSentence, i: number): boolean {
  return places.some(({ at, length }) => at <= i && i < at + length);
}

function placesOf(
  { places }: ReadSentence,
  isFresh: (i: number) => boolean,
  kinds: readonly PlaceKind[],
): Offer | null {
  const at = places
    .filter((place) => kinds.some((kind) => place.kinds.has(kind)))
    .flatMap((place) => Array.from({ length: place.length }, (_, i) => place.at + i))
    .filter(isFresh);
  return at.length > 0 ? { surety: 1, at } : null;
}

/** The stems of the weekdays or months in English, by Intl. */
function calendarStems(options: Intl.DateTimeFormatOptions, count: number): ReadonlySet<string> {
  const format = new Intl.DateTimeFormat('en', { ...options, timeZone: 'UTC' });
  const step = count === 7 ? { months: 0, days: 1 } : { months: 1, days: 0 };
  return new Set(
    Array.from({ length: count }, (_, i) =>
      stem(format.format(new Date(Date.UTC(2024, i * step.months, 1 + i * step.days))).toLowerCase()),
    ),
  );
}

/** The last words of the names of all currencies or languages in English, by Intl. */
function namesByIntl(type: 'currency' | 'language'): ReadonlySet<string> {
  const names = new Intl.DisplayNames('en', { type });
  const codes = type === 'currency' ? Intl.supportedValuesOf('currency') : Object.keys(languages);
  return new Set(
    codes.flatMap((code) => stem((names.of(code) ?? '').toLowerCase().match(/[a-z]+$/)?.[0] ?? '')),
  );
}
