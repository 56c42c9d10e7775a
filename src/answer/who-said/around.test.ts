import { beforeAll, describe, expect, test } from 'vitest';
import { articleOf } from '../../../test/articles.ts';
import type { Archive } from '../../archive/archive.ts';
import { archiveOf } from '../../library/memory-library.ts';
import { whoSaid } from './who-said.ts';

let archive: Archive;
beforeAll(async () => {
  archive = await archiveOf([
    articleOf(
      `Keepers at Corvo zoo put down their brooms on Monday and stood at the gate.

The zoo has 40 keepers, and its walruses eat a ton of fish each day.

“They have waited long enough,” director Mara Linde said. “I would do the same.”

A bakery in Selda gave away bread.

Mayor Otto Brandt said that he had moved all guests of the hotel to another house.

Elsewhere Brandt told the Northern Harbour company that nobody would be sent away. Brandt said: “It was the hardest talk I have had.”`,
      { id: 'zoo', title: 'Strike shuts the zoo', outlet: 'Selda Post', published: '2031-02-03' },
    ),
  ]);
});

const ask = (speaker: string, topic: string, strictness: 'strict' | 'normal' = 'normal') =>
  whoSaid(archive, { kind: 'who-said', speaker, topic }, { strictness });

describe('a topic that stands around a statement', () => {
  test.each([
    ['Linde', 'strikers', 'They have waited'],
    ['Linde', 'the walruses', 'They have waited'],
    ['Brandt', 'displacing guests', 'moved all guests'],
  ])('%s on %s', (speaker, topic, words) => {
    const { answered, items, lead } = ask(speaker, topic);
    expect(answered).toBe(true);
    expect(items[0]?.passage?.text).toContain(words);
    expect(lead).toContain('not in them');
  });
  test('is no topic of the statement where all words, and whole names, must stand in it', () => {
    expect(ask('Linde', 'strikers', 'strict').answered).toBe(false);
    expect(ask('Linde', 'bitcoin').answered).toBe(false);
    expect(ask('Linde', 'Northern Lights').answered).toBe(false);
    expect(ask('Linde', 'bread prices').lead).toContain('not about');
  });
  test('is no part of what the speaker is called', () => {
    expect(ask('Brandt', 'Brandt moved all guests').lead).not.toContain('not in them');
  });
});
