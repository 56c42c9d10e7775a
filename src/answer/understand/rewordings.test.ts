import { describe, expect, it } from 'vitest';
import { articleOf } from '../../../test/articles.ts';
import { archiveOf } from '../../library/memory-library.ts';
import { answerWords } from '../answer-query.ts';
import { rewordedReadings } from './rewordings.ts';

function reworded(question: string): string[] {
  return rewordedReadings(question, { kind: 'ask', question }).map(({ query }) =>
    query.kind === 'ask' ? query.question : query.kind,
  );
}

describe('a question in the words of the news', () => {
  it.each([
    ['did Ada Brook win Sailor of the Year?', 'was Ada Brook named Sailor of the Year'],
    ['winner of the lake race?', 'who won the lake race'],
    ['who took over as head of Fenwick Boats', 'who replaced the head of Fenwick Boats'],
    ['how much is Fenwick going to pay for Lund Sails', 'what price did Fenwick offer for Lund Sails'],
    ['how many people did Fenwick lay off', 'how many jobs did Fenwick cut'],
    ['is Fenwick laying people off', 'how many jobs did Fenwick cut'],
    ['is the new varnish dangerous', 'what are the risks of the new varnish'],
    ['when did Brook go to Norrland', 'when did Brook visit Norrland'],
    ['when is the Heron 4 coming out', 'when will the Heron 4 be released'],
    ['who started Fenwick Boats', 'who is the founder of Fenwick Boats'],
    ['why did Brook quit', 'why did Brook resign'],
    ['did the coach get fired', 'was the coach dismissed'],
    ['did Fenwick buy Lund Sails', 'did Fenwick acquire Lund Sails'],
  ])('%s', (question, written) => {
    expect(reworded(question)).toContain(written);
  });

  it('is none where it is put so already, or asks for something else', () => {
    expect(reworded('how much did Fenwick pay Lund for the sails')).toEqual([]);
    expect(reworded('who replaced the head of Fenwick Boats')).toEqual([]);
    expect(reworded('who started it')).toEqual([]);
    expect(rewordedReadings('latest on Fenwick', { kind: 'coverage', topic: 'Fenwick' })).toEqual([]);
  });

  it('is asked where its own words are not answered, and has to be answered whole', async () => {
    const archive = await archiveOf([
      articleOf(
        `Fenwick Boats offered 40 million euros for Lund Sails on Monday, a month after the fire in its yard.

A spokesman called the price of the yard a secret.`,
        { id: 'offer', title: 'A harbour changes hands' },
      ),
      articleOf('Lund Sails has 300 workers. Its masts stand in many harbours of the north.', {
        id: 'masts',
      }),
      articleOf('Rain fell on the harbour, and nobody sailed. The yard was shut.', { id: 'rain' }),
    ]);
    const shown = (words: string) =>
      answerWords(archive, words, { before: null, options: { strictness: 'normal' } }).answer;
    const found = shown('how much is fenwick boats gonna spend for lund sails');
    expect(found.items[0]?.passage?.text).toContain('40 million euros');
    expect(found.query).toMatchObject({ question: 'what price did Fenwick Boats offer for Lund Sails' });
    expect(shown('how much is fenwick boats gonna spend for the clock tower').answered).toBe(false);
  });
});
