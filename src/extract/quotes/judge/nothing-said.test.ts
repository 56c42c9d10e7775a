import { describe, expect, it } from 'vitest';
import { quotesOf } from '../article.fixture.ts';

describe('isNothingSaid', () => {
  it.each([
    'Ilse Brandt was named the captain of the town’s best boat after the vote.',
    'Otto Weil has been appointed chancellor after the dramatic end of the old government.',
    'The rule was named for a doctor from Tamsin who died in the flood.',
    'Some 4,000 tickets were issued for Saturday’s game, according to the club.',
    'As the bill was being debated in Tamsin, the bakers pushed hard for a lower price.',
    'Otto Weil, also known as the Baker of Tamsin, ordered the ovens shut.',
  ])('leaves out what is done to somebody: %s', (text) => {
    const cues = quotesOf(text).map(({ cue }) => cue);
    expect(cues).not.toContainEqual(expect.stringMatching(/named|appointed|issued|debated|known/));
  });

  it('leaves out where a report has it from, and keeps the report', () => {
    const text = 'The Tribune said the firm had asked its crews to leave, citing unnamed sources.';
    expect(quotesOf(text).map(({ content }) => content.join())).not.toContain('unnamed sources.');
    expect(quotesOf(text).map(({ speaker }) => speaker)).toContain('Tribune');
  });

  it('keeps what is said in the passive with a clause of its own', () => {
    expect(quotesOf('Ilse Brandt was known to believe that the pier would fall.').length).toBeLessThanOrEqual(
      1,
    );
    expect(quotesOf('It was announced by the port that the pier was shut.')).toHaveLength(1);
  });
});
