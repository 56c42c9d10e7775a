import { beforeAll, describe, expect, it } from 'vitest';
import { type AnswerService, openAnswerService } from '../src/discord/answer-service.ts';
import { openMemoryLibrary } from '../src/library/memory-library.ts';
import { articleOf, harbourArticles } from '../test/journeys/articles.ts';
import { completeOutlets, completeSpeakers, suggestArticles } from './suggestions.ts';

const twins = ['one', 'two'].map((id) =>
  articleOf(id, [`The ${id} twin.`], { title: 'Twins', outlet: 'The Tidewatch' }),
);
const long = articleOf('long', ['Long.'], { title: `Very ${'long '.repeat(40)}` });
let service: AnswerService;

beforeAll(async () => {
  const library = openMemoryLibrary(() => [...harbourArticles, ...twins, long]);
  await library.reindex();
  service = openAnswerService(library, { strictness: 'normal' });
});

describe('suggestions', () => {
  it('name speakers and outlets', () => {
    expect(completeSpeakers('mo', service)).toEqual([{ name: 'Ada Moor', value: 'Ada Moor' }]);
    expect(completeOutlets('', service).map(({ name }) => name)).toEqual(['The Tidewatch', 'Selda Courier']);
  });

  it('give articles by title, and by id where the title does not tell them apart or is too long to send', () => {
    expect(suggestArticles('oil', service)[0]?.value).toBe('Oil reaches the birds of Selda Bay');
    expect(
      suggestArticles('twins', service)
        .map(({ value }) => value)
        .sort(),
    ).toEqual(['one', 'two']);
    expect(suggestArticles('very', service)[0]?.value).toBe('long');
  });

  it('are none while there is no archive', () => {
    const early = openAnswerService(
      openMemoryLibrary(() => []),
      { strictness: 'normal' },
    );
    expect([completeSpeakers('', early), completeOutlets('', early), suggestArticles('', early)]).toEqual([
      [],
      [],
      [],
    ]);
  });
});
