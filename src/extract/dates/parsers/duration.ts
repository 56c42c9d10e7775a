import { MONTH, unitOf, unitsIn } from '../../../text/calendar.ts';
import { parseNumber } from '../../../text/calendar-numbers.ts';
import type { DateParser, Found } from '../expression.ts';
import { HEDGE, NUMBER, UNITS } from '../grammar.ts';
import { after, before, group, phrase } from '../phrase.ts';

const WINDOW = '(?:last|past|next|coming|previous|first|final|following|latest|preceding|recent)';
const MONTH_BEFORE = new RegExp(`\\b${MONTH}\\s*$`, 'i');
const VAGUE = 'several|some|many|few|a few|a handful of|a number of|recent|coming';

/** "five years", "ten-year", "the last two weeks", "nearly an hour", "several months", "2 1/2 years", "decades". */
export const duration: DateParser = {
  name: 'duration',
  triggers: ['unit'],
  pattern: phrase`(?:each of |all )?(?:${HEDGE} ){0,3}(?:(?:the|these|those) )?(?:${WINDOW} )?(?:(?<amount>${NUMBER}(?: (?:to|or) ${NUMBER})?|an?|half an?|a half|(?:a )?couple(?: of)?)|(?<vague>${VAGUE}))(?: more| additional| full| straight| consecutive| trading| long)?~(?<unit>${UNITS})(?:-long)?(?<half> and a half)?(?: or (?:so|two|more))?(?!~old)`,
  read: (match, sentence) => {
    const [amount, unitWord] = [group(match, 'amount').toLowerCase(), group(match, 'unit')];
    const unit = unitOf(unitWord);
    const plural = /s$/i.test(unitWord);
    if (!unit || isOther(amount, unitWord, match, sentence)) return null;
    if (group(match, 'vague')) return plural ? stated(vagueDuration(unit)) : null;
    const number = /half/.test(amount)
      ? 0.5
      : /couple/.test(amount)
        ? 2
        : /^an?$/.test(amount)
          ? 1
          : parseNumber(amount.replace(/\s(?:to|or)\s.*/s, ''));
    return number === undefined
      ? null
      : stated(durationOf((number + (group(match, 'half') ? 0.5 : 0)) * unitsIn(unitWord), unit));
  },
};

/** Plurals alone: "months", "decades-long", "for years"; and "the nine months" windows without a number. */
export const bareDuration: DateParser = {
  name: 'bare-duration',
  triggers: ['unit'],
  pattern: phrase`(?<lead>for |in |over |after |within |of |the )?(?:(?<window>the (?:${WINDOW}) |recent |coming |future |past |previous |early ))?(?<unit>minutes|hours|days|weeks|months|years|decades|centuries)(?<tail>-long| ahead| to come| or (?:days|weeks|months|years))?(?!~old)`,
  read: (match) => {
    const unit = unitOf(group(match, 'unit'));
    if (!unit) return null;
    const lead = group(match, 'lead');
    const [from, length] = /^(?:the )?$/i.test(lead)
      ? [0, match[0].length]
      : [lead.length, match[0].length - lead.length];
    const window = group(match, 'window').trim().toLowerCase();
    if (/^(?:recent|past|previous)$/.test(window)) {
      return { from, length, type: 'DATE', resolve: () => 'PAST_REF', stated: true };
    }
    if (/^(?:coming|future)$/.test(window)) {
      return { from, length, type: 'DATE', resolve: () => 'FUTURE_REF', stated: true };
    }
    if (/^the /i.test(lead) && !group(match, 'tail')) return null;
    return { ...stated(vagueDuration(unit)), from, length };
  },
};

function stated(value: string): Found {
  return { type: 'DURATION', resolve: () => value, stated: true };
}

/** `P2W`, `PT5H30M`, `P2Y6M`: halves are written in the next smaller unit, as TIMEX3 wants whole numbers. */
export function durationOf(count: number, unit: string): string {
  if (unit === 'DE') return `P${count * 10}Y`;
  if (unit === 'CE') return `P${count * 100}Y`;
  const whole = Math.floor(count);
  const rest = count - whole;
  const smaller: Record<string, [number, string]> = {
    Y: [12, 'M'],
    TH: [60, 'M'],
    TM: [60, 'S'],
    D: [24, 'H'],
    W: [7, 'D'],
  };
  const prefix = unit.startsWith('T') ? 'PT' : 'P';
  const letter = unit.replace(/^T/, '');
  const step = smaller[unit];
  if (rest === 0 || !step) return `${prefix}${count}${letter}`;
  const joint = unit === 'D' ? 'T' : '';
  return `${prefix}${whole > 0 ? `${whole}${letter}` : ''}${joint}${Math.round(rest * step[0])}${step[1]}`;
}

function vagueDuration(unit: string): string {
  const letter = unit === 'DE' ? 'E' : unit === 'CE' ? 'C' : unit.replace(/^T/, '');
  return unit.startsWith('T') ? `PTX${letter}` : `PX${letter}`;
}

/** "second" the ordinal, "20-year-old" the person, "a day" the rate: not spans of time. */
function isOther(amount: string, unit: string, match: RegExpExecArray, sentence: string): boolean {
  if (/^quarters?$/i.test(unit) && /^(?:-|\s+of\b)/.test(after(match, sentence))) return true;
  if (/^quarters$/i.test(unit) && match[0].includes('-')) return true;
  if (/^(?:second|quarter)$/i.test(unit) && /^(?:an?|the|)$/.test(amount)) return true;
  if (/^night$/i.test(unit)) return true;
  // "July 4 weekend": a day, not four weekends.
  if (/^\d{1,2}$/.test(amount) && MONTH_BEFORE.test(before(match, sentence))) return true;
  return /^(?:-| )old\b/.test(after(match, sentence));
}
