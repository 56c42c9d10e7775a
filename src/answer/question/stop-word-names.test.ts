import { expect, it } from 'vitest';
import { articleOf } from '../../../test/articles.ts';
import type { Archive } from '../../archive/archive.ts';
import { archiveOf } from '../../library/memory-library.ts';
import { findStopWordName } from './stop-word-names.ts';

it('finds a name of stop words as articles write it', async () => {
  const archive = await archiveOf([articleOf('Tickets for the band Now and Then cost 40 crowns.')]);
  expect(findStopWordName(archive, 'who are now and then?')?.name).toBe('Now and Then');
  expect(findStopWordName(archive, 'what is it?')).toBeNull();
});

it('reads no article of a large archive for it', async () => {
  const small = await archiveOf([articleOf('Tickets for the band Now and Then cost 40 crowns.')]);
  let read = 0;
  const large: Archive = Object.assign(Object.create(small), {
    ids: Array.from({ length: 10_001 }, (_, n) => `a${n}`),
    get: () => {
      read++;
      return undefined;
    },
  });
  expect(findStopWordName(large, 'who are now and then?')).toBeNull();
  expect(read).toBe(0);
});
