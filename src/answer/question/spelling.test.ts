import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { articleOf } from '../../../test/articles.ts';
import type { Archive } from '../../archive/archive.ts';
import { archiveOf } from '../../library/memory-library.ts';
import { stem } from '../../text/stems.ts';
import { respellEnglish } from './spelling.ts';

let archive: Archive;
beforeAll(async () => {
  archive = await archiveOf([
    articleOf(
      `The coffin of the carnival queen was carried past the shopping arcade. A coin lay on it, and a coin beside it.

The population of Orrin is running out of waffles. A show was shown, and the show was played at the meeting.`,
    ),
  ]);
});

describe('respellEnglish', () => {
  it.each([
    ['cofin', 'coffin'],
    ['carnvial', 'carnival'],
    ['shoping', 'shopping'],
    ['poplation', 'population'],
    ['runing', 'running'],
    ['meetin', 'meeting'],
    ['wafles', 'waffles'],
    ['quene', 'queen'],
    ['playd', 'played'],
    ['arcde', 'arcade'],
  ])('takes %s for %s', (typed, meant) => {
    expect(respellEnglish(archive, typed)).toBe(stem(meant));
  });

  it('says that a stop word was meant', () => {
    expect(['shuld', 'beacuse'].map((word) => respellEnglish(archive, word))).toEqual(['', '']);
  });

  it('takes no word of the language for another', () => {
    const words = ['wheat', 'whale', 'whole', 'quiet', 'tough', 'shell', 'wound'];
    expect(words.map((word) => respellEnglish(archive, word))).toEqual(words.map(() => undefined));
  });

  it('leaves short words, names with figures and what is like nothing', () => {
    expect(['cin', 'lk99', 'zyxwvut'].map((word) => respellEnglish(archive, word))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('gives a stem that articles have, a stop word or nothing, whatever is typed', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,14}$/), (word) => {
        const meant = respellEnglish(archive, word);
        expect(meant === undefined || meant === '' || archive.frequency(meant) > 0).toBe(true);
      }),
    );
  });
});
