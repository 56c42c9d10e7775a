import { expect, it } from 'vitest';
import { askedWithin } from './asked-within.ts';

const NOW = new Date('2031-05-09T10:00:00Z');

it.each([
  ['what did vol say yesterday', { speaker: 'vol', from: '2031-05-08', to: '2031-05-08' }],
  ['what did vol say on 3 march 2031?', { speaker: 'vol', from: '2031-03-03', to: '2031-03-03' }],
  [
    'what did vol say in april about the oil',
    { speaker: 'vol', topic: 'the oil', from: '2031-04', to: '2031-04' },
  ],
  ['what has the mayor said since 1 may 2031', { speaker: 'mayor', from: '2031-05-01' }],
  ['what did vol say in june', { speaker: 'vol', from: '2030-06', to: '2030-06' }],
  ['what did vol say about the oil before 2030', { speaker: 'vol', topic: 'the oil', to: '2029-12-31' }],
  ['what did vol say after march 2031', { speaker: 'vol', from: '2031-04-01' }],
  ['what did vol say until 2030 about the oil', { speaker: 'vol', topic: 'the oil', to: '2030' }],
  ['what did vol say this weekend', { speaker: 'vol', from: '2031-05-10', to: '2031-05-11' }],
])('%j is asked of that time', (words, query) => {
  expect(askedWithin(words, NOW)).toEqual({ kind: 'who-said', ...query });
});

it.each([
  ['what happened at the dam in march 2031', { kind: 'timeline', topic: 'the dam' }],
  ['timeline of the strike in march 2031', { kind: 'timeline', topic: 'the strike' }],
  ['who reported on the dam in march 2031', { kind: 'coverage', topic: 'the dam' }],
])('%j is asked of that time as well', (words, query) => {
  expect(askedWithin(words, NOW)).toEqual({ ...query, from: '2031-03', to: '2031-03' });
});

it('counts a list from the day that it names', () => {
  const query = { kind: 'timeline', topic: 'protests' };
  expect(askedWithin('timeline of protests since 2020', NOW)).toEqual({ ...query, from: '2020' });
});

it.each([
  'what did vol say about the 2024 budget',
  'what did vol say about tarn’s 2035 target',
  'what did vol say about the 9 march crash',
  'what did vol say about the last year of the war',
  'who reported on the 2024 election',
  'what happened at the 2024 games',
  'what did vol say',
  'when did the dam break in march 2031',
  'what happened yesterday',
  'what did vol say about the march',
  'yesterday',
])('%j names no time of saying', (words) => {
  expect(askedWithin(words, NOW)).toBeNull();
});
