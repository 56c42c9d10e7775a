import { expect, it } from 'vitest';
import { articleOf } from '../../../test/articles.ts';
import { archiveOf } from '../../library/memory-library.ts';
import { ask } from '../ask/ask.ts';
import { asksWhen, tellsAhead, tellsBack, tellsWhen } from './tells-when.ts';

const archive = await archiveOf([
  articleOf('The debate about the Lantern ball started in 1998 in Selda, long before the yard was built.', {
    id: 'debate',
    published: '2031-05-06',
  }),
  articleOf('The new rule for kites will take effect on 1 August 2031 in all harbours, the council said.', {
    id: 'rule',
    published: '2031-05-07',
  }),
  articleOf('Last year’s winners of the rowing race are seldom seen throughout the year in Tarn.', {
    id: 'rowing',
    published: '2031-05-08',
  }),
]);

function bestOf(question: string, sentence: RegExp) {
  const answer = ask(archive, { kind: 'ask', question }, { strictness: 'lenient' });
  expect(answer.best?.text).toMatch(sentence);
  return answer;
}

it('tells what began years ago from what is to start', () => {
  expect(tellsBack(bestOf('when does the debate about the Lantern ball start', /1998/), archive)).toBe(true);
  expect(tellsBack(bestOf('when did the debate about the Lantern ball start', /1998/), archive)).toBe(false);
  const rule = bestOf('when does the new rule for kites take effect', /1 August/);
  expect(tellsBack(rule, archive)).toBe(false);
  expect(tellsWhen(rule, archive)).toBe(true);
  expect(tellsAhead(bestOf('when did the new rule for kites take effect', /1 August/))).toBe(true);
});

it('takes neither a whole year nor whose year it was for a time', () => {
  expect(tellsWhen(bestOf('where are winners of the rowing race seen', /winners/), archive)).toBe(false);
});

it.each([
  ['and when is the fair', true],
  ['what day is the fair', true],
  ['where is the fair', false],
])('asks for a time: %s %s', (words, isSo) => {
  expect(asksWhen(words)).toBe(isSo);
});
