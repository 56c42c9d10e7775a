import { chance } from './reduced.ts';

const words = (list: string): readonly string[] => list.split(' ');
const FIRST = words(
  'Almira Bettina Clovis Dagny Elspeth Fergus Gwendal Hollis Ingram Jocasta Kester Lavinia',
);
const LAST = words(
  'Abernath Brackley Culverin Dapplewood Eastmarch Fothering Gribble Hazeldene Inchbold Jessamy',
);
const PLACES = words(
  'Ambleton Brindleford Crowmere Dunsted Elderwick Foxholt Grimscar Hollowby Kelderth Larkness',
);
const STREETS = words('Abbey Barrow Cannon Dyer Elm Forge Granary Hawthorn');
/** What a made story can be about. */
export const THINGS = words(
  'bakery barn boathouse brewery canal chapel fountain garden greenhouse hall hospital inn kennel laundry mill monument orchard pavilion pier playground pool pump reservoir sawmill school stable statue theatre tower viaduct warehouse windmill',
);
const BEASTS = words(
  'badgers bats bees beetles cows deer ducks eels foxes geese goats hares hens moths newts owls seals toads',
);
const ROLES = words(
  'architect caretaker chairman conductor director editor gardener keeper manager organist principal secretary treasurer',
);
const DAYS = words('Monday Tuesday Wednesday Thursday Friday Saturday Sunday');
/** Past and base forms. */
const ACTS = words(
  'bought/buy built/build cleaned/clean closed/close damaged/damage designed/design destroyed/destroy founded/found inspected/inspect mended/mend moved/move opened/open painted/paint praised/praise rebuilt/rebuild rented/rent repaired/repair robbed/rob searched/search sold/sell visited/visit',
);
const WATCHED = words('caught counted found freed lost rescued seen stolen');
const REASONS = words('rain rust damp frost mice thieves ice smoke wind noise');

/** A sentence, and plain questions that it answers. */
export interface Fact {
  readonly tell: string;
  readonly asks: readonly string[];
}

/** Made facts about a made person and a thing, the same for the same seed, and the sentence that introduces both. */
export function inventFacts(
  seed: string,
  i: number,
  thing: string,
): { opening: string; facts: readonly Fact[] } {
  const pick = (list: readonly string[], what: string) =>
    list[Math.floor(chance(`${seed}${what}`) * list.length)] ?? '';
  const number = (what: string, least: number, most: number) =>
    least + Math.floor(chance(`${seed}${what}`) * (most - least));
  const last = LAST[i % LAST.length] ?? '';
  const name = `${pick(FIRST, 'first')} ${last}`;
  const other = `${pick(FIRST, 'other first')} ${pick(LAST, 'other last')}`;
  const [place, town, day, role] = [pick(PLACES, 'p'), pick(PLACES, 't'), pick(DAYS, 'd'), pick(ROLES, 'r')];
  const [[done = '', act = ''], [done2 = '', act2 = '']] = [
    pick(ACTS, 'act').split('/'),
    pick(ACTS, 'act2').split('/'),
  ];
  const [beasts, watched] = [pick(BEASTS, 'b'), pick(WATCHED, 'w')];
  const [age, sum, count, year] = [
    number('age', 13, 95),
    number('sum', 3, 900) * 1000,
    number('n', 5, 900),
    number('year', 1850, 2020),
  ];
  const she = chance(`${seed}she`) < 0.5 ? 'She' : 'He';
  const price = `${sum.toLocaleString('en')} ${pick(['pounds', 'dollars', 'euros', 'crowns'], 'money')}`;
  const facts: Fact[] = [
    {
      tell: pick(
        [
          `${she} is ${age}.`,
          `${last}, who is ${age}, smiled.`,
          `${last}, ${age}, comes from ${town}.`,
          `"I am tired," the ${age}-year-old said.`,
        ],
        'age form',
      ),
      asks: [`How old is ${name}?`],
    },
    {
      tell: pick(
        [
          `${last} was born in ${place}.`,
          `${she} was born in ${place}, the child of a miller.`,
          `Born in ${place}, ${last} came to ${town} young.`,
        ],
        'born',
      ),
      asks: [`Where was ${name} born?`],
    },
    {
      tell: pick([`${last} is married to ${other}.`, `${she} married ${other} last year.`], 'wed'),
      asks: [`Who is married to ${name}?`],
    },
    {
      tell: pick(
        [
          `${other} ${done} the ${thing}.`,
          `It was ${other} who ${done} the ${thing}.`,
          `The ${thing} was ${done} by ${other}.`,
        ],
        'who',
      ),
      asks: [`Who ${done} the ${thing}?`, `Who was it that ${done} the ${thing}?`],
    },
    {
      tell: pick(
        [
          `The ${thing} was ${done2} on ${day}.`,
          `On ${day} the ${thing} was ${done2}.`,
          `It was ${done2} in ${year}.`,
        ],
        'when',
      ),
      asks: [`When was the ${thing} ${done2}?`],
    },
    {
      tell: pick(
        [
          `${last} will ${act} and ${act2} it next ${day}.`,
          `${she} wants to ${act2} it because of ${pick(REASONS, 'why')}.`,
        ],
        'why',
      ),
      asks: [`Why does ${name} want to ${act2} the ${thing}?`].slice(
        0,
        chance(`${seed}why asked`) < 0.3 ? 1 : 0,
      ),
    },
    {
      tell: pick(
        [
          `Some ${count} ${beasts} were ${watched} there.`,
          `Volunteers said that ${count} ${beasts} had been ${watched}.`,
        ],
        'count',
      ),
      asks: [`How many ${beasts} were ${watched}?`],
    },
    {
      tell: pick([`The ${thing} cost ${price}.`, `It cost ${price} and took long to plan.`], 'cost'),
      asks: [`How much did the ${thing} cost?`],
    },
    {
      tell: pick(
        [
          `The ${role} is ${other}.`,
          `${other}, the ${role}, was pleased.`,
          `"We are pleased," said the ${role}, ${other}.`,
        ],
        'role',
      ),
      asks: [`Who is the ${role}?`, `Who is the ${role} of the ${thing}?`],
    },
    {
      tell: pick(
        [`The ${thing} stands in ${pick(STREETS, 'street')} Street.`, `It is in ${place}.`],
        'where',
      ),
      asks: [`Where is the ${thing}?`],
    },
  ];
  const opening = pick(
    [
      `${name} of ${town} talked about the ${thing}.`,
      `People in ${town} know the ${thing} and ${name}.`,
      `The ${thing} makes ${name} proud. The ${role} and the ${beasts} are liked as well.`,
    ],
    'opening',
  );
  return { opening, facts };
}
