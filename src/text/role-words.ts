import { countriesIn, countryOfTerms } from './countries.ts';
import { rememberWords } from './remember-words.ts';
import { stem } from './stems.ts';
import { isStopWord } from './stop-words.ts';
import { termsOf } from './terms.ts';
import { type Token, tokenize } from './tokens.ts';

/** A role as it can be compared: "South Korea's defence minister" and "South Korean Defense Minister" are one. */
export interface RoleWords {
  /** Stems of its telling words, countries left out, in reading order. */
  readonly stems: readonly string[];
  /** The stem of what somebody is ("minister"): the last word before an "of", "for" or comma. */
  readonly head: string | undefined;
  /** ISO codes of the countries that it names in whatever form. */
  readonly countries: ReadonlySet<string>;
  /** The stem of what it is of, where that is only a part of what is named: "programme" in "head of Oster's ferry programme". */
  readonly part: string | undefined;
}

/** One word in British and American spelling, and for men and women. From general knowledge of the language. */
const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/^defence$/, 'defense'],
  [/^licence$/, 'license'],
  [/^offence$/, 'offense'],
  [/^labour$/, 'labor'],
  [/^harbour/, 'harbor'],
  [/^centre$/, 'center'],
  [/^(organ|author|special)is/, '$1iz'],
  [/^spokes(?:man|woman|men|women|person|persons|people)$/, 'spokesperson'],
  [/^chair(?:man|woman|person)$/, 'chair'],
  [/^(congress|council|police|business)(?:man|woman)$/, '$1person'],
  [/^pm$/, 'premier'],
];
/** One office by its title and by its name, where it ends the role: a justice minister is no judge. From general knowledge of the language. */
const TITLES: readonly (readonly [RegExp, string])[] = [
  [/^(?:justice|magistrate)$/, 'judge'],
  [/^(?:attorney|solicitor|barrister|counsel)$/, 'lawyer'],
];
const ENDS_HEAD = /^(?:of|for|at|in|to|from|who|on|with)$/;

/** "Chief technology officer" is a CTO, and a chief executive a CEO: none is a chief of something else. */
const CHIEF_OFFICER = /\bchief (executive|(\p{L})[\p{L}-]+ officer)(?: officer)?\b/giu;

/** The stems by which paragraphs are found that state a role: "CTO" spelled out as well, and the other way round. */
export function roleTerms(role: string): string[] {
  const spelledOut = /\bc\p{L}o\b/iu.test(role) ? ' chief executive officer' : '';
  return [...new Set(termsOf(`${role} ${withShortTitles(role)}${spelledOut}`))];
}

function withShortTitles(role: string): string {
  return role.replace(CHIEF_OFFICER, (_, what: string, letter = what.charAt(0)) => `C${letter}O`);
}

const MIN_REMEMBERED = 16_384;

/** Reads a role as typed, or as an article has it: thousands of people are called the same few things. */
export const readRole = rememberWords(readRoleAnew, MIN_REMEMBERED);

function readRoleAnew(written: string): RoleWords {
  const text = withShortTitles(written).replace(/\bthen-(?=\p{L})/giu, 'former ');
  const countries = countriesIn(text);
  const tokens = withoutCountries(tokenize(text));
  const telling = tokens.filter(({ term }) => !isStopWord(term));
  const border = tokens.findIndex(({ term }, i) => i > 0 && ENDS_HEAD.test(term));
  const headed = (border < 0 ? tokens : tokens.slice(0, border)).filter(({ term }) => !isStopWord(term));
  const last = headed.at(-1) ?? telling.at(-1);
  const stems = telling.map((token) => (token === last ? headStem(token.term) : roleStem(token.term)));
  return {
    stems: [...new Set(stems)],
    head: last && headStem(last.term),
    countries: new Set(countries.map(({ code }) => code)),
    part: partOf(text),
  };
}

/** What stands behind an owner's name, up to where that ends: "of Oster's ferry programme". */
function partOf(text: string): string | undefined {
  const owned = /\b(?:of|for|at|in) [^,]*?\p{L}(?:['’]s|s['’]) (?<owned>[^,]+)/u.exec(text)?.groups?.[
    'owned'
  ];
  const words = tokenize(owned ?? '');
  const border = words.findIndex(({ term }) => ENDS_HEAD.test(term));
  const last = (border < 0 ? words : words.slice(0, border)).at(-1);
  return last && roleStem(last.term);
}

/** The stem of a word, the same for each spelling and form that means one role. */
export const roleStem = rememberWords((term) =>
  stem(ALIKE.reduce((word, [form, other]) => word.replace(form, other), term)),
);

/** The stem of what somebody is, the same for an office and the title of whoever holds it: "Justice Boateng" is a judge. */
export function headStem(term: string): string {
  return roleStem(TITLES.reduce((word, [form, other]) => word.replace(form, other), term));
}

/** A deputy mayor is not the mayor, and a former one no longer. Written from general knowledge of the language. */
const LESSER = new Set(
  'deputy vice former ex assistant acting opposition shadow interim'.split(' ').map((word) => stem(word)),
);

/** Whether a role is the one that is wanted, in all its words, and no lesser one. */
export function isHeldAs(wanted: RoleWords, words: RoleWords): boolean {
  return missing(wanted, words).length === 0 && sharesCountries(wanted, words) && !isLesser(wanted, words);
}

/** The words of a wanted role that another one lacks. */
export function missing(wanted: RoleWords, { stems }: RoleWords): string[] {
  return wanted.stems.filter((one) => !stems.includes(one));
}

/** Whether a role names all the countries that are wanted. */
export function sharesCountries({ countries }: RoleWords, words: RoleWords): boolean {
  return [...countries].every((code) => words.countries.has(code));
}

/** Whether a role is below the one that is wanted, or over: "former mayor", or over a part of it. */
export function isLesser(wanted: RoleWords, words: RoleWords): boolean {
  const isOfPart = words.part !== undefined && !wanted.stems.includes(words.part);
  return isOfPart || words.stems.some((one) => LESSER.has(one) && !wanted.stems.includes(one));
}

/** Whether a role is one that somebody held: "former mayor", "ex-mayor". */
export function isFormer({ stems }: RoleWords): boolean {
  return ['former', 'ex'].some((word) => stems.includes(stem(word)));
}

const MAX_COUNTRY_WORDS = 4;

function withoutCountries(tokens: readonly Token[]): Token[] {
  const kept: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    let length = Math.min(MAX_COUNTRY_WORDS, tokens.length - at);
    while (length > 0 && !isCountry(tokens.slice(at, at + length))) length--;
    if (length > 0) at += length - 1;
    else if (tokens[at]) kept.push(...tokens.slice(at, at + 1));
  }
  return kept;
}

function isCountry(run: readonly Token[]): boolean {
  const terms = run.map(({ term }) => term);
  return (terms.length > 1 || terms[0] !== 'us') && countryOfTerms(terms) !== undefined;
}
