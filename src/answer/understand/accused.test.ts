import { describe, expect, it } from 'vitest';
import { articleOf } from '../../../test/articles.ts';
import { archiveOf } from '../../library/memory-library.ts';
import { answerWords } from '../answer-query.ts';
import { accusedReadings } from './accused.ts';

describe('a question about what somebody is accused of', () => {
  it.each([
    ['did irena vol steal the money', 'irena vol steal the money'],
    ['has Vol really lied to the council?', 'Vol lied to the council'],
    ['is the mayor guilty', 'the mayor guilty'],
    ['was vol behind the fire', 'vol behind the fire'],
  ])('%s', (words, topic) => {
    expect(accusedReadings(words).map(({ query }) => query)).toEqual([{ kind: 'positions', topic }]);
  });

  it('is none where nobody is accused', () => {
    for (const words of ['did Vol open the pier', 'who stole the money', 'is the pier open', 'did it rain'])
      expect(accusedReadings(words)).toEqual([]);
  });

  it('is answered by both sides where there are two, and as any question where there are not', async () => {
    const archive = await archiveOf([
      articleOf(
        `Prosecutor Karin Wolle said that Irena Vol stole 4 million euros from the port. “Vol stole from all of us,” Wolle said.

Irena Vol denied that she had stolen the money. “I did not steal a cent,” Vol said.`,
        { id: 'court', title: 'Irena Vol in court', published: '2032-03-10' },
      ),
      articleOf(
        `Engineer Tomas Brink said that Otto Weil stole a boat in Tarn in May. Weil, who is 40, was not there on Monday.`,
        { id: 'boat', title: 'A boat is gone', published: '2032-03-12' },
      ),
      articleOf('Rain fell on the harbour of Lunden, and nobody sailed. The yard was shut.', { id: 'rain' }),
    ]);
    const shown = (words: string) =>
      answerWords(archive, words, { before: null, options: { strictness: 'normal' } }).answer;
    const both = shown('did irena vol steal the money');
    expect(both.query).toMatchObject({ kind: 'positions' });
    expect(both.lead).toMatch(/Affirms: .*Wolle.*Denies: .*Vol/);
    // Nobody denies it for him: what Vol denies is another matter.
    expect(shown('did otto weil steal a boat').query).toMatchObject({ kind: 'ask' });
  });
});
