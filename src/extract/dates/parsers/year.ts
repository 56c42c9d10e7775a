import { iso } from '../../../text/calendar-days.ts';
import type { Found, Parser } from '../expression.ts';
import { PART, YEAR, YEAR_DIGITS } from '../grammar.ts';
import { group, phrase } from '../phrase.ts';
import { readYear } from './read-year.ts';

const HALF = '(?:the )?(?<half>first|second|last|latter) half (?:of )?';

/** "1990", "early 1990", "mid-1996", "fiscal 1989", "the first half of 1990", "the year two thousand". */
export const year: Parser = {
  name: 'year',
  triggers: ['year'],
  pattern: phrase`(?:${HALF}|(?<part>${PART}))?(?<lead>(?:the )?(?:calendar )?year |fiscal(?: year)? |FY ?)?(?<year>${YEAR})`,
  read: (match, sentence) => {
    const number = readYear(group(match, 'year'));
    if (number === null || number > 2199) return null;
    const marked = group(match, 'lead') !== '' || group(match, 'part') !== '' || group(match, 'half') !== '';
    if (!marked && !isYear(group(match, 'year'), number, match.index, sentence)) return null;
    return found(number, group(match, 'half'));
  },
};

/** "1914-18", "2023/24": two expressions. */
export const yearRange: Parser = {
  name: 'year-range',
  triggers: ['year'],
  pattern: phrase`(?<first>${YEAR_DIGITS})(?<sign>-|–|/)(?<second>[0-9]{2}|${YEAR_DIGITS})(?![-–/0-9])`,
  read: (match, sentence) => {
    const [first, second] = [group(match, 'first'), group(match, 'second')];
    const [from, to] = [Number(first), Number(first.slice(0, 4 - second.length) + second)];
    if (to <= from || from > 2199 || to - from > 200 || !isPlace(match.index, sentence)) return null;
    return [
      { ...found(from), length: 4 },
      { ...found(to), from: match[0].length - second.length, length: second.length },
    ];
  },
};

function found(number: number, half = ''): Found {
  const suffix = half === '' ? '' : /first/i.test(half) ? '-H1' : '-H2';
  return {
    type: 'DATE',
    resolve: () => iso(number) + suffix,
    stated: true,
    parts: suffix ? {} : { year: number },
  };
}

const COUNTED =
  /^(?:['’]s)?[\s-]+(?:\w+\s+)?(?:people|troops|soldiers|men|women|children|jobs|workers|employees|members|homes|houses|dollars|euros|pounds|miles|meters|metres|feet|kilometers|kilometres|km|kilos|kg|tons|tonnes|barrels|points|votes|seats|copies|words|pages|shares|cars|vehicles|planes|times|hours|days|years|students|patients|cases|deaths|fighters|refugees|prisoners|police|officers|protesters|rounds|others|more|hectares|acres|percent|degrees|rpm|calories|square|cubic|hp|mb|gb|mhz|watts)\b/i;
const NAMED =
  /(?:\b(?:no|number|route|highway|flight|room|page|channel|model|boeing|airbus|windows|section|rule|resolution|decree|bill|law|article|paragraph|protocol|suite|apartment|box|pin|code|ext|extension|dial|call|index|average|nasdaq|dow|nikkei|version|iso)\b\.?|[$£€¥#@+*=/-]|[$£€¥]\s?|\d[.,:]|\d\s)\s*$/i;
const AMOUNT =
  /\b(?:about|some|nearly|almost|over|than|roughly|approximately|least|another|estimated|up to|only|all|to)\s+$/i;
const PREPOSITION =
  /(?:^|\b)(?:in|since|of|by|until|till|from|before|after|during|for|to|through|between|and|around|circa|c\.|ca\.|late|early|mid|back in|or|as|throughout|summer|spring|winter|autumn|fall|the|than)[\s-]+$/i;

function isPlace(at: number, sentence: string): boolean {
  return !NAMED.test(sentence.slice(Math.max(0, at - 14), at));
}

/** A number of four digits is a year where nothing is counted, named or priced with it. */
function isYear(digits: string, number: number, at: number, sentence: string): boolean {
  if (!isPlace(at, sentence)) return false;
  if (!/^\d/.test(digits)) return true;
  const before = sentence.slice(Math.max(0, at - 24), at);
  const after = sentence.slice(at + digits.length, at + digits.length + 30);
  if (/^\s?%|^[-–][\d]|^[-–]?[a-z]{1,2}\b|^[:/]\d/i.test(after) && !/^s\b/.test(after)) return false;
  if (COUNTED.test(after)) return false;
  if (number >= 1800 && number < 2100) {
    return !(
      AMOUNT.test(before) &&
      /^\s+[a-z]/.test(after) &&
      /\b(?:some|nearly|almost|least|another|estimated|up to|only|all)\s+$/i.test(before)
    );
  }
  return (
    PREPOSITION.test(before) &&
    /^(?:[.,;:)!?"”’]|$|\s+(?:and|to|by|when|the|a|in|after|under|with|as|until)\b)/.test(after)
  );
}
