import { unitOf, unitsIn } from '../../../text/calendar.ts';
import { addDays, type Day, iso } from '../../../text/calendar-days.ts';
import { parseNumber } from '../../../text/calendar-numbers.ts';
import { dayOf, yearOf } from '../anchors.ts';
import type { Anchors, DateParser } from '../expression.ts';
import { HEDGE, NUMBER, UNITS } from '../grammar.ts';
import { after, group, phrase } from '../phrase.ts';
import { unitAround } from './relative-unit.ts';

const AMOUNT = `(?:${NUMBER}|an?(?: (?:couple|handful) of| few)?|a couple|several|some|many|few)`;

/**
 * "two weeks ago", "nearly four years ago", "a day earlier", "six months later", "three days from now". What is "two hours earlier
 * than planned" has no date.
 */
export const distance: DateParser = {
  name: 'distance',
  triggers: ['unit'],
  pattern: phrase`(?:${HEDGE} ){0,3}(?:(?<amount>${AMOUNT})(?: more)?(?: and a half)?~)?(?<unit>${UNITS})(?: or (?:so|two|more))? (?<relation>ago|earlier|later|previously|before(?=\s*(?:[.,;:)]|$))|after(?=\s*(?:[.,;:)]|$))|from (?:now|today)|hence|since(?=\s*[.,;]))`,
  read: (match, sentence) => {
    const unit = unitOf(group(match, 'unit'));
    const [amount, relation] = [group(match, 'amount'), group(match, 'relation').toLowerCase()];
    if (!unit) return null;
    if (/^\s+than\b/.test(after(match, sentence))) return null;
    const number = /^(?:an?|)$/i.test(amount) ? 1 : /couple/i.test(amount) ? 2 : parseNumber(amount);
    const count = number && number * unitsIn(group(match, 'unit'));
    const vague = count === undefined || (amount === '' && /s$/i.test(group(match, 'unit')));
    const back = /ago|earlier|before|previously|since/.test(relation);
    if (amount === '' && !vague) return null;
    if (vague) return { type: 'DATE', resolve: () => (back ? 'PAST_REF' : 'FUTURE_REF'), stated: true };
    if (unit.startsWith('T')) {
      return {
        type: 'TIME',
        resolve: ({ published }) => (published?.day ? unitAround(published.day, 'D', 0) : null),
      };
    }
    const fromText = !/ago|from now|from today|hence/.test(relation);
    return {
      type: 'DATE',
      resolve: (anchors) => resolve(anchors, unit, back ? -count : count, fromText),
      aside: unit === 'Y' && back && count === 1,
    };
  },
};

/** "in a month's time", "in three weeks' time": counted from publication. */
export const inTime: DateParser = {
  name: 'in-time',
  triggers: ['unit'],
  pattern: phrase`in (?:about |around |roughly |just )?(?<amount>${NUMBER}|an?) (?<unit>${UNITS})(?:['’]s?)? time(?=\s*(?:[.,;:)!?]|$| (?:the|to|when|and|it|he|she|they|we|that)))`,
  read: (match) => {
    const [amount, word] = [group(match, 'amount'), group(match, 'unit')];
    const unit = unitOf(word);
    const count = /^an?$/i.test(amount) ? 1 : parseNumber(amount);
    if (!unit || unit.startsWith('T') || count === undefined) return null;
    return { type: 'DATE', resolve: (anchors) => resolve(anchors, unit, count * unitsIn(word), false) };
  },
};

function resolve(anchors: Anchors, unit: string, count: number, fromText: boolean): string | null {
  const quarter = /^(\d{4})(-Q[1-4])$/.exec(anchors.lastQuarter ?? '');
  if (unit === 'Y' && count === -1 && quarter) return iso(Number(quarter[1]) - 1) + quarter[2];
  const whole = Math.round(count);
  if (fromText) {
    const month = /^(\d{4})-(\d\d)$/.exec(anchors.last ?? '');
    if (month && unit === 'M')
      return spanAt({ year: Number(month[1]), month: Number(month[2]), day: 1 }, unit, whole);
    const day = dayOf(anchors.lastDay);
    if (day && unit !== 'Y') return spanAt(day, unit, whole);
    const year = yearOf(anchors.last);
    if (year !== null && unit === 'Y') return iso(year + whole);
    if ((unit !== 'Y' && unit !== 'D') || whole > 0) return null;
  }
  const { published } = anchors;
  if (!published) return null;
  if (published.day) return spanAt(published.day, unit, whole);
  return /^(?:Y|DE|CE)$/.test(unit) ? spanAt({ year: published.year, month: 1, day: 1 }, unit, whole) : null;
}

/** Decades ago are as exact as their years; everything else as its own unit. */
function spanAt(day: Day, unit: string, count: number): string | null {
  if (unit === 'DE') return iso(day.year + count * 10);
  if (unit === 'CE') return `${iso(day.year + count * 100).slice(0, 2)}XX`;
  if (unit === 'WE') return unitAround(addDays(day, count * 7), 'WE', 0);
  return unitAround(day, unit, count);
}
