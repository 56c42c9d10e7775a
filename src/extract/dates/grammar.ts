/** Pieces of patterns that several parsers share; without capturing groups, for `phrase`. */
import { NUMBER_WORDS, ORDINAL_WORDS, YEAR_WORDS } from '../../text/calendar-numbers.ts';

export const DAY_DIGITS = '(?:3[01]|[12][0-9]|0?[1-9])(?![0-9])';
/** A day of the month, as it stands beside a month: "3", "3rd", "third". */
export const DAY_OF_MONTH = `(?:${DAY_DIGITS}(?:st|nd|rd|th)?|${ORDINAL_WORDS})`;
/** A year of four digits from 1000 on, not the start of a longer number. */
export const YEAR_DIGITS = '(?:1[0-9]{3}|20[0-9]{2})(?![0-9])(?![.,][0-9])';
export const YEAR = `(?:${YEAR_DIGITS}|${YEAR_WORDS})`;
/** A year without its century, as it stands after a month or season: "'12". */
export const SHORT_YEAR = "['’‘][0-9]{2}(?![\\w/])";
/** How a month or season names its year. */
export const YEAR_BESIDE = `(?:${YEAR}|${SHORT_YEAR})`;
/** What narrows a period down to its beginning, middle or end; trailing space included. */
export const PART =
  '(?:(?:very )?(?:early|late|mid|earlier|later)(?: (?:in|on))? |mid-|early-|late-|pre-|post-|(?:the )?(?:very )?(?:beginning|start|middle|end|close|latter part|early part|first days|last days|final days) of )';
/** "last", "this", "next" and their like; as the word before a unit, month, weekday or season. */
export const RELATION =
  '(?:last|this past|past|this coming|coming|this|next|previous|following|same|current|that same|that)';
export const NUMBER = `(?:[0-9]+(?:,[0-9]{3})*(?:\\.[0-9]+)?(?:[ -][0-9]/[0-9])?|${NUMBER_WORDS})`;
export const UNIT =
  '(?:second|minute|hour|day|night|weekend|week|fortnight|month|quarter|year|decade|centurie|century)';
export const UNITS = `(?:${UNIT}s?|centuries)`;
/** "about", "more than": how exact a number is. */
export const HEDGE =
  '(?:nearly|almost|about|around|roughly|approximately|some|over(?! the)|under|at least|at most|(?:no )?(?:more|less|fewer) than|up to|well over|an additional|another)';
