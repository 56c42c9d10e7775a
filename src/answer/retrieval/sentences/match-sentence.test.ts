import { describe, expect, it } from 'vitest';
import { articleOf } from '../../../../test/articles.ts';
import { buildArchive } from '../../../archive/build-archive.ts';
import { understandQuestion } from '../ranking/ranking.ts';
import { matchSentence } from './match-sentence.ts';
import { readParagraph } from './read-paragraph.ts';

/** How one sentence, which is a whole article, matches a question. */
async function match(question: string, text: string) {
  const article = articleOf(text, { id: 'one' });
  const sentences = [{ start: 0, end: text.length }];
  const entry = { article, extraction: { sentences, quotes: [], dates: [], events: [], roles: [] } };
  const archive = await buildArchive([entry], { builtAt: '2031-05-01T00:00:00Z' });
  const [sentence] = readParagraph(entry, 1);
  if (!sentence) throw new Error('the paragraph has no sentence');
  return matchSentence(sentence, understandQuestion(archive, question));
}

describe('how a sentence matches a question', () => {
  it.each([
    ['Rosamund Pikestaff died. She was 87.', true],
    ['Pikestaff, who is 34, keeps bees.', true],
    ['Pikestaff is twelve, her brother nine.', true],
    ['The 19-year-old keeps bees.', true],
    ['Pikestaff was paid 87 pounds for bees.', false],
    ['Pikestaff keeps bees.', false],
  ])('an age is offered, or not: %s', async (text, offers) => {
    expect(await match('How old is Rosamund Pikestaff?', text)).toMatchObject({ offers });
  });

  it.each([
    ['The organ cost 40,000 crowns.', true],
    ['Half a million pounds went into the organ.', true],
    ['They paid €900 for it.', true],
    ['A joiner mended it for nothing.', true],
    ['Some 900 people heard the organ.', false],
    ['A mill dating from 1770 houses the organ.', false],
  ])('a sum is offered, or not: %s', async (text, offers) => {
    expect(await match('How much did the organ cost?', text)).toMatchObject({ offers });
  });

  it('does not ask that an answer repeat the measure', async () => {
    const { has } = await match('How old is Rosamund Pikestaff?', 'Rosamund Pikestaff was 87.');
    expect([...has]).toEqual([1, 1]);
  });

  it('knows how near a point in time stands to what is asked', async () => {
    const question = 'When was the tunnel closed?';
    const near = await match(question, 'The tunnel was closed on Monday.');
    const far = await match(
      question,
      'On Monday a spokesman of the county said after long talks with drivers that it closed.',
    );
    const none = await match(question, 'She warned of it two months before the tunnel was closed.');
    expect(near.timed).toBeGreaterThan(0.8);
    expect(far.timed).toBe(0);
    expect(none).toMatchObject({ timed: 0, offers: false });
  });

  it.each([
    ['How long did the tunnel take?', true],
    ['"How long did the tunnel take?"', true],
    ['"How long?" he asked of the tunnel.', false],
  ])('knows a question: %s', async (text, asks) => {
    expect(await match('How long did the tunnel take?', text)).toMatchObject({ asks });
  });
});
