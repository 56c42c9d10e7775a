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
  return new HeldHosts(options);
}

class HeldHosts implements Hosts {
  readonly #options: HostsOptions;
  /** In the order of their last use. */
  readonly #open = new Map<string, Open>();
  readonly #closing = new Map<string, Promise<void>>();
  readonly #opening = new Map<string, Promise<Open>>();
  #wake: (() => void)[] = [];
  #isClosed = false;

  constructor(options: HostsOptions) {
    this.#options = options;
  }

  of(name: string): ArchiveHost {
    return {
      status: () => this.#open.get(name)?.host.status() ?? null,
      ask: async (request, what) => {
        const known = this.#known(name);
        const late = known?.host.status() ? null : patience();
        const one = known ?? (await Promise.race([this.#opened(name), late]));
        // Whoever can, waits for it by `reindex`.
        if (!one) return null;
        return this.#use(one, async () => {
          if (late && one.host.status() === null) await Promise.race([one.filled, late]);
          return one.host.ask(request, what);
        });
      },
      reindex: async (onProgress, removal) => {
        const one = this.#known(name) ?? (await this.#opened(name));
        return this.#use(one, () => one.host.reindex(onProgress, removal));
      },
      close: async () => {
        if (this.#open.has(name)) await this.#shut(name);
      },
    };
  }

  isOpen(name: string): boolean {
    return this.#open.has(name);
  }

  drop(name: string): void {
    if (this.#open.has(name)) void this.#shut(name);
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    this.#changed();
    await Promise.all([...[...this.#open.keys()].map((name) => this.#shut(name)), ...this.#closing.values()]);
  }

  /** One that is open, as the last used. It may be closed to make room from the next moment on, unless it is in use by then. */
  #known(name: string): Open | undefined {
    const known = this.#open.get(name);
    if (!known) return undefined;
    this.#open.delete(name);
    this.#open.set(name, known);
    return known;
  }

  #opened(name: string): Promise<Open> {
    const begun = this.#opening.get(name) ?? this.#makeRoom(name).finally(() => this.#opening.delete(name));
    this.#opening.set(name, begun);
    return begun;
  }

  /** Opens an archive once there is room. Whoever awaits it has it counted as busy already, and releases it. */
  async #makeRoom(name: string): Promise<Open> {
    const { openAtOnce, isScarce = hasLittleMemory } = this.#options;
    for (;;) {
      if (this.#isClosed) throw new UserError(message('reindex.closing'));
      const isFull =
        this.#open.size + this.#closing.size >= openAtOnce || (this.#open.size > 0 && isScarce());
      if (!isFull && !this.#closing.has(name)) break;
      const [unused] = [...this.#open].find(([, { busy }]) => busy === 0) ?? [];
      if (unused !== undefined && this.#closing.size === 0) await this.#shut(unused);
      else {
        await new Promise<void>((resolve) => {
          this.#wake.push(resolve);
        });
      }
    }
    const host = this.#options.open(name);
    const filled = this.#options.fill(name, host);
    const one: Open = { host, filled, busy: 1 };
    this.#open.set(name, one);
    void filled.finally(() => this.#release(one));
    return one;
  }

  async #use<Result>(one: Open, work: () => Promise<Result>): Promise<Result> {
    one.busy += 1;
    try {
      return await work();
    } finally {
      this.#release(one);
    }
  }

  #release(one: Open): void {
    one.busy -= 1;
    this.#changed();
  }

  #shut(name: string): Promise<void> {
    const host = this.#open.get(name)?.host;
    this.#open.delete(name);
    const closed = Promise.resolve(host?.close())
      .catch(() => undefined)
      .then(() => {
        this.#closing.delete(name);
        this.#changed();
      });
    this.#closing.set(name, closed);
    return closed;
  }

  #changed(): void {
    const waiting = this.#wake;
    this.#wake = [];
    for (const go of waiting) go();
  }
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
