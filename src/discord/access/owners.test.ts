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
    const owners = watchOwners(() => answers.shift()?.() ?? Promise.resolve([]), { patience: 5, fresh: 0 });
    expect(await owners()).toEqual(['ada']);
    expect(await owners()).toEqual(['ada', 'bob']);
    expect(await owners()).toEqual(['ada', 'bob']);
    expect(await owners()).toEqual(['ada', 'bob']);
    expect(await owners()).toEqual([]);
  });

  it('asks once a minute, however often somebody is refused', async () => {
    let asked = 0;
    let time = 0;
    const fetch = async () => [`owner ${++asked}`];
    const owners = watchOwners(fetch, { now: () => time });
    for (let n = 0; n < 50; n++) expect(await owners()).toEqual(['owner 1']);
    time = 60_000;
    expect(await owners()).toEqual(['owner 2']);
  });
});
