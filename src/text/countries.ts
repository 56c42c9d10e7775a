import { countries } from 'countries-list';
import nationalities from 'i18n-nationality/langs/en.json' with { type: 'json' };
import { type Token, tokenize } from './tokens.ts';

/** A country as texts name it. */
export interface Country {
  /** ISO 3166-1, two letters. */
  readonly code: string;
  /** As in English: "South Korea". */
  readonly name: string;
  /** Each as its words, folded: names, adjectives of nationality, capitals and seats of government. */
  readonly words: readonly string[];
}

/** Buildings and streets by which a government is meant: no list of countries has them. Written from general knowledge. */
const SEATS: Readonly<Record<string, string>> = {
  kremlin: 'RU',
  'white house': 'US',
  pentagon: 'US',
  'downing street': 'GB',
  whitehall: 'GB',
  elysee: 'FR',
  'blue house': 'KR',
  'capitol hill': 'US',
  kiev: 'UA',
};

/** Adjectives that the lists put otherwise, or of parts that speak for themselves. Written from general knowledge. */
const ADJECTIVES: Readonly<Record<string, string>> = {
  argentine: 'AR',
  argentinian: 'AR',
  azeri: 'AZ',
  emirati: 'AE',
  kazakh: 'KZ',
  kosovar: 'XK',
  maldivian: 'MV',
  palestinian: 'PS',
  scottish: 'GB',
  slovene: 'SI',
  yemeni: 'YE',
};

const languageNames = new Intl.DisplayNames('en', { type: 'language' });
/** A language is called as its country is where their names begin alike. */
const MIN_ALIKE_CHARACTERS = 3;

/** "Uzbek" for Uzbekistan: the name of a country's language, by Intl, where it is made of the country's. */
function languageOf(code: string, country: string): string {
  const { language } = new Intl.Locale(`und-${code}`).maximize();
  const name = (language && languageNames.of(language)) ?? '';
  const isAlike = name.slice(0, MIN_ALIKE_CHARACTERS) === country.slice(0, MIN_ALIKE_CHARACTERS);
  return isAlike ? name : '';
}

interface CountryTable {
  readonly byWords: ReadonlyMap<string, Country>;
  readonly maxWords: number;
  /** The first of the words of each: most words of a text begin no country. */
  readonly firstWords: ReadonlySet<string>;
}

const { byWords, maxWords, firstWords } = readTable();

/** Names and capitals are those of countries-list (ISO 3166-1), adjectives those of i18n-nationality and of languages. */
function readTable(): CountryTable {
  const known = new Map<string, Country>();
  const adjectives: ReadonlyMap<string, string> = new Map(Object.entries(nationalities.nationalities));
  for (const [code, { name, alias = [], capital }] of Object.entries(countries)) {
    const called = [SEATS, ADJECTIVES].flatMap((list) =>
      Object.keys(list).filter((one) => list[one] === code),
    );
    const written = [name, ...alias, adjectives.get(code) ?? '', languageOf(code, name), capital, ...called];
    const words = [...new Set(written.map((one) => wordsOf(one.replace(/\s*(?:\(.*|D\.C\.)$/, ''))))].filter(
      Boolean,
    );
    const country = { code, name, words };
    for (const one of words) if (!known.has(one)) known.set(one, country);
  }
  const all = [...known.keys()].map((one) => one.split(' '));
  return {
    byWords: known,
    maxWords: Math.max(...all.map(({ length }) => length)),
    firstWords: new Set(all.map(([first = '']) => first)),
  };
}

/** The country that the whole of some words names, by its name, adjective, capital or seat of government; undefined where they name none. */
export function countryNamed(text: string): Country | undefined {
  return byWords.get(wordsOf(text));
}

/** As `countryNamed`, for terms as `tokenize` gives them. */
export function countryOfTerms(terms: readonly string[]): Country | undefined {
  if (terms.length > maxWords || !firstWords.has(plainTerm(terms[0] ?? ''))) return undefined;
  return byWords.get(terms.map(plainTerm).join(' '));
}

/** The countries that a text names in any of these ways, each once; longer names first where they overlap ("South Korea" is not "Korea"). */
export function countriesIn(text: string): Country[] {
  const tokens = tokenize(text);
  // "Us" is a pronoun, "the us" and "US" are none.
  const terms = tokens.map(({ term }, at) => (isPronoun(text, tokens, at) ? '' : plainTerm(term)));
  const found = new Set<Country>();
  for (let at = 0; at < terms.length; at++) {
    if (!firstWords.has(terms[at] ?? '')) continue;
    for (let length = Math.min(maxWords, terms.length - at); length > 0; length--) {
      const country = byWords.get(terms.slice(at, at + length).join(' '));
      if (!country) continue;
      found.add(country);
      at += length - 1;
      break;
    }
  }
  return [...found];
}

/** Whether some words name a seat of government: its own people speak for it, not all who speak for the country. */
export function isSeat(text: string): boolean {
  return wordsOf(text) in SEATS;
}

function isPronoun(text: string, tokens: readonly Token[], at: number): boolean {
  const { term = '', start = 0 } = tokens[at] ?? {};
  return term === 'us' && tokens[at - 1]?.term !== 'the' && !/^US\b/.test(text.slice(start));
}

function wordsOf(text: string): string {
  return tokenize(text)
    .map(({ term }) => plainTerm(term))
    .filter((term, i) => i > 0 || term !== 'the')
    .join(' ');
}

/** "U.S." and "US" are one. */
function plainTerm(term: string): string {
  return term.includes('.') ? term.replaceAll('.', '') : term;
}
