import { describe, expect, it } from 'vitest';
import { articleOf } from '../../../test/journeys/articles.ts';
import { archiveOf } from '../../library/memory-library.ts';
import type { DigestQuery } from '../../model.ts';
import { digest } from './digest.ts';

const bridge = (id: string, day: string, words: string) =>
  articleOf(
    id,
    [
      `The bridge of Lorn was closed on Friday after engineers found cracks in two pillars.`,
      '“Nobody is in danger,” engineer Mara Quill said. The bridge will reopen on 3 March 2032.',
      'Ferries go every hour, and cost nothing.',
      words,
    ],
    { title: `Bridge of Lorn closed over cracks, ${id}`, outlet: `Lorn ${id}`, published: day },
  );

const fill = (word: string) =>
  Array.from({ length: 60 }, (_, at) => `${word}${String.fromCharCode(97 + (at % 26))}${at}`).join(' ');

const articles = [
  articleOf('old', ['A cow won a prize at the fair of Brill long ago, said nobody at all.'], {
    title: 'A cow wins',
    published: '2031-11-01',
  }),
  bridge('Gazette', '2032-02-10', fill('alpha')),
  bridge('Post', '2032-02-11', fill('beta')),
  bridge('Echo', '2032-02-12', fill('beta')),
  articleOf('otters', ['Seven otters were counted in the reed beds of Marle this winter, wardens say.'], {
    title: 'Otters counted in Marle',
    outlet: 'Marle Weekly',
    published: '2032-02-12',
  }),
  articleOf('undated', ['A note without any day at all.']),
];

async function digestFor(query: Omit<DigestQuery, 'kind'>, day: string) {
  const archive = await archiveOf(articles);
  return {
    archive,
    answer: digest(
      archive,
      { kind: 'digest', ...query },
      { strictness: 'normal', askedAt: new Date(`${day}T12:00:00`) },
    ),
  };
}

describe('digest', () => {
  it('puts the matter that most texts tell first, copies counted once, in the articles’ own words', async () => {
    const { answer, archive } = await digestFor({}, '2032-02-13');
    expect(answer.lead).toBe('4 articles between 7 February 2032 and 13 February 2032, on 2 matters.');
    expect(answer.stories.map(({ texts, articles: all }) => [texts, all.length])).toEqual([
      [2, 3],
      [1, 1],
    ]);
    expect(answer.items[0]?.label).toBe('3 articles · 3 outlets · 1 of them a copy');
    expect(answer.items[0]?.also).toHaveLength(2);
    expect(answer.quoted).toEqual([expect.objectContaining({ speaker: 'Mara Quill', texts: 2 })]);
    for (const { passage } of answer.items)
      expect(
        archive
          .get(passage?.citation.articleId ?? '')
          ?.article.text.slice(passage?.span.start, passage?.span.end),
      ).toBe(passage?.text);
  });

  it('tells what is ahead of the day, not what was', async () => {
    expect((await digestFor({}, '2032-02-13')).answer.ahead.map(({ date }) => date)).toContain('2032-03-03');
    expect((await digestFor({ from: '2032' }, '2032-03-05')).answer.ahead).toEqual([]);
  });

  it('goes back to the newest articles where nothing is newer, and says so', async () => {
    const { answer } = await digestFor({}, '2032-05-01');
    expect(answer.lead).toContain('4 articles between 6 February 2032 and 12 February 2032');
    expect(answer.notes).toContain(
      'Nothing is of the last 7 days: these are those up to the newest article, 12 February 2032.',
    );
  });

  it('keeps to an outlet and to dates, and says where there is nothing', async () => {
    expect((await digestFor({ outlet: 'marle weekly' }, '2032-02-13')).answer.stories).toHaveLength(1);
    expect((await digestFor({ from: '2031-11', to: '2031-11' }, '2032-02-13')).answer.lead).toBe(
      '1 article in November 2031, on one matter.',
    );
    const none = await digestFor({ from: '1999', to: '1999' }, '2032-02-13');
    expect([none.answer.answered, none.answer.lead]).toEqual([false, 'No article is of these days.']);
    const empty = digest(await archiveOf([]), { kind: 'digest' }, { strictness: 'normal' });
    expect(empty.answered).toBe(false);
  });
});
