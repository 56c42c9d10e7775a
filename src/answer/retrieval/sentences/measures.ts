import { unitsOf } from '../../../text/units.ts';
import type { Question } from '../../question/question.ts';
import type { SentenceMatch } from './match-sentence.ts';
import { MONEY, NUMBER_STEMS } from './offer-words.ts';

/** What words ask to be measured, and how folded text tells it: in units, or as what is offered elsewhere is told. From general knowledge of the language. */
const MEASURES: readonly (readonly [asked: RegExp, told: RegExp])[] = [
  [/\bhow long\b|\bhow much time\b/i, new RegExp(unitsOf('duration', 'length'), 'u')],
  [
    /\bhow (?:far|tall|high|deep|wide|big|large)\b|\b(?:distance|height|length|size|width)\b/i,
    new RegExp(unitsOf('length', 'area'), 'u'),
  ],
  [/\bhow fast\b|\bspeed\b/i, new RegExp(unitsOf('speed'), 'u')],
  [/\bhow heavy\b|\bweigh/i, new RegExp(unitsOf('mass'), 'u')],
  [/\bhow (?:hot|cold|warm)\b|\btemp/i, new RegExp(`${unitsOf('temperature')}|°`, 'u')],
  [
    /\bhow often\b|\bhow many times\b/i,
    /\b(?:once|twice|times|every|daily|weekly|monthly|annual(?:ly)?|yearly|a (?:day|week|month|year)|per (?:day|week|month|year))\b/,
  ],
  // Narrower than `AGES`, by which more of what nothing answers was answered.
  [/\bhow old\b|\bage\b/i, /\b(?:aged?|years? old|\d+-year-old|born|turn(?:s|ed)? \d+)\b|,\s*\d{1,2}\s*,/],
  [/\bpercent|%|\brate\b|\bshare\b/i, /%|\bper ?cent\b/],
  [/\bscore\b|\bresult\b/i, /\b\d{1,3}[-–]\d{1,3}\b/],
  [
    /\bhow much\b|\bcost|\bprice|\bpay|\bworth|\bfine\b/i,
    new RegExp(`${MONEY.source}|\\b(?:m|b|tr)illion\\b`),
  ],
];

/** Whether a question asks for a measure, and a sentence gives one in its units by a number that the question does not say: `measured`; or does not: `unmeasured`. */
export function measuredIn({ text }: Question, { sentence, freshNumbers }: SentenceMatch) {
  const asked = MEASURES.filter(([pattern]) => pattern.test(text));
  const hasNumber = freshNumbers > 0 || sentence.stems.some((one) => NUMBER_STEMS.has(one));
  const isGiven = hasNumber && asked.some(([, units]) => units.test(sentence.folded));
  return { measured: Number(isGiven), unmeasured: Number(asked.length > 0 && !isGiven) };
}
