import { expect, it } from 'vitest';
import { articleOf, harbourArticles } from '../../test/journeys/articles.ts';
import { openMemoryLibrary } from '../library/memory-library.ts';
import { answerQuery } from './answer-query.ts';
import { exampleQueries } from './example-questions.ts';

const OPTIONS = { strictness: 'normal' } as const;

const bridge = articleOf(
  'bridge',
  [
    'The Selda Bridge was closed on 3 March 2029. Repairs of the Selda Bridge began on 15 May 2029.',
    '"Nobody will cross before we have crossed," Mayor Lena Brock said. The Selda Bridge reopened on 2 June 2030.',
  ],
  { title: 'The Selda Bridge', outlet: 'Selda Courier', published: '2030-06-03' },
);

it('finds a verdict of more than a few words, a timeline that can be drawn, and what somebody said', async () => {
  const library = openMemoryLibrary(() => [...harbourArticles, bridge]);
  await library.reindex();
  const archive = library.current() ?? expect.fail('there is no archive');
  const queries = exampleQueries(archive, OPTIONS);
  expect(queries.map(({ kind }) => kind)).toEqual(['check', 'timeline', 'who-said']);
  const [verdict, timeline] = queries.map((query) => answerQuery(archive, query, OPTIONS));
  expect(verdict?.answered).toBe(true);
  expect(timeline?.kind === 'timeline' && timeline.entries.length).toBeGreaterThanOrEqual(2);
  await library.close();
});

it('has nothing without articles', async () => {
  const library = openMemoryLibrary(() => []);
  await library.reindex();
  expect(exampleQueries(library.current(), OPTIONS)).toEqual([]);
  expect(exampleQueries(null, OPTIONS)).toEqual([]);
  await library.close();
});
