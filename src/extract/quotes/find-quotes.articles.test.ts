import { readdirSync } from 'node:fs';
import { readFile as readBytes } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readFile } from '../../corpus/read-file.ts';
import { extract } from '../extract.ts';

/** Four real articles, not part of this repository; told apart by the number that their file names begin with. */
const folder = process.env['VERBATIM_EXTRA_ARTICLES'];

/** Our reading of the four: who says something, and with which word. */
const STATED: readonly (readonly [string, readonly string[]])[] = [
  [
    '000',
    [
      'Volodymyr Zelenskiy: claims',
      'U.S. officials: highlight',
      'Moscow and Pyongyang: deny',
      'Volodymyr Zelenskiy: asserted',
      "Ukraine's intelligence service: According",
      'Kremlin: dismisses',
      'Volodymyr Zelenskiy: suggest',
      'Volodymyr Zelenskiy: called',
      'U.S. officials: note',
      'Charles Flynn: highlighted',
    ],
  ],
  [
    '001',
    [
      'Ukraine: reported',
      'Ukrainian officials: anticipate',
      'nation’s top officials: revealed',
      'Rustem Umerov: disclosed',
      'Volodymyr Zelensky: condemned',
      'Volodymyr Zelensky: stating',
      'Seoul: doubted',
      'Seoul: acknowledged',
      'Recent intelligence from South Korea: indicates',
      'Moscow and Pyongyang: responded',
      'Andriy Kovalenko: stated',
      'Rustem Umerov: corroborated',
      'Rustem Umerov: noting',
      'Rustem Umerov: clarified',
    ],
  ],
  [
    '002',
    [
      'Matthew Miller: noted',
      'John Kirby: said',
      'John Kirby: emphasised',
      'Volodymyr Zelenskyy: accused',
      'Volodymyr Zelenskyy: citing',
      'both countries: claim',
      'Times: reported',
    ],
  ],
  [
    '003',
    [
      'Volodymyr Zelensky: according',
      'Volodymyr Zelensky: stated',
      'Volodymyr Zelensky: emphasized',
      'Volodymyr Zelensky: stating',
      'Volodymyr Zelensky: reiterated',
      'a source from Ukrainian intelligence: reported',
      'a source from Ukrainian intelligence: confirmed',
      'Dmitry Peskov: dismissed',
      'South Korea’s National Intelligence Service: indicated',
      'South Korea’s National Intelligence Service: considers',
      'Kim Yong-hyun: expressed',
      'Kim Yong-hyun: stating',
      'Kim Yong-hyun: added',
      'multiple nations: accused',
      'North Korea and Russia: deny',
      'both leaders: agreed',
      'Vladimir Putin: remarked',
      'Vladimir Putin: emphasizing',
      'Kim Jong Un: expressed',
      'Kim Jong Un: stating',
    ],
  ],
];

/** Words in quotation marks in the four bodies, by the beginning of each, and who said them. */
const QUOTED: readonly (readonly [string, readonly (readonly [string, string])[]])[] = [
  ['000', [['fake news', 'Kremlin']]],
  [
    '001',
    [
      ['small group', 'Rustem Umerov'],
      ['incident', 'Seoul'],
    ],
  ],
  [
    '002',
    [
      ['We are concerned', 'Matthew Miller'],
      ['can only be classified', 'John Kirby'],
      ['actual involvement', 'Volodymyr Zelenskyy'],
    ],
  ],
  [
    '003',
    [
      ['We see an increasing', 'Volodymyr Zelensky'],
      ['Obviously', 'Volodymyr Zelensky'],
      ['another hoax', 'Dmitry Peskov'],
      ['We believe that', 'Kim Yong-hyun'],
      ['new level', 'Vladimir Putin'],
    ],
  ],
];

async function read(number: string) {
  const name = readdirSync(folder ?? '').find((file) => file.startsWith(number)) ?? '';
  const [article] = (await readFile(name, await readBytes(path.join(folder ?? '', name)))).articles;
  if (!article) throw new Error(`nothing was read from ${name}`);
  const slice = (span: { start: number; end: number } | null) =>
    span ? article.text.slice(span.start, span.end) : '';
  return extract(article).quotes.map(({ speaker, cue, content }) => ({
    stated: `${speaker}: ${slice(cue)}`,
    speaker,
    words: content.map(slice).join(' '),
  }));
}

describe.skipIf(!folder)(
  'quotes of real articles (skipped unless VERBATIM_EXTRA_ARTICLES names their folder)',
  () => {
    it('give at least nineteen in twenty of those who say something', async () => {
      const missing: string[] = [];
      for (const [number, stated] of STATED) {
        const found = new Set((await read(number)).map((quote) => quote.stated));
        missing.push(...stated.filter((one) => !found.has(one)));
      }
      const total = STATED.reduce((sum, [, stated]) => sum + stated.length, 0);
      expect(missing.length, missing.join('; ')).toBeLessThanOrEqual(total / 20);
    });

    it.each(QUOTED)('%s: whose words stand in quotation marks', async (number, quoted) => {
      const quotes = await read(number);
      for (const [words, speaker] of quoted) {
        const owners = quotes.filter((quote) => quote.words.includes(words)).map((quote) => quote.speaker);
        expect(owners).toContain(speaker);
      }
    });
  },
);
