import { beforeAll, describe, expect, it } from 'vitest';
import { hostOf } from '../../test/host-of.ts';
import { articleOf, harbourArticles } from '../../test/journeys/articles.ts';
import { openMemoryLibrary } from '../library/memory-library.ts';
import { type AnswerService, openAnswerService } from './answer-service.ts';

const twins = ['one', 'two'].map((id) =>
  articleOf(id, [`The ${id} twin.`], { title: 'Twins', outlet: 'The Tidewatch' }),
);
const long = articleOf('long', ['Long.'], { title: `Very ${'long '.repeat(40)}` });
let service: AnswerService;

beforeAll(async () => {
  const library = openMemoryLibrary(() => [...harbourArticles, ...twins, long]);
  await library.reindex();
  service = openAnswerService(hostOf(library), { strictness: 'normal' });
});

describe('suggestions', () => {
  it('name speakers and outlets', async () => {
    const speakers = await service.suggest({ what: 'speakers', typed: 'mo', limit: 25 });
    expect(speakers).toEqual([{ name: 'Ada Moor', value: 'Ada Moor' }]);
    const outlets = await service.suggest({ what: 'outlets', typed: '', limit: 25 });
    expect(outlets.map(({ name }) => name)).toEqual(['The Tidewatch', 'Selda Courier']);
  });

  it('give articles by title, and by id where the title does not tell them apart or is too long to send', async () => {
    const valuesOf = async (typed: string) =>
      (await service.suggest({ what: 'titles', typed, limit: 25 })).map(({ value }) => value);
    expect((await valuesOf('oil'))[0]).toBe('Oil reaches the birds of Selda Bay');
    expect((await valuesOf('twins')).sort()).toEqual(['one', 'two']);
    expect((await valuesOf('very'))[0]).toBe('long');
  });

  it('are none while there is no archive', async () => {
    const early = openAnswerService(hostOf({ current: () => null }), { strictness: 'normal' });
    for (const what of ['speakers', 'outlets', 'titles'] as const)
      expect(await early.suggest({ what, typed: '', limit: 25 })).toEqual([]);
  });
});
