import { memoiseBy } from '../../../text/memoise-by.ts';
import { stem } from '../../../text/stems.ts';
import { isStopWord } from '../../../text/stop-words.ts';
import { tokenize } from '../../../text/tokens.ts';
import type { Question } from '../../question/question.ts';
import { NEW_WORDS, type Offer } from './offer.ts';
import { IS_CAPITALISED, IS_NUMBER, type ReadSentence } from './read-paragraph.ts';

/** Beginnings of number words a language, of one to twelve, the tens, and what is beyond. From general knowledge of the languages. */
const NUMERALS: Readonly<Record<string, string>> = {
  de: 'zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig hundert tausend million milliarde dutzend hälfte',
  fr: 'deux trois quatre cinq six sept huit neuf dix onze douze vingt trente quarante cinquante soixante cent mille million milliard douzaine moitié',
  es: 'dos tres cuatro cinco seis siete ocho nueve diez once doce veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa cien doscient trescient mil millon millón docena mitad',
  it: 'due tre quattro cinque sei sette otto nove dieci undici dodici venti trenta quaranta cinquanta sessanta settanta ottanta novanta cento mille mila milion miliard dozzin metà',
  pt: 'dois duas três quatro cinco seis sete oito nove dez onze doze vinte trinta quarenta cinquenta sessenta setenta oitenta noventa cem cento duzent mil milhão milhões dúzia metade',
  nl: 'twee drie vier vijf zes zeven acht negen tien elf twaalf twintig dertig veertig vijftig zestig zeventig tachtig negentig honderd duizend miljoen miljard dozijn helft',
  sv: 'två tre fyra fem sex sju åtta nio tio elva tolv tjugo trettio fyrtio femtio sextio sjuttio åttio nittio hundra tusen miljon miljard dussin hälft',
  pl: 'dwa dwie dwóch trzy trzech cztery czterech pięć pięciu sześć siedem osiem dziewięć dziesięć jedena dwana dwadzieścia trzydzieści czterdzieści sto dwieście tysiąc tysięcy milion miliard połow',
  uk: "два дві двох три трьох чотир п’ят п'ят пят шіст шест сім вісім вісьм дев’ят дев'ят девят десят одинадцят дванадцят двадцят тридцят сорок шістдесят сто двіст тисяч мільйон мільярд половин",
  ru: 'два две двух три трех четыр пят шест сем восем девят десят одиннадцат двенадцат двадцат тридцат сорок сто двест тысяч миллион миллиард половин',
  ar: 'اثن ثلاث أربع اربع خمس ست سبع ثمان تسع عشر مئة مائة مئت ألف الف آلاف مليون ملايين مليار نصف',
  tr: 'iki üç dört beş altı yedi sekiz dokuz on yirmi otuz kırk elli altmış yetmiş seksen doksan yüz bin milyon milyar yarı',
  he: 'שני שתי שלוש ארבע חמש שש שבע שמונ תשע עשר עשרים שלושים מאה אלף אלפים מיליון מיליארד חצי',
  ko: '두 세 네 다섯 여섯 일곱 여덟 아홉 열 스무 서른 마흔 백 천 만 억 절반',
};
/** Numbers of Chinese characters, a digit with a measure or a larger unit behind it; in Korean of syllables. */
const CHINESE_NUMERAL =
  /[一二三四五六七八九十两兩百千万萬亿億]{2,}|[二三四五六七八九十两兩百千][\p{Script=Han}\p{Script=Katakana}]/u;
const KOREAN_NUMERAL = /[일이삼사오육칠팔구십백천만억]{2,}/u;

/** What an age is told with, a language. */
const AGES: Readonly<Record<string, RegExp>> = {
  de: /jahre alt|jährig|im alter|geboren/i,
  fr: /\bans\b|âgée?|\bnée?\b/i,
  es: /años|edad|nacid/i,
  it: /\banni\b|enne\b|nat[oa]\b/i,
  pt: /\banos\b|idade|nascid/i,
  nl: /\bjaar\b|jarig|geboren/i,
  sv: /\bår\b|åring|årig|född/i,
  pl: /\blat\b|\blata\b|letni|urodzon/i,
  uk: /рок|річн|вік|народи/i,
  ru: /лет|год|возраст|родил/i,
  ar: /عاما|سنة|عمر|البالغ|مواليد/,
  tr: /yaş|doğ(?:um|du)/i,
  zh: /岁|歲|出生/,
  ja: /歳|才|生まれ/,
  ko: /살|세\b|출생|태어/,
  he: /בן |בת |שנים|נולד/,
};
const MONEY =
  /[$£€¥₽₴₺₩₪₹]|[元円圆镑鎊]|[만억천백십\d]\s?원|美金|卢布|ドル|ユーロ|ウォン|ポンド|달러|유로|엔화|파운드/;
/** Currencies whose names are looked for in each language. */
const CURRENCIES =
  'USD EUR GBP RUB UAH PLN CZK SEK NOK DKK CHF JPY CNY KRW TRY ILS INR BRL ARS MXN COP EGP SAR AED JOD IQD KWD SYP LBP HUF RON BGN KZT'.split(
    ' ',
  );
const NONE: Offer = { surety: 0, at: [] };

