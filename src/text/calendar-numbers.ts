/** Numbers as news English writes them in words. Written from general knowledge of the language. */

const ONES = (
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen ' +
  'seventeen eighteen nineteen'
).split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ORDINAL_ONES = (
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth ' +
  'fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
).split(' ');

const TEN = `(?:${TENS.join('|')})`;
const ONE = `(?:${ONES.slice(1).reverse().join('|')})`;
const UNDER_TEN = `(?:${ONES.slice(1, 10).join('|')})`;
const UNDER_HUNDRED = `(?:${TEN}(?:[ -]${UNDER_TEN})?|${ONE})`;

/** A number in words, below a million. */
export const NUMBER_WORDS = `(?:(?:${UNDER_HUNDRED}|an?) (?:hundred|thousand)(?: (?:and )?${UNDER_HUNDRED})?|${UNDER_HUNDRED})`;
/** An ordinal from first to thirty-first, in words. */
export const ORDINAL_WORDS = `(?:(?:twenty|thirty)[ -](?:${ORDINAL_ONES.slice(1, 10).join('|')})|thirtieth|${ORDINAL_ONES.slice(
  1,
)
  .reverse()
  .join('|')})`;
/** A year in words: "nineteen ninety-seven", "two thousand (and) three", "twenty twelve". */
export const YEAR_WORDS = `(?:(?:nineteen|eighteen)[ -](?:hundred|(?:oh|o)[ -]${UNDER_TEN}|${TEN}(?:[ -]${UNDER_TEN})?|${ONE})|two thousand(?: (?:and )?${ONE})?|twenty[ -](?:${ONES.slice(10).reverse().join('|')}|twenty(?:[ -]${UNDER_TEN})?))`;

function simpleValue(word: string): number | undefined {
  const one = ONES.indexOf(word);
  if (one >= 0) return one;
  const ten = TENS.indexOf(word);
  return ten >= 0 ? (ten + 2) * 10 : undefined;
}

/** The value of a number in digits ("1,500", "2.5") or words; undefined where it is none. */
export function parseNumber(text: string): number | undefined {
  const plain = text.toLowerCase().replaceAll(',', '').trim();
  const fraction = /^(\d+)(?:[ -](\d)\/(\d))?$/.exec(plain);
  if (fraction) return Number(fraction[1]) + (fraction[2] ? Number(fraction[2]) / Number(fraction[3]) : 0);
  if (/^\d*\.?\d+$/.test(plain)) return Number(plain);
  let total = 0;
  for (const word of plain.split(/[\s-]+/)) {
    if (word === 'and') continue;
    if (word === 'a' || word === 'an') total += 1;
    else if (word === 'hundred') total *= 100;
    else if (word === 'thousand') total *= 1000;
    else {
      const value = simpleValue(word);
      if (value === undefined) return undefined;
      total += value;
    }
  }
  return total;
}

/** The value of an ordinal in digits ("21st") or words; undefined where it is none. */
export function parseOrdinal(text: string): number | undefined {
  const plain = text.toLowerCase().trim();
  const digits = /^(\d+)(?:st|nd|rd|th)?$/.exec(plain);
  if (digits) return Number(digits[1]);
  const simple = ORDINAL_ONES.indexOf(plain);
  if (simple >= 0) return simple;
  if (plain === 'thirtieth') return 30;
  const [ten = '', one = ''] = plain.split(/[\s-]/);
  const [tens, ones] = [simpleValue(ten), ORDINAL_ONES.indexOf(one)];
  return tens !== undefined && ones > 0 ? tens + ones : undefined;
}

/** The year that words name ("nineteen oh five"); undefined where they name none. */
export function parseYearWords(text: string): number | undefined {
  const words = text.toLowerCase().split(/[\s-]+/);
  if (words[1] === 'thousand') return parseNumber(words.join(' '));
  const century = simpleValue(words[0] ?? '');
  if (century === undefined) return undefined;
  const rest = words.slice(1).filter((word) => word !== 'oh' && word !== 'o');
  if (rest[0] === 'hundred') return century * 100;
  const years = parseNumber(rest.join(' '));
  return years === undefined ? undefined : century * 100 + years;
}
