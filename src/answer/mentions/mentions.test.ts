import { beforeAll, describe, expect, it } from 'vitest';
import { articleOf } from '../../../test/articles.ts';
import type { Archive } from '../../archive/archive.ts';
import { openMemoryLibrary } from '../../library/memory-library.ts';
import { mentions } from './mentions.ts';

let archive: Archive;
beforeAll(async () => {
  const library = openMemoryLibrary(() => [
    articleOf('The beacon at Orrin was lit. The old beacon fell in May.', {
      id: 'a',
      published: '2030-02-04',
    }),
    articleOf('Nobody saw the beacon of the town.', { id: 'b', published: '2030-03-04' }),
  ]);
  await library.reindex();
  const current = library.current();
  if (!current) throw new Error('there is no archive');
  archive = current;
});

const leadOn = (words: string) => mentions(archive, { kind: 'mentions', words }, {}).lead;

describe('mentions', () => {
  it('counts articles and places', () => {
    expect(leadOn('beacons')).toMatch(/^2 articles mention “beacons”, 3 times in all/);
    expect(leadOn('submarine')).toBe('No article here mentions “submarine”.');
  });

  it('repeats words once, in one pair of marks', () => {
    expect(leadOn('“old beacon”')).toMatch(/^1 article mentions “old beacon”, once/);
  });

  it('does not deny that a small word is there, but says that it counts none', () => {
    expect(leadOn('…')).toBe('There are no words in that which I could count.');
    expect(leadOn('the')).toBe('“the” is too common to be counted: please give a word or a name.');
  });
});
