import { setTimeout as delay } from 'node:timers/promises';
import type { ArchiveHost } from '../answering/archive-host.ts';
import { UserError } from '../user-error.ts';
import { message } from '../words/catalogue.ts';

/** The archives of all corpora, each opened when it is first asked. */
export interface Hosts {
  /** The archive of a corpus. While it is closed it has no status and gives nothing; asking it opens it, and waits for a moment; `reindex` waits until it is open. */
  of(name: string): ArchiveHost;
  isOpen(name: string): boolean;
  /** Closes an archive that can't go on; the next question opens it anew. */
  drop(name: string): void;
  close(): Promise<void>;
}

export interface HostsOptions {
  /** So many are open at once; the one that was not used for the longest makes room. */
  readonly openAtOnce: number;
  open(name: string): ArchiveHost;
  /** Reads the articles for the first time; must not reject. */
  fill(name: string, host: ArchiveHost): Promise<void>;
  /** True where the machine has no memory for another one; of what is free where left out. */
  readonly isScarce?: () => boolean;
}

interface Open {
  readonly host: ArchiveHost;
  /** Resolves once the articles were read for the first time, or could not be. */
  readonly filled: Promise<void>;
  /** Questions and readings under way. */
  busy: number;
}

/** Holds archives, the longest unused first in line to make room for another. What is being asked is never closed. */
export function holdHosts(options: HostsOptions): Hosts {
  const { openAtOnce, isScarce = hasLittleMemory } = options;
  /** In the order of their last use. */
  const open = new Map<string, Open>();
  const closing = new Map<string, Promise<void>>();
  const opening = new Map<string, Promise<Open>>();
  let wake: (() => void)[] = [];
  let isClosed = false;

  const changed = (): void => {
    const waiting = wake;
    wake = [];
    for (const go of waiting) go();
  };
  const shut = (name: string): Promise<void> => {
    const host = open.get(name)?.host;
    open.delete(name);
    const closed = Promise.resolve(host?.close())
      .catch(() => undefined)
      .then(() => {
        closing.delete(name);
        changed();
      });
    closing.set(name, closed);
    return closed;
  };
  const release = (one: Open): void => {
    one.busy -= 1;
    changed();
  };
  const use = async <Result>(one: Open, work: () => Promise<Result>): Promise<Result> => {
    one.busy += 1;
    try {
      return await work();
    } finally {
      release(one);
    }
  };
  /** Opens an archive once there is room. Whoever awaits it has it counted as busy already, and releases it. */
  const makeRoom = async (name: string): Promise<Open> => {
    for (;;) {
      if (isClosed) throw new UserError(message('reindex.closing'));
      const isFull = open.size + closing.size >= openAtOnce || (open.size > 0 && isScarce());
      if (!isFull && !closing.has(name)) break;
      const [unused] = [...open].find(([, { busy }]) => busy === 0) ?? [];
      if (unused !== undefined && closing.size === 0) await shut(unused);
      else {
        await new Promise<void>((resolve) => {
          wake.push(resolve);
        });
      }
    }
    const host = options.open(name);
    const filled = options.fill(name, host);
    const one: Open = { host, filled, busy: 1 };
    open.set(name, one);
    void filled.finally(() => release(one));
    return one;
  };
  const take = (name: string): Promise<Open> => {
    const known = open.get(name);
    if (known) {
      open.delete(name);
      open.set(name, known);
      return Promise.resolve(known);
    }
    const begun = opening.get(name) ?? makeRoom(name).finally(() => opening.delete(name));
    opening.set(name, begun);
    return begun;
  };
  const of = (name: string): ArchiveHost => ({
    status: () => open.get(name)?.host.status() ?? null,
    ask: async (request, what) => {
      const known = open.get(name);
      const late = known?.host.status() ? null : patience();
      const one = await (late ? Promise.race([take(name), late]) : take(name));
      // Whoever can, waits for it by `reindex`.
      if (!one) return null;
      return use(one, async () => {
        if (late && one.host.status() === null) await Promise.race([one.filled, late]);
        return one.host.ask(request, what);
      });
    },
    reindex: async (onProgress, removal) => {
      const one = await take(name);
      return use(one, () => one.host.reindex(onProgress, removal));
    },
    close: async () => {
      if (open.has(name)) await shut(name);
    },
  });
  return {
    of,
    isOpen: (name) => open.has(name),
    drop: (name) => {
      if (open.has(name)) void shut(name);
    },
    close: async () => {
      isClosed = true;
      changed();
      await Promise.all([...[...open.keys()].map(shut), ...closing.values()]);
    },
  };
}

/** An archive that is opened sooner answers at once; for one that takes longer its asker is told so. */
const PATIENCE_MS = 1_500;

async function patience(): Promise<null> {
  await delay(PATIENCE_MS, undefined, { ref: false });
  return null;
}

/** What an archive's thread takes before it holds an article, and as much again for what runs already. */
const MIN_FREE_BYTES = 300e6;

function hasLittleMemory(): boolean {
  return process.availableMemory() < MIN_FREE_BYTES;
}
