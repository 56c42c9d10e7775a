import { describe, expect, it } from 'vitest';
import { articleOf } from '../../../../test/articles.ts';
import { archiveOf } from '../../../library/memory-library.ts';
import { understandQuestion } from '../ranking/ranking.ts';
import { lackOf, nearness } from './shares.ts';

const archive = await archiveOf([articleOf('The regatta of Larkness was won by the Otters.')]);
const near = (published: string | null, question: string, asked?: string) =>
  nearness(published, understandQuestion(archive, question, asked));

describe('how near an article is to the time asked about', () => {
  it('falls with the days from the day of asking, faster on the shorter scales', () => {
    expect(near('2031-06-12', 'Who won the regatta?', '2031-06-12')).toEqual({
      'near-week': 1,
      'near-month': 1,
      'near-year': 1,
    });
    const older = near('2031-05-20', 'Who won the regatta?', '2031-06-12');
    expect(older['near-week']).toBeLessThan(older['near-month']);
    expect(older['near-month']).toBeLessThan(older['near-year']);
  });

  it('goes by the time that the question names', () => {
    const question = 'Who won the regatta in June 2029?';
    expect(near('2029-06-11', question, '2031-06-12')['near-week']).toBe(1);
    expect(near('2031-06-11', question, '2031-06-12')['near-week']).toBe(0);
  });

  it('is nothing far away, without a day, and of an article without one', () => {
    const none = { 'near-week': 0, 'near-month': 0, 'near-year': 0 };
    expect(near('2024-06-12', 'Who won the regatta?', '2031-06-12')).toEqual(none);
    expect(near('2031-06-12', 'Who won the regatta?')).toEqual(none);
    expect(near(null, 'Who won the regatta?', '2031-06-12')).toEqual(none);
  });
});

describe('the most telling word that is lacking', () => {
  const question = understandQuestion(archive, 'Which boat won the regatta of Larkness?');
  const having = (...words: string[]) =>
    Uint8Array.from(question.terms, ({ word }) => Number(words.includes(word)));

  it('leaves the kind of thing aside, and takes two texts together', () => {
    expect(lackOf(question, having('won', 'regatta', 'larkness'))).toBe(0);
    expect(lackOf(question, having('won', 'regatta'), having('larkness'))).toBe(0);
  });

  it('is a share of the most telling word of the question', () => {
    expect(lackOf(question, having())).toBe(1);
    const usual = understandQuestion(archive, 'Did the Otters win the regatta of Larkness this year?');
    const lack = lackOf(
      usual,
      Uint8Array.from(usual.terms, ({ word }) => Number(word !== 'year')),
    );
    expect(lack).toBeGreaterThan(0);
    expect(lack).toBeLessThan(1);
  });
});
