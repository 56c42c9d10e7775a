import { languages } from 'countries-list';
import { MONTH_NAME, WEEKDAY_NAME } from '../../../text/calendar.ts';
import { stem } from '../../../text/stems.ts';

// Words and signs that offer a kind of thing, in folded text or as stems. Currencies, languages and calendar names are Intl's; the others are written from
// general knowledge of the language.

export const TIMES = new RegExp(
  String.raw`\b(?:1\d{3}|20\d{2}|\d{2,4}s|${WEEKDAY_NAME}|${MONTH_NAME}|yesterday|today|tonight|tomorrow|centur(?:y|ies)|(?:last|this|next|early|late|previous|following|same) (?:year|month|week|night|spring|summer|autumn|fall|winter)|years?|decades?|ago|\d{1,2}(?::\d{2})? ?[ap]\.?m)\b`,
);
export const QUANTITIES =
  /[$£€¥%]|\b(?:percent|per cent|dollars?|euros?|pounds?|million|billion|trillion|thousand|crowns|rubles|roubles|hryvnias?|yuan|yen|won|rupees|half|third|quarter|most|\d)/;
export const MONEY =
  /[$£€¥₽₴₹₩]|\b(?:dollars?|cents?|euros?|pounds?|pence|pennies|guineas?|crowns?|krone|kroner|kronor|ro?ubles?|hryvnias?|yuan|renminbi|yen|won|rupees?|rupiah|francs?|marks|florins?|guilders?|gulden|lira|liras|pesos?|reals?|reais|rand|zlotys?|forints?|dirhams?|dinars?|shekels?|riyals?|naira|shillings?|baht|bitcoins?|[a-z]{2,3}\$|usd|eur|gbp|chf)\b/;
export const UNPAID = /\b(?:for nothing|for free|free of charge|at no cost|without pay|unpaid)\b/;
export const AGES =
  /\b(?:aged?|years? old|\d+-year-old|born|turn(?:s|ed)? \d+|birthday|\d+ years|dat(?:es?|ed|ing) (?:back|from|to)|(?:built|founded|made|established) in (?:1\d{3}|20\d{2}))\b|(?:,|\b(?:is|was|were|are|at|now|only|just|turned)) (?:\d{1,2}|1[01]\d|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-[a-z]+)?|six|seven|eight|nine|ten|eleven|twelve|[a-z]+teen)(?=[,.;]|$)/;
export const AMOUNTS =
  /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?|millions?|billions?|half|quarter|third|percent|once|twice)\b/;
export const CAUSE_WORDS =
  /\b(?:because|due to|since|so that|in order to|owing to|therefore|results?|caused?|reasons?|to avoid|to prevent|for fear|as a)\b/;
/** What news tells reasons by, beside those: weaker, so that all of the question has to stand beside it. From general knowledge of the language. */
export const WEAK_CAUSES =
  /\b(?:after|amid|citing|cited|claiming|alleging|accusing|saying (?:that )?(?:he|she|it|they)|blam(?:es|ed|ing)|in order to|in response to|over (?:an?|the|his|her|its|their|allegations?|claims?|concerns?|fears?)|for (?:failing|not|allegedly|\w+ing)|yearning|hoping|seeking|wanting|looking to|to (?:avoid|save|cut|make|get|help|focus|become))\b/;

export const NUMBER_STEMS = new Set(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety dozen hundred thousand million billion trillion half twice once'
    .split(' ')
    .map((word) => stem(word)),
);
export const WEEKDAY_STEMS = calendarStems({ weekday: 'long' }, 7);
export const MONTH_STEMS = calendarStems({ month: 'long' }, 12);
export const CURRENCIES = namesByIntl('currency');
export const LANGUAGES = namesByIntl('language');
export const YEAR_NUMBER = /^(?:1[5-9]|20)\d\d$/;
export const IN_QUOTES = /["'“‘]/;
export const PERCENT = /%|\bper ?cent\b|\b(?:half|third|thirds|quarter|quarters|fifth)\b/;
/** Before the name of a place. */
export const BEFORE_PLACE = new Set(
  'in at near from to of on outside inside across toward into around off through over'
    .split(' ')
    .map((word) => stem(word)),
);

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
