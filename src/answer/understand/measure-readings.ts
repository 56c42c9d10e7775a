import type { Query } from '../../model.ts';
import { INSTEAD, type Reading } from './reading.ts';
import { withoutPreamble } from './route/bare-words.ts';

const LENGTH =
  '(?:millimet(?:re|er)|centimet(?:re|er)|met(?:re|er)|kilomet(?:re|er)|inch(?:e)?|f(?:oo|ee)t|yard|mile|mm|cm|km|stor(?:e?y|ie)|floor)';
const AREA = '(?:hectare|acre|square [\\p{L}]+)';
const NUMBER = String.raw`(?:\d[\d,.]*(?: million| thousand)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|an?|half an?|a hundred|a thousand|dozens of|hundreds of|thousands of)`;
/** Two metres from something is where it stands. */
const IS_PLACE = '(?! (?:from|away|off|north|south|east|west|behind|ahead|an hour|a second|per)\\b)';

function amountOf(unit: string, before = IS_PLACE): string {
  return `(?<![\\p{L}\\p{N}])${NUMBER}[ -]${unit}s?\\b${before}`;
}

function likeness(adjectives: string): string {
  return `\\b(?:${adjectives})(?:e?r)? than\\b|\\bas (?:${adjectives}) as\\b`;
}

/** How news tells each measure: a number with its unit, or something that is as much. From general knowledge of the language. */
const MEASURES: readonly (readonly [asked: RegExp, told: string])[] = [
  [
    /^(?:big|large|small|tiny)$/,
    `${amountOf(`(?:${LENGTH}|${AREA})`)}|\\bthe size of\\b|${likeness('big|bigg|larg|large|small')}`,
  ],
  [/^(?:high|tall)$/, `${amountOf(LENGTH)}|${likeness('high|tall')}`],
  [/^deep$/, `${amountOf(LENGTH)}|${likeness('deep')}`],
  [/^(?:wide|thick)$/, `${amountOf(LENGTH)}|${likeness('wid|wide|thick')}`],
  [
    /^heavy$/,
    `${amountOf('(?:gram(?:me)?|kilo(?:gram(?:me)?)?|kg|pound|stone|ton(?:ne)?|ounce)')}|${likeness('heavi|heavy')}`,
  ],
  [
    /^fast$/,
    `${amountOf('(?:kilomet(?:re|er)|mile|knot|met(?:re|er))', ' (?:an|a|per) (?:hour|second)')}|\\bknots?\\b|\\bkm/h|\\bmph|${likeness('fast')}`,
  ],
  [
    /^(?:hot|cold|warm)$/,
    `${amountOf('(?:degree|celsius|fahrenheit)')}|\\d ?°|${likeness('hott?|cold|warm')}`,
  ],
];

const HOW =
  /^how (?<measure>\p{L}+) (?:is|was|are|were|did|does|do|will|has|have|can|could) (?<what>.+?)(?: (?:go|get|rise|risen|reach|fly|run|jump|grow|grown|fall|become|come|be|travel|sink|dive|now|today))*[\s?!.]*$/iu;

/** "How high did the flames go?": what tells their height, where nothing answers it otherwise. */
export function measureReadings(words: string, first: Query): Reading[] {
  const bare = withoutPreamble(words);
  const { measure = '', what } = (first.kind === 'ask' && HOW.exec(bare)?.groups) || {};
  const told = MEASURES.find(([asked]) => asked.test(measure.toLowerCase()))?.[1];
  if (told === undefined || what === undefined) return [];
  return [
    {
      query: { kind: 'ask', question: bare },
      trust: INSTEAD,
      sought: what,
      isStrict: true,
      isLast: true,
      tells: new RegExp(told, 'iu'),
    },
  ];
}
