import { describe, expect, it } from 'vitest';
import { entryOf } from '../../../../test/articles.ts';
import { buildArchive } from '../../../archive/build-archive.ts';
import { understandQuestion } from '../ranking/ranking.ts';
import { matchSentence } from './match-sentence.ts';
import { measuredIn } from './measures.ts';
import { readParagraph } from './read-paragraph.ts';

async function measured(words: string, text: string) {
  const entry = entryOf([text], { id: 'tower' });
  const archive = await buildArchive([entry], { builtAt: '2031-05-01T00:00:00Z' });
  const question = understandQuestion(archive, words);
  const [sentence] = readParagraph(entry, 1);
  if (sentence === undefined) throw new Error('no sentence');
  return measuredIn(question, matchSentence(sentence, question));
}

describe('measuredIn', () => {
  it.each([
    ['how long did the repair of the tower take', 'The repair of the tower took seven weeks.'],
    ['how tall is the tower', 'The tower is 61 metres tall.'],
    ['how fast does the lift go', 'The lift goes 9 mph.'],
    ['how heavy is the bell', 'The bell of the tower has 4 tonnes.'],
    ['price of the bell', 'The bell cost 40,000 euros.'],
    ['what share of the tower is brick', 'Brick makes 40% of the tower.'],
    ['score of the tower cup final', 'The tower cup ended 3-1.'],
  ])('finds a measure in its units: %s', async (words, text) => {
    expect(await measured(words, text)).toEqual({ measured: 1, unmeasured: 0 });
  });

  it('tells where the number is of another kind, the question says it, or no measure is asked for', async () => {
    const lacks = { measured: 0, unmeasured: 1 };
    expect(await measured('how tall is the tower', 'The tower was built in 1904.')).toEqual(lacks);
    expect(await measured('how long is the 61 metre bridge', 'The bridge has 61 metres.')).toEqual(lacks);
    const none = { measured: 0, unmeasured: 0 };
    expect(await measured('who built the tower', 'The tower is 61 metres tall.')).toEqual(none);
  });
});
