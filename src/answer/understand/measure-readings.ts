import type { Query } from '../../model.ts';
import { type Measure, unitsOf } from '../../text/units.ts';
import { INSTEAD, type Reading } from './reading.ts';
import { withoutPreamble } from './route/bare-words.ts';

const NUMBER = String.raw`(?:\d[\d,.]*(?: million| thousand)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|an?|half an?|a hundred|a thousand|dozens of|hundreds of|thousands of)`;
/** Two metres from something is where it stands, and two metres a second is no size. */
const IS_SIZE = '(?! (?:from|away|off|north|south|east|west|behind|ahead|an hour|a second|per)\\b)';

/** A number with a unit of some measures. */
function amountOf(...measures: readonly Measure[]): string {
  return `(?<![\\p{L}\\p{N}])${NUMBER}[ -]?(?:${unitsOf(...measures)})${IS_SIZE}`;
}

function likeness(adjectives: string): string {
  return `\\b(?:${adjectives})(?:e?r)? than\\b|\\bas (?:${adjectives}) as\\b`;
}

/** How news tells each measure: a number with its unit, or something that is as much. From general knowledge of the language. */
const MEASURES: readonly (readonly [asked: RegExp, told: string])[] = [
  [
    /^(?:big|large|small|tiny)$/,
    `${amountOf('length', 'area')}|\\bthe size of\\b|${likeness('big|bigg|larg|large|small')}`,
  ],
  [/^(?:high|tall)$/, `${amountOf('length')}|${likeness('high|tall')}`],
  [/^deep$/, `${amountOf('length')}|${likeness('deep')}`],
  [/^(?:wide|thick)$/, `${amountOf('length')}|${likeness('wid|wide|thick')}`],
  [/^heavy$/, `${amountOf('mass')}|${likeness('heavi|heavy')}`],
  [/^fast$/, `${unitsOf('speed')}|${likeness('fast')}`],
  [/^(?:hot|cold|warm)$/, `${amountOf('temperature')}|\\d ?°|${likeness('hott?|cold|warm')}`],
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
