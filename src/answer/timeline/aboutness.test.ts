import { expect, it } from 'vitest';
import type { Archive } from '../../archive/archive.ts';
import { withSearch } from '../../archive/with-search.ts';
import { type DatedText, datedArchive } from './dated-archive.fixture.ts';
import { timeline } from './timeline.ts';

const ARTICLES = 120;
const FILLING = 'The weather stayed dry and mild all week in the hills around the town, people said.';

/** Half of the articles tell of the mill, all of the harbour; one tells of both in one sentence. */
function reportOn(n: number): DatedText {
  const paragraphs = [
    `The harbour was cleaned on ${1 + (n % 28)} May 2023. Nobody was hurt there.`,
    FILLING,
    n % 2 === 0 ? `The mill was painted on ${1 + (n % 28)} June 2023. It took a day.` : FILLING,
    n === 60 ? 'The mill sank into the harbour on 9 July 2023. Divers looked for it.' : FILLING,
  ];
  return { id: `a${n}`, title: 'News of the week', published: '2023-08-01', text: paragraphs.join('\n\n') };
}

/** The archive, and how often it was asked about one stem in one article. */
function countLookups(archive: Archive): { readonly counted: Archive; readonly lookups: () => number } {
  let lookups = 0;
  const count = <Asked extends readonly unknown[], Result>(ask: (...asked: Asked) => Result) => {
    return (...asked: Asked): Result => {
      lookups++;
      return ask(...asked);
    };
  };
  const { search, rank } = archive;
  const counted: Archive = {
    ...withSearch(archive, { search: search.bind(archive), rank: rank.bind(archive) }),
    mentions: count(archive.mentions.bind(archive)),
    isInHeading: count(archive.isInHeading.bind(archive)),
  };
  return { counted, lookups: () => lookups };
}

it('looks no stem up in each of many articles', async () => {
  const archive = await datedArchive(...Array.from({ length: ARTICLES }, (_, n) => reportOn(n)));
  const { counted, lookups } = countLookups(archive);
  const answer = timeline(counted, { kind: 'timeline', topic: 'mill harbour' }, { strictness: 'normal' });
  expect(answer.entries.map(({ date }) => date)).toContain('2023-07-09');
  expect(lookups()).toBeLessThan(ARTICLES);
});
