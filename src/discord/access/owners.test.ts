import { describe, expect, it } from 'vitest';
import { watchOwners } from './owners.ts';

describe('watchOwners', () => {
  it('asks anew, and falls back on what was known where that fails or takes too long', async () => {
    const answers = [
      async () => ['ada'],
      async () => ['ada', 'bob'],
      () => Promise.reject(new Error('429')),
      () => new Promise<string[]>(() => {}),
    ];
    const owners = watchOwners(() => answers.shift()?.() ?? Promise.resolve([]), 5);
    expect(await owners()).toEqual(['ada']);
    expect(await owners()).toEqual(['ada', 'bob']);
    expect(await owners()).toEqual(['ada', 'bob']);
    expect(await owners()).toEqual(['ada', 'bob']);
    expect(await owners()).toEqual([]);
  });
});
