import { ORDINAL_WORDS, parseOrdinal } from '../../../text/calendar-numbers.ts';
import type { DateParser, Found } from '../expression.ts';
import { PART } from '../grammar.ts';
import { group, phrase } from '../phrase.ts';

const TENS = ['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties'];

/** "the 1980s", "early 1990s", "the '80s", "the nineties"; never an age ("in her nineties"). */
export const decade: DateParser = {
  name: 'decade',
  triggers: ['year', 'number'],
  pattern: phrase`(?:the )?(?<part>${PART}|(?:first|second|last|latter) half of )?(?:the )?(?:(?<century>1[0-9]|20)(?<digit>[0-9])0['’]?s|(?<short>['’][02-9])0['’]?s|(?<lead>nineteen[ -])?(?<word>${TENS.join('|')}))`,
  read: (match, sentence) => {
    const word = group(match, 'word').toLowerCase();
    const short = group(match, 'short');
    if (short && !/['’]/.test(short)) return null;
    if (word && !group(match, 'lead') && !isDecadeWord(match, sentence)) return null;
    if (group(match, 'century')) return found(`${group(match, 'century')}${group(match, 'digit')}X`, true);
    const digit = word ? TENS.indexOf(word) + 2 : Number(short.slice(1));
    return found(digit === 0 ? '200X' : `19${digit}X`, group(match, 'lead') !== '');
  },
};

function found(value: string, stated: boolean): Found {
  return { type: 'DATE', resolve: () => value, stated };
}

/** "in the nineties", not "in his nineties" or "temperatures in the eighties". */
function isDecadeWord(match: RegExpExecArray, sentence: string): boolean {
  if (!/^the\s/i.test(match[0])) return false;
  return !/\b(?:temperatures?|degrees|highs?|lows?)\b/i.test(sentence);
}

/** "the 20th century", "the late nineteenth century". */
export const century: DateParser = {
  name: 'century',
  triggers: ['unit'],
  pattern: phrase`(?:the )?(?<part>${PART}|(?:first|second|last|latter) half of )?(?:the )?(?<ordinal>[0-9]{1,2}(?:st|nd|rd|th)|${ORDINAL_WORDS})~century`,
  read: (match) => {
    const ordinal = parseOrdinal(group(match, 'ordinal'));
    if (ordinal === undefined || ordinal < 1 || ordinal > 22) return null;
    return found(`${String(ordinal - 1).padStart(2, '0')}XX`, true);
  },
};
