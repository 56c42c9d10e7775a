import type { ArchivedArticle } from '../../src/archive/archive.ts';
import { splitSentences } from '../../src/extract/sentences.ts';
import type { Suite } from './corpora.ts';
import { chance, keepParagraphs, type ReducedCorpus, shuffled } from './reduced.ts';

const SIZES = [5, 12, 20, 30];
const ROUNDS = 16;
/** Paragraphs that are left of the article that a made one stands in. */
const AROUND = 2;
/** How many of the facts are told; the questions about the others go without an answer. */
const TOLD_SHARE = 0.5;

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
const THINGS = words(
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

interface Fact {
  readonly tell: string;
  readonly asks: readonly string[];
}

/**
 * Corpora of short articles with plain questions of two to four words that count. In a few paragraphs of each article stand made sentences
 * about a made person and a thing: half of the facts are told, and the questions about the others are not answered though all their names are known.
 */
export function plainCorpora(suite: Suite): ReducedCorpus[] {
  const [model] = suite.examples;
  if (!model) return [];
  return Array.from({ length: ROUNDS }, (_, round) => {
    const seed = `plain ${suite.name} ${round} `;
    const isTraining = Math.floor(round / SIZES.length) % 2 === 0;
    const things = shuffled(THINGS, seed, (thing) => thing);
    const made = shuffled(suite.articles, seed, ({ article }) => article.id)
      .slice(0, SIZES[round % SIZES.length])
      .map((entry, i) => makeArticle(entry, `${seed}${i} `, i, things));
    const asked = made.flatMap(({ questions }) => questions);
    const told = new Set(asked.filter(({ isAnswered }) => isAnswered).map(({ question }) => question));
    const cases = asked
      .filter(({ question, isAnswered }) => isAnswered || !told.has(question))
      .map(({ question, isAnswered }) => ({ example: { ...model, question, isTraining }, isAnswered }));
    return { kind: `plain-${suite.name}`, articles: made.map(({ entry }) => entry), cases };
  });
}

function makeArticle(entry: ArchivedArticle, seed: string, i: number, things: readonly string[]) {
  const thing = things[i % things.length] ?? '';
  const { opening, facts } = inventFacts(seed, i, thing);
  const order = shuffled(facts, seed, ({ tell }) => tell);
  const told = order.filter(({ tell }) => chance(`${seed}told ${tell}`) < TOLD_SHARE);
  const half = Math.ceil(told.length / 2);
  const lines = [
    [opening, ...told.slice(0, half).map(({ tell }) => tell)],
    told.slice(half).map(({ tell }) => tell),
  ];
  const title = chance(`${seed}title`) < 0.5 ? `News of the ${thing}` : entry.article.title;
  return {
    entry: addParagraphs(entry, lines.map((line) => line.join(' ')).filter(Boolean), title),
    questions: order.flatMap((fact) =>
      fact.asks.slice(0, 2).map((question) => ({ question, isAnswered: told.includes(fact) })),
    ),
  };
}

function inventFacts(seed: string, i: number, thing: string): { opening: string; facts: readonly Fact[] } {
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

function addParagraphs(
  entry: ArchivedArticle,
  lines: readonly string[],
  title: string | null,
): ArchivedArticle {
  const { article, extraction } = keepParagraphs(entry, (n) => n <= AROUND);
  let text = article.text;
  const paragraphs = [...article.paragraphs];
  for (const line of lines) {
    if (text) text += '\n\n';
    paragraphs.push({ n: paragraphs.length + 1, start: text.length, end: text.length + line.length });
    text += line;
  }
  return {
    article: { ...article, title, text, paragraphs },
    extraction: { ...extraction, sentences: splitSentences(text, paragraphs) },
  };
}
