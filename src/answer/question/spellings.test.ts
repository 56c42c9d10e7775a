import { expect, it } from 'vitest';
import { articleOf } from '../../../test/articles.ts';
import { archiveOf } from '../../library/memory-library.ts';
import { answerQuery } from '../answer-query.ts';
import { spellings } from './namesakes.ts';

const archive = await archiveOf([
  articleOf(
    'Mayor Danylo Harenskiy told councillors that the bridge over the Sulm will stay closed until May.',
    {
      id: 'council',
      title: 'Harenskiy Speaks to Councillors',
    },
  ),
  articleOf('“We will mend the lock first,” Danylo Harensky said. Danylo Harensky was elected in spring.', {
    id: 'lock',
    title: 'Lock comes first',
  }),
  articleOf('“The fair will not move,” said Rosa Harens, who runs it. Nobody asked her twice.', {
    id: 'fair',
    title: 'Fair stays',
  }),
]);

it('knows the spellings of one person, and of nobody else', () => {
  expect(spellings(archive, 'Harensky')).toEqual(['harenskiy']);
  expect(spellings(archive, 'Harenskyy').sort()).toEqual(['harenski', 'harenskiy']);
  expect(spellings(archive, 'Harens')).toEqual([]);
  expect(spellings(archive, 'bridge')).toEqual([]);
});

it.each(['What did Harensky tell councillors?', 'what did harenskyy tell councillors'])(
  'answers in whatever spelling somebody is asked about: %s',
  (question) => {
    const answer = answerQuery(archive, { kind: 'ask', question }, { strictness: 'normal' });
    expect(answer.answered).toBe(true);
    expect(answer.items[0]?.passage?.text).toContain('told councillors');
  },
);
