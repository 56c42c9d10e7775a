import { expect, it } from 'vitest';
import { saidWhen } from './said-when.ts';

const NOW = new Date('2031-05-09T10:00:00Z');

it.each([
  ['what did vol say yesterday', { speaker: 'vol', from: '2031-05-08', to: '2031-05-08' }],
  ['what did vol say on 3 march 2031?', { speaker: 'vol', from: '2031-03-03', to: '2031-03-03' }],
  [
    'what did vol say in april about the oil',
    { speaker: 'vol', topic: 'the oil', from: '2031-04', to: '2031-04' },
  ],
  ['what has the mayor said since 1 may 2031', { speaker: 'mayor', from: '2031-05-01' }],
  ['what did vol say about the oil before 2030', { speaker: 'vol', topic: 'the oil', to: '2030' }],
])('%j is asked of that time', (words, query) => {
  expect(saidWhen(words, NOW)).toEqual({ kind: 'who-said', ...query });
});

it.each(['what did vol say', 'what happened yesterday', 'what did vol say about the march', 'yesterday'])(
  '%j names no time of saying',
  (words) => {
    expect(saidWhen(words, NOW)).toBeNull();
  },
);
