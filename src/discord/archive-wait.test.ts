import { describe, expect, it } from 'vitest';
import type { ArchiveHost } from '../answering/archive-host.ts';
import { sayIn } from '../words/say.ts';
import { openArchiveWait } from './archive-wait.ts';

/** A host that reads for ever. */
const reading: Pick<ArchiveHost, 'status' | 'reindex'> = {
  status: () => null,
  reindex: (onProgress) => {
    onProgress?.({ step: 'reading', done: 3, total: 9 });
    return new Promise(() => {});
  },
};

async function leadsOf(answers: AsyncIterable<{ readonly lead: string }>): Promise<string[]> {
  const leads: string[] = [];
  for await (const { lead } of answers) leads.push(lead);
  return leads;
}

describe('the wait for the first archive', () => {
  it('tells how far the reading is, and ends when its time is over', async () => {
    const leads = await leadsOf(openArchiveWait(reading, new AbortController().signal).join(20, sayIn()));
    expect(leads).toHaveLength(2);
    expect(leads[1]).toContain('Reading articles … 3 of 9');
  });

  it('ends for all when the bot closes', async () => {
    const closing = new AbortController();
    const leads = leadsOf(openArchiveWait(reading, closing.signal).join(1_000_000, sayIn()));
    closing.abort();
    expect((await leads).length).toBeGreaterThan(0);
  });

  it('ends with the archive that is there before its files were looked at', async () => {
    const restored = {
      ...reading,
      status: () => ({ version: '1', builtAt: '', articles: 1, paragraphs: 1 }),
    };
    const leads = await leadsOf(
      openArchiveWait(restored, new AbortController().signal).join(1_000_000, sayIn()),
    );
    expect(leads).toHaveLength(1);
  });

  it('holds only so many at once', async () => {
    const closing = new AbortController();
    const wait = openArchiveWait(reading, closing.signal);
    const first = Array.from({ length: 40 }, () => leadsOf(wait.join(1_000_000, sayIn())));
    await new Promise((resolve) => setImmediate(resolve));
    closing.abort();
    const turnedAway = (await Promise.all(first)).filter((leads) => leads.length === 0);
    expect(turnedAway).toHaveLength(8);
  });
});
