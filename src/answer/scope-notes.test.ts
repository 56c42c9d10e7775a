import { beforeAll, describe, expect, it } from 'vitest';
import { articleOf } from '../../test/journeys/articles.ts';
import type { Archive } from '../archive/archive.ts';
import { archiveOf } from '../library/memory-library.ts';
import { sayIn } from '../words/say.ts';
import { scopeNotes } from './scope-notes.ts';

let archive: Archive;

beforeAll(async () => {
  archive = await archiveOf([
    articleOf('may', ['Kelp grows.'], { outlet: 'Kelp Weekly', published: '2031-05-07' }),
    articleOf('june', ['Kelp dies.'], { outlet: 'The Tidewatch', published: '2031-06-02' }),
    articleOf('when', ['Kelp sleeps.'], { outlet: 'Moor Mail', published: null }),
  ]);
});

describe('scopeNotes', () => {
  const question = 'Does kelp sing?';

  it('names the outlets where none is called as asked', () => {
    expect(scopeNotes(archive, { kind: 'ask', question, outlet: 'Guardian' }, sayIn())).toEqual([
      'No article is by “Guardian”: there are Kelp Weekly, Moor Mail, The Tidewatch.',
    ]);
  });

  it('says which dates there are where none is within the limits', () => {
    expect(scopeNotes(archive, { kind: 'who-said', topic: 'kelp', from: '2040' }, sayIn())).toEqual([
      'No article was published from 2040 on: those with a date are from 7 May 2031 to 2 June 2031.',
    ]);
    expect(
      scopeNotes(archive, { kind: 'positions', topic: 'kelp', outlet: 'kelp weekly', to: '2030' }, sayIn()),
    ).toEqual([
      'No article by “kelp weekly” was published up to 2030: those with a date are from 7 May 2031.',
    ]);
    expect(scopeNotes(archive, { kind: 'ask', question, outlet: 'Moor Mail', to: '2030' }, sayIn())).toEqual([
      'No article by “Moor Mail” has a date.',
    ]);
  });

  it('says where a question leaves open whom it asks about, and who credits an outlet that is not there', async () => {
    expect(scopeNotes(archive, { kind: 'ask', question: 'What did he say?' }, sayIn())).toEqual([
      "The question doesn't say who “he” is: ask with the name.",
    ]);
    const crediting = await archiveOf([
      {
        ...articleOf('kelp', ['Kelp grows.'], { title: 'Kelp', outlet: 'Kelp Weekly' }),
        source: 'www.seapost.example',
      },
    ]);
    expect(
      scopeNotes(crediting, { kind: 'coverage', topic: 'kelp', outlet: 'the Sea Post' }, sayIn()),
    ).toEqual([
      'No article is by “the Sea Post”: there is Kelp Weekly.',
      'But “Kelp” credits www.seapost.example as its source.',
    ]);
  });

  it('says nothing where the limits are not to blame', () => {
    expect(scopeNotes(archive, { kind: 'ask', question }, sayIn())).toEqual([]);
    expect(
      scopeNotes(archive, { kind: 'ask', question, outlet: 'tidewatch', from: '2031-06' }, sayIn()),
    ).toEqual([]);
    expect(scopeNotes(archive, { kind: 'timeline', topic: 'kelp', from: '2040' }, sayIn())).toEqual([]);
    expect(scopeNotes(archive, { kind: 'sources' }, sayIn())).toEqual([]);
  });
});
