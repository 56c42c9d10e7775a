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

it('finds one in the middle of a longer name, in quotation marks, and none that opens a sentence', async () => {
  const archive = await archiveOf([
    articleOf('The choir of Over There sang “Up and Down” at noon. Here and There it rained.'),
  ]);
  expect(findStopWordName(archive, 'where is over there?')?.name).toBe('Over There');
  expect(findStopWordName(archive, 'up and down')?.name).toBe('Up and Down');
  expect(findStopWordName(archive, 'here and there')).toBeNull();
});

it('reads each article once, however often is asked', async () => {
  const archive = await archiveOf([articleOf('The band has no name. It plays on Friday.', { id: 'band' })]);
  const entry = archive.get('band');
  if (!entry) throw new Error('the article is not there');
  let read = 0;
  const { text, ...rest } = entry.article;
  const article = {
    ...rest,
    get text() {
      read++;
      return text;
    },
  };
  const counted = { ...entry, article };
  const watched: Archive = Object.assign(Object.create(archive), { ids: ['band'], get: () => counted });
  for (const question of ['who are now and then?', 'what is it?', 'how is that?'])
    expect(findStopWordName(watched, question)).toBeNull();
  expect(read).toBe(1);
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
