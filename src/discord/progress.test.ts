import { describe, expect, it } from 'vitest';
import { notice } from '../answering/notice.ts';
import { sayIn } from '../words/say.ts';
import { showProgress } from './progress.ts';

/** What is shown of notices that come at the given times. */
async function shownAt(times: readonly number[], life = 1_000_000): Promise<string[]> {
  let time = 0;
  async function* stream() {
    for (const next of times) {
      time = next;
      yield notice(`at ${next}`);
    }
  }
  const shown: string[] = [];
  await showProgress(
    stream(),
    async ({ lead }) => {
      shown.push(lead);
    },
    { between: 1000, life, over: notice(sayIn()('reindex.over'), true), now: () => time },
  );
  return shown;
}

describe('showStream', () => {
  it('shows the first at once, others at their pace, and the last always', async () => {
    expect(await shownAt([0, 10, 999, 1000, 1500, 1600])).toEqual(['at 0', 'at 1000', 'at 1600']);
    expect(await shownAt([0])).toEqual(['at 0']);
    expect(await shownAt([])).toEqual([]);
  });

  it('says in time that it can show no more, and is silent then', async () => {
    const shown = await shownAt([0, 5000, 9000, 12_000], 8000);
    expect(shown).toEqual(['at 0', 'at 5000', expect.stringContaining('takes longer')]);
  });
});
