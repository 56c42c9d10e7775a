import { unitOf } from '../../../text/calendar.ts';
import { parseNumber } from '../../../text/calendar-numbers.ts';
import type { DateParser } from '../expression.ts';
import { NUMBER, UNITS } from '../grammar.ts';
import { after, group, phrase } from '../phrase.ts';
import { durationOf } from './duration.ts';

const ADVERBS: Record<string, string> = {
  daily: 'P1D',
  nightly: 'P1D',
  weekly: 'P1W',
  biweekly: 'P2W',
  fortnightly: 'P2W',
  monthly: 'P1M',
  yearly: 'P1Y',
  annually: 'P1Y',
  hourly: 'PT1H',
};

/** "every month", "each year", "every two weeks", "daily", "annually". */
export const recurrence: DateParser = {
  name: 'recurrence',
  triggers: ['frequency'],
  pattern: phrase`(?:(?:each|every)(?: (?:other|single))?(?: (?<count>${NUMBER}))? (?<unit>${UNITS})|(?<adverb>${Object.keys(ADVERBS).join('|')}))`,
  read: (match, sentence) => {
    const adverb = group(match, 'adverb');
    if (adverb) {
      if (/^[A-Z]/.test(adverb) && isName(match, sentence)) return null;
      const value = ADVERBS[adverb.toLowerCase()] ?? null;
      return { type: 'SET', resolve: () => value, stated: true };
    }
    const unit = unitOf(group(match, 'unit'));
    const count = group(match, 'count')
      ? parseNumber(group(match, 'count'))
      : /other/i.test(match[0])
        ? 2
        : 1;
    if (!unit || count === undefined) return null;
    return { type: 'SET', resolve: () => durationOf(count, unit), stated: true };
  },
};

/** "$5 a year", "twice a week", "200 miles per hour" as a rate of something. */
export const rate: DateParser = {
  name: 'rate',
  triggers: ['unit'],
  pattern: phrase`(?<lead>(?:[$£€]?[0-9][0-9,.]*(?: (?:million|billion|trillion))?|(?:[0-9]+|two|three|four|five|six|seven|eight|nine|ten|many|several) times|once|twice|percent|dollars|pounds|euros|tons|tonnes|barrels|people|hours|days|cents|shares|million|billion)(?: (?:dollars|euros|pounds))? )(?<rate>an? (?<unit>minute|hour|day|week|month|year))`,
  read: (match) => {
    const unit = unitOf(group(match, 'unit'));
    if (!unit) return null;
    const lead = group(match, 'lead').length;
    return {
      from: lead,
      length: match[0].length - lead,
      type: 'SET',
      resolve: () => durationOf(1, unit),
      stated: true,
    };
  },
};

/** "Daily Mail", "The Weekly Standard". */
function isName(match: RegExpExecArray, sentence: string): boolean {
  return match.index > 0 || /^\s+[A-Z]/.test(after(match, sentence));
}
