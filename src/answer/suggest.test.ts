import { beforeAll, expect, test } from 'vitest';
import type { Archive } from '../archive/archive.ts';
import { quotedArchive } from './sayings/quoted-archive.fixture.ts';
import { suggestOutlets, suggestSpeakers, suggestTitles } from './suggest.ts';

let archive: Archive;
beforeAll(async () => {
  archive = await quotedArchive(
    [
      {
        id: 'one',
        text: 'Zoë Adair and Olof Zander agreed.',
        title: 'Élan at sea',
        outlet: 'Tamsin Echo',
        published: '2020',
      },
      [
        { says: 'agreed', speaker: 'Zoë Adair' },
        { says: 'agreed', speaker: 'Olof Zander' },
      ],
    ],
    [
      {
        id: 'two',
        text: 'Zoe Adair agreed. A source knew.',
        title: 'At sea again',
        outlet: 'Echo of the Coast',
        published: '2021',
      },
      [
        { says: 'agreed', speaker: 'Zoe Adair' },
        { says: 'knew', speaker: 'a source' },
      ],
    ],
    [{ id: 'three', text: 'Nothing.', title: null, outlet: 'Tamsin Echo' }],
  );
});

test('speakers by the beginning of any word of any spelling, once each', () => {
  expect(suggestSpeakers(archive, 'z', 9)).toEqual(['Zoe Adair', 'Olof Zander']);
  expect(suggestSpeakers(archive, 'zoë', 9)).toEqual(['Zoe Adair']);
  expect(suggestSpeakers(archive, 'ad zo', 9)).toEqual(['Zoe Adair']);
  expect(suggestSpeakers(archive, '', 9)).toEqual(['Zoe Adair', 'Olof Zander']);
  expect(suggestSpeakers(archive, 'z', 1)).toEqual(['Zoe Adair']);
  expect(suggestSpeakers(archive, 'dair', 9)).toEqual([]);
  expect(suggestSpeakers(archive, 'source', 9)).toEqual([]);
});

test('outlets with most articles first, whole beginnings before later words', () => {
  expect(suggestOutlets(archive, '', 9)).toEqual(['Tamsin Echo', 'Echo of the Coast']);
  expect(suggestOutlets(archive, 'ECHO', 9)).toEqual(['Echo of the Coast', 'Tamsin Echo']);
});

test('titles newest first, untitled ones by their file', () => {
  expect(suggestTitles(archive, 'sea', 9).map(({ articleId }) => articleId)).toEqual(['two', 'one']);
  expect(suggestTitles(archive, 'elan', 9)).toEqual([{ title: 'Élan at sea', articleId: 'one' }]);
  expect(suggestTitles(archive, 'untitled', 9)[0]?.articleId).toBe('three');
});
