import { beforeAll, describe, expect, it } from 'vitest';
import type { Archive } from '../../src/archive/archive.ts';
import { archiveOf } from '../../src/library/memory-library.ts';
import { articleOf } from '../articles.ts';
import { shown, talk } from './talk.ts';

const ARTICLES = [
  articleOf(
    `Baker Peter Holm was shot outside his shop in Orlan on Friday by a former employee, Jonas Reber, police said. Holm, 52, is recovering.

Reber, who was born in 1990 in Velden, fled to the woods and was arrested on Sunday. His wife, Karla Reber, told reporters that he had not slept for weeks.

Holm's wife, Anna, thanked the neighbours. “He will bake again,” she said.

Police chief Martin Grau said that the weapon had been found. “We have it, and it will not be used again,” Grau said. His deputy, Ulla Sten, leads the inquiry.`,
    { id: 'shop', title: 'Baker shot in Orlan', outlet: 'Orlan Post', published: '2031-05-02' },
  ),
  articleOf(
    `Mayor Oscar Lind of Velden leads the polls with 46 percent. “I do not read polls,” Lind said on Saturday.

His challenger, Petra Vogt, was born in 1978 and runs a bicycle shop. Her husband, Emil Vogt, teaches music.

The ferry to Orlan will stop for repairs in June. A new engine costs 2 million euros.`,
    { id: 'polls', title: 'Polls put mayor ahead', outlet: 'Velden Echo', published: '2031-05-04' },
  ),
  articleOf(
    `Swimmer Karin Wolle defeated the champion Ada Moor on Sunday. “I only swam,” Wolle said. Moor was second. Her coach, Tomas Brink, shrugged.`,
    { id: 'swim', title: 'Wolle wins', outlet: 'Orlan Post', published: '2031-05-06' },
  ),
];

describe('whom words mean that go on from an answer', () => {
  let archive: Archive;
  beforeAll(async () => {
    archive = await archiveOf(ARTICLES);
  });

  it.each([
    ['who is jonas reber', 'and his wife?', /Karla Reber/],
    ['who is peter holm', 'and his wife?', /Anna/],
    ['who is peter holm', 'what about his wife', /Anna/],
    ['what did grau say', 'and his deputy?', /Ulla Sten/],
    ['who is petra vogt', 'and her husband?', /Emil Vogt/],
    ['what did lind say', 'who is his challenger', /Petra Vogt/],
    ['who defeated ada moor', 'and her coach?', /Tomas Brink/],
  ])('“%s”, “%s”: what is theirs', (asked, next, wanted) => {
    const answer = talk(archive, asked, next);
    expect(answer.answered).toBe(true);
    expect(shown(answer)).toMatch(wanted);
  });

  it.each([
    ['what did grau say', 'and his wife?'],
    ['what did lind say', 'and his wife?'],
    ['what did lind say', 'and his deputy?'],
    ['what does the new engine cost', 'and his wife?'],
    ['what does the new engine cost', 'when was he born?'],
    ['what did grau say', 'where'],
    ['who defeated ada moor', 'and her sister?'],
  ])('“%s”, “%s”: nothing that is another one’s', (asked, next) => {
    expect(talk(archive, asked, next).answered).toBe(false);
  });

  it('asks back where the answer does not tell it of the one, and the question names another', () => {
    expect(talk(archive, 'who shot peter holm', 'how old is he').notes.join()).toContain('Jonas Reber');
    expect(talk(archive, 'who shot peter holm', 'is he alive?').lead).toBe(
      '“He” can mean Jonas Reber or Peter Holm here.',
    );
  });

  it('reads what was typed in brackets as a part of the question', () => {
    const polls = { kind: 'who-said', speaker: 'Oscar Lind', topic: 'the polls' };
    expect(talk(archive, 'what did lind say', 'what did he say (about the polls)?').query).toEqual(polls);
    expect(talk(archive, 'what did lind say', 'does he lead (the polls)?').notes.join()).toContain(
      '“he” was taken for Oscar Lind',
    );
    expect(talk(archive, 'what did he say (about the polls)?').notes.join()).toContain(
      "doesn't say who “he” is",
    );
  });
});
