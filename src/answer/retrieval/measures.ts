import type { Question } from '../question/question.ts';
import type { SentenceMatch } from './match-sentence.ts';
import { NUMBER_STEMS } from './offer-words.ts';

/** What words ask to be measured, and the units that tell it, in folded text. From general knowledge of the language. */
const MEASURES: readonly (readonly [asked: RegExp, units: RegExp])[] = [
  [
    /\bhow long\b|\bhow much time\b/i,
    /\b(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?|centur(?:y|ies)|miles?|km|kilomet(?:er|re)s?|feet|foot|met(?:er|re)s?|inch(?:es)?)\b/,
  ],
  [
    /\bhow (?:far|tall|high|deep|wide|big|large)\b|\b(?:distance|height|length|size|width)\b/i,
    /\b(?:miles?|km|kilomet(?:er|re)s?|feet|foot|ft|yards?|met(?:er|re)s?|cm|inch(?:es)?|acres?|hectares?|light[- ]years?|square)\b|-foot|-inch|-mile/,
  ],
  [/\bhow fast\b|\bspeed\b/i, /\b(?:mph|kph|km\/h|knots?|miles an hour|miles per hour|per second)\b/],
  [/\bhow heavy\b|\bweigh/i, /\b(?:pounds?|lbs?|kg|kilos?|kilograms?|grams?|tons?|tonnes?|ounces?)\b/],
  [/\bhow (?:hot|cold|warm)\b|\btemp/i, /\b(?:degrees?|celsius|fahrenheit)\b|°/],
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
