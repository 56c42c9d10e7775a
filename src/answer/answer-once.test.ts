import { expect, it, vi } from 'vitest';
import { answerQuery } from './answer-query.ts';
import { ferryArchive } from './sayings/ferry-archive.fixture.ts';

it('ranks the words of a question once, also where nothing answers and what was judged is shown', async () => {
  const archive = await ferryArchive();
  const rank = vi.spyOn(archive, 'rank');
  const question = 'Which trains run to the tunnel under the harbour?';
  expect(answerQuery(archive, { kind: 'ask', question }, { strictness: 'normal' }).answered).toBe(false);
  const asked = rank.mock.calls.map((call) => JSON.stringify(call));
  expect(asked.length).toBeGreaterThan(0);
  expect(new Set(asked).size).toBe(asked.length);
});
