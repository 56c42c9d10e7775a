import { expect, it } from 'vitest';
import { articleOf } from '../../test/articles.ts';
import { archiveOf } from '../library/memory-library.ts';

it('tells each paragraph that has a stem, and how often its text does', async () => {
  const archive = await archiveOf([
    articleOf('The beacon was lit. Both beacons shone.\n\nNobody saw it.', { id: 'a', title: 'Beacon lit' }),
    articleOf('The old beacon fell.', { id: 'b', title: 'A fall' }),
  ]);
  const found = [...archive.occurrences('beacon')];
  expect(found).toEqual([
    { articleId: 'a', paragraph: 1, times: 2, isInHeading: true },
    { articleId: 'a', paragraph: 2, times: 0, isInHeading: true },
    { articleId: 'b', paragraph: 1, times: 1, isInHeading: false },
  ]);
  expect(found).toHaveLength(archive.frequency('beacon'));
  expect([...archive.occurrences('submarine')]).toEqual([]);
});
