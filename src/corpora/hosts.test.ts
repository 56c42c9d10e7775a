import { describe, expect, it } from 'vitest';
import { articleOf } from '../../test/articles.ts';
import { hostOf } from '../../test/host-of.ts';
import type { ArchiveHost } from '../answering/archive-host.ts';
import { openMemoryLibrary } from '../library/memory-library.ts';
import { type HostsOptions, holdHosts } from './hosts.ts';

const NAMES = Array.from({ length: 1000 }, (_, at) => `c${at}`);

/** Hosts that count what is open, and how much was at once. */
function counting(more: Partial<HostsOptions> = {}) {
  const open = new Set<string>();
  const count = { most: 0, opened: 0, closed: 0, askedClosed: 0 };
  const hosts = holdHosts({
    openAtOnce: 3,
    isScarce: () => false,
    open: (name): ArchiveHost => {
      open.add(name);
      count.opened += 1;
      count.most = Math.max(count.most, open.size);
      const host = hostOf(
        openMemoryLibrary(() => [articleOf(`The pier of ${name} burnt down.`, { id: name })]),
      );
      return {
        ...host,
        ask: (request, what) => {
          if (!open.has(name)) count.askedClosed += 1;
          return host.ask(request, what);
        },
        close: async () => {
          open.delete(name);
          count.closed += 1;
        },
      };
    },
    fill: async (_, host) => void (await host.reindex()),
    ...more,
  });
  return { hosts, open, count };
}

describe('many archives', () => {
  it('are opened when they are asked, and answer each with its own', async () => {
    const { hosts, count } = counting();
    expect(hosts.of('c1').status()).toBeNull();
    expect(count.opened).toBe(0);
    expect(await hosts.of('c1').ask('articleIds', null)).toEqual(['c1']);
    expect(await hosts.of('c2').ask('articleIds', null)).toEqual(['c2']);
    expect(hosts.of('c1').status()).toMatchObject({ articles: 1 });
  });

  it('are never more at once than allowed, though all are asked together', async () => {
    const { hosts, count } = counting();
    const ids = await Promise.all(
      NAMES.slice(0, 60).map(async (name) => {
        await hosts.of(name).reindex();
        return name;
      }),
    );
    expect(ids).toHaveLength(60);
    expect(count.most).toBe(3);
    expect(count).toMatchObject({ opened: 60, closed: 57 });
  });

  it('keep open what was used last', async () => {
    const { hosts, open } = counting();
    for (const name of ['c1', 'c2', 'c3', 'c1', 'c4']) await hosts.of(name).ask('articleIds', null);
    expect([...open].sort()).toEqual(['c1', 'c3', 'c4']);
    expect(hosts.of('c2').status()).toBeNull();
    expect(await hosts.of('c2').ask('articleIds', null)).toEqual(['c2']);
  });

  it('are not closed while they are read or asked', async () => {
    let finish = () => {};
    const reading = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const { hosts, open } = counting({
      openAtOnce: 1,
      fill: async (name, host) => {
        if (name === 'c1') await reading;
        await host.reindex();
      },
    });
    const first = hosts.of('c1').reindex();
    const second = hosts.of('c2').reindex();
    await first;
    expect([...open]).toEqual(['c1']);
    finish();
    await second;
    expect([...open]).toEqual(['c2']);
  });

  it('are not closed under a question by another one of the same moment', async () => {
    const { hosts, count } = counting({ openAtOnce: 1 });
    await hosts.of('c1').ask('articleIds', null);
    const answers = ['c1', 'c2'].map((name) => hosts.of(name).ask('articleIds', null));
    expect(await Promise.all(answers)).toEqual([['c1'], ['c2']]);
    expect(count.askedClosed).toBe(0);
  });

  it('make room where memory is scarce, and one can always be open', async () => {
    const { hosts, open } = counting({ isScarce: () => true });
    for (const name of ['c1', 'c2']) await hosts.of(name).ask('articleIds', null);
    expect([...open]).toEqual(['c2']);
  });

  it('are opened anew where one was dropped, and closed at the end', async () => {
    const { hosts, open, count } = counting();
    await hosts.of('c1').ask('articleIds', null);
    hosts.drop('c1');
    expect(await hosts.of('c1').ask('articleIds', null)).toEqual(['c1']);
    expect(count.opened).toBe(2);
    await hosts.close();
    expect(open.size).toBe(0);
    await expect(hosts.of('c5').reindex()).rejects.toThrow(/shut down|shutting down|being/);
  });
});