const RUN_OF_NAMES = 2;
const UNSURE = 0.6;

/** As `findOffer`, for a question in another language than English: what its language's words and the notation of the sentence tell. */
export function findOfferIn(sentence: ReadSentence, { wanted, positions, language }: Question): Offer {
  const { stems, shapes, folded } = sentence;
  const fresh = stems.flatMap((word, i) => (positions.has(word) ? [] : [i]));
  const numbers = fresh.filter((i) => shapes[i] === IS_NUMBER || isNumeral(language, stems[i] ?? ''));
  const told = (at: readonly number[], surety: number): Offer => ({ surety: at.length > 0 ? surety : 0, at });
  const anything = fresh.filter((i) => !isStopWord(stems[i] ?? '', language)).length / NEW_WORDS;
  const inWords = /\p{Script=Han}/u.test(folded) ? CHINESE_NUMERAL : KOREAN_NUMERAL;
  const isCounted = numbers.length === 0 && inWords.test(sentence.text);
  const counted: Offer = isCounted ? { surety: 1, at: [] } : told(numbers, 1);
  switch (wanted) {
    case 'number':
    case 'amount':
    case 'percent':
      return counted;
    case 'age':
      return AGES[language]?.test(sentence.text) === false ? NONE : counted;
    case 'money':
      return MONEY.test(sentence.text) || stems.some((word) => isCurrency(language, word)) ? counted : NONE;
    case 'time': {
      const at = fresh.filter((i) => shapes[i] === IS_NUMBER || calendarStems(language).has(stems[i] ?? ''));
      return at.length > 0 ? { surety: 1, at } : { surety: Number(CHINESE_NUMERAL.test(folded)), at };
    }
    case 'person': {
      const names = fresh.filter((i) => shapes[i] === IS_CAPITALISED);
      const runs = names.filter((i) => names.includes(i + 1) || names.includes(i - 1));
      if (runs.length >= RUN_OF_NAMES) return told(runs, 1);
      return { surety: Math.min(UNSURE, anything), at: names };
    }
    default:
      return { surety: Math.min(1, anything), at: fresh.filter((i) => shapes[i] !== 0) };
  }
}

function isNumeral(language: string, word: string): boolean {
  return numeralStems(language).some((beginning) => word.startsWith(beginning));
}

const ownWords = new Map<string, { readonly language: string }>();
const numeralsOf = memoiseBy(({ language }: { readonly language: string }) =>
  (NUMERALS[language] ?? '').split(' ').flatMap((word) => (word === '' ? [] : [stem(word, language)])),
);
const calendarOf = memoiseBy(({ language }: { readonly language: string }): ReadonlySet<string> => {
  const words = (options: Intl.DateTimeFormatOptions, count: number, step: number) => {
    const format = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
    return Array.from({ length: count }, (_, i) => format.format(Date.UTC(2024, 0, 15 + i * step)));
  };
  const near = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  const all = [
    ...words({ weekday: 'long' }, 7, 1),
    ...words({ month: 'long' }, 12, 30),
    // With a day the month stands in the case that dates have: "7 березня".
    ...words({ day: 'numeric', month: 'long' }, 12, 30),
    ...[-2, -1, 0, 1].map((days) => near.format(days, 'day')),
  ];
  const stems = all.flatMap((text) => tokenize(text, language).map(({ term }) => stem(term, language)));
  return new Set(stems.filter((one) => /\p{L}{2}/u.test(one) && !isStopWord(one, language)));
});

const currenciesOf = memoiseBy(({ language }: { readonly language: string }): ReadonlySet<string> => {
  const names = CURRENCIES.flatMap((currency) => {
    const format = new Intl.NumberFormat(language, {
      style: 'currency',
      currency,
      currencyDisplay: 'name',
      maximumFractionDigits: 0,
    });
    // One, two and five: the forms that languages tell apart.
    return [1, 2, 5].map(
      (count) => format.formatToParts(count).find(({ type }) => type === 'currency')?.value,
    );
  });
  const words = names.map((name) => tokenize(name ?? '', language).map(({ term }) => term));
  // What is said of the country stands on the other side in another language.
  const ends = words.flatMap((all) => [all[0] ?? '', all.at(-1) ?? '']);
  return new Set(ends.filter((word) => /\p{L}{2}/u.test(word)).map((word) => stem(word, language)));
});

const MIN_CURRENCY_LETTERS = 4;

/** Whether a stem is a currency's, or begins as one, whose ending the name by itself has not ("lira", "Türk lirası"). */
function isCurrency(language: string, word: string): boolean {
  const known = currenciesOf(keyOf(language));
  if (known.has(word) || word.length < MIN_CURRENCY_LETTERS) return known.has(word);
  return [...known].some(
    (name) => name.length >= MIN_CURRENCY_LETTERS && (name.startsWith(word) || word.startsWith(name)),
  );
}

function keyOf(language: string): { readonly language: string } {
  const known = ownWords.get(language) ?? { language };
  ownWords.set(language, known);
  return known;
}

function numeralStems(language: string): readonly string[] {
  return numeralsOf(keyOf(language));
}

/** Stems of weekdays, months and the days around today in a language, by Intl. */
function calendarStems(language: string): ReadonlySet<string> {
  return calendarOf(keyOf(language));
}
