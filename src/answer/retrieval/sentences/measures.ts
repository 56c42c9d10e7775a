import { unitsOf } from '../../../text/units.ts';
import type { Question } from '../../question/question.ts';
import type { SentenceMatch } from './match-sentence.ts';
import { NUMBER_STEMS } from './offer-words.ts';

/** What tells a measure: its units, and what else news measures it by. */
function toldBy(units: string, others: string): RegExp {
  return new RegExp(`${units}|${others}`, 'u');
}

/** What words ask to be measured, and how folded text tells it. Units are those of `Intl`, the rest is from general knowledge of the language. */
const MEASURES: readonly (readonly [asked: RegExp, told: RegExp])[] = [
  [
    /\bhow long\b|\bhow much time\b/i,
    toldBy(unitsOf('duration', 'length'), '\\b(?:decades?|centur(?:y|ies))\\b'),
  ],
  [
    /\bhow (?:far|tall|high|deep|wide|big|large)\b|\b(?:distance|height|length|size|width)\b/i,
    toldBy(unitsOf('length', 'area'), '\\b(?:light[- ]years?|square)\\b'),
  ],
  [/\bhow fast\b|\bspeed\b/i, toldBy(unitsOf('speed'), '\\b(?:kph|knots?|miles an hour|per second)\\b')],
  [/\bhow heavy\b|\bweigh/i, toldBy(unitsOf('mass'), '\\b(?:lbs|kilos?|tons?|tonnes?)\\b')],
  [/\bhow (?:hot|cold|warm)\b|\btemp/i, toldBy(unitsOf('temperature'), '\\b(?:celsius|fahrenheit)\\b|°')],
  [
    /\bhow often\b|\bhow many times\b/i,
    /\b(?:once|twice|times|every|daily|weekly|monthly|annual(?:ly)?|yearly|a (?:day|week|month|year)|per (?:day|week|month|year))\b/,
  ],
  [/\bhow old\b|\bage\b/i, /\b(?:aged?|years? old|\d+-year-old|born|turn(?:s|ed)? \d+)\b|,\s*\d{1,2}\s*,/],
  [/\bpercent|%|\brate\b|\bshare\b/i, /%|\bper ?cent\b/],
  [/\bscore\b|\bresult\b/i, /\b\d{1,3}[-–]\d{1,3}\b/],
  [
    /\bhow much\b|\bcost|\bprice|\bpay|\bworth|\bfine\b/i,
    /[$£€]|\b(?:dollars?|pounds?|euros?|million|billion|trillion|cents?)\b/,
  ],
];

/** Whether a question asks for a measure, and a sentence gives one in its units by a number that the question does not say: `measured`; or does not: `unmeasured`. */
export function measuredIn({ text }: Question, { sentence, freshNumbers }: SentenceMatch) {
  const asked = MEASURES.filter(([pattern]) => pattern.test(text));
  const hasNumber = freshNumbers > 0 || sentence.stems.some((one) => NUMBER_STEMS.has(one));
  const isGiven = hasNumber && asked.some(([, units]) => units.test(sentence.folded));
  return { measured: Number(isGiven), unmeasured: Number(asked.length > 0 && !isGiven) };
}
