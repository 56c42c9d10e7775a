import { expect, it } from 'vitest';
import { articleOf } from '../../../../test/articles.ts';
import { archiveOf } from '../../../library/memory-library.ts';
import { rankFor } from '../ranking/ranking.ts';
import { decisionFeatures } from './abstain-features.ts';

const race = (year: number) =>
  articleOf('The rowing regatta of Larkness was won by the Otters on Saturday.', {
    id: `regatta-${year}`,
    published: `${year}-06-10`,
  });

const MARKET = articleOf('The market of Larkness is shut.', { id: 'market', published: '2031-06-10' });

it('counts the articles that have most of what is asked, and those of the time that is asked about', async () => {
  const archive = await archiveOf([race(2029), race(2030), race(2031), MARKET]);
  const question = 'Who won the rowing regatta of Larkness?';
  const on = (asked?: string) => decisionFeatures(archive, rankFor(archive, question, {}, asked));
  const now = on('2031-06-12');
  expect(now.covering).toBeCloseTo(Math.log(1 + 3));
  expect(now['covering-near']).toBeCloseTo(Math.log(1 + 1));
  expect(now['chosen-week']).toBeGreaterThan(0.9);
  // Two of the four passages are of that week.
  expect(now.dated).toBeCloseTo(0.5, 1);
  const later = on('2033-06-12');
  expect([later['covering-near'], later['chosen-week'], later['chosen-month'], later.dated]).toEqual([
    0, 0, 0, 0,
  ]);
  expect(on()['covering-near']).toBe(0);
});
