import { describe, expect, it } from 'vitest';
import { articleOf } from '../../../../test/articles.ts';
import { archiveOf } from '../../../library/memory-library.ts';
import { ask } from '../../ask/ask.ts';

const ARTICLES = [
  articleOf('The harbour bridge of Ambleton was painted green by Ilse Marwick in the spring.', {
    id: 'bridge',
    title: 'A green bridge',
    outlet: 'Ambleton Post',
    published: '2031-04-02',
  }),
  articleOf('The windmill of Crowmere was bought by Tobias Fenn, who wants to grind rye there.', {
    id: 'mill',
    title: 'The mill is sold',
    outlet: 'Crowmere Courier',
    published: '2031-04-03',
  }),
  articleOf('The choir of Dunsted sang for three hours and nobody left the hall.', {
    id: 'choir',
    outlet: 'Dunsted Echo',
    published: '2031-04-04',
  }),
];

const shown = async (question: string) => {
  const archive = await archiveOf(ARTICLES);
  const { items, answered } = ask(archive, { kind: 'ask', question }, { strictness: 'lenient' });
  return { answered, labels: items.map(({ label, passage }) => [passage?.citation.articleId, label]) };
};

describe('a question that no single article answers', () => {
  it('is answered by two, each with its part of the question', async () => {
    const { answered, labels } = await shown(
      'Who painted the harbour bridge of Ambleton and who bought the windmill of Crowmere?',
    );
    expect(answered).toBe(true);
    const byArticle = new Map(labels.slice(0, 2).map(([id, label]) => [id, label]));
    expect(byArticle.get('bridge')).toBe('“Who painted the harbour bridge of Ambleton”');
    expect(byArticle.get('mill')).toBe('“and who bought the windmill of Crowmere”');
  });

  it('is not made of one that a single article answers', async () => {
    const { labels } = await shown('Who painted the harbour bridge of Ambleton green in the spring?');
    expect(labels[0]).toEqual(['bridge', '']);
  });
});
