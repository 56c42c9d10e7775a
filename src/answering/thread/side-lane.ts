import { statSync } from 'node:fs';
import { snapshotPlace } from '../../library/snapshot/snapshot.ts';
import type { Log } from '../../log.ts';
import type { ArchiveStatus } from '../archive-host.ts';
import { type ArchiveThread, startArchiveThread } from './archive-thread.ts';
import { type Lane, type LaneOptions, openLane } from './lane.ts';

/** A second thread, with a copy of the archive, which is there while there are long questions. */
export interface SideLane {
  /** The lane where it is open, and its archive that of `status`; else undefined. */
  of(status: ArchiveStatus): Lane | undefined;
  /** Opens it unless it is open, or can't be: true where it is open or being opened. `savedVersion`: that of the archive on disk. */
  open(status: ArchiveStatus, savedVersion: string | null): boolean;
  /** Ends it once it is free, unless its archive is that of `status`. */
  retire(status: ArchiveStatus): void;
  close(): Promise<void>;
}

export interface SideLaneOptions extends LaneOptions {
  readonly entry: URL;
  readonly corpusDir: string;
  readonly dataDir: string | null;
  readonly log: Log;
  /** It ends when it was not used for so long. */
  readonly idleMs: number;
}

/**
 * Memory that an archive takes, in bytes for each byte of its snapshot: 2.4 were measured (docs/hosting.md), and some for the garbage of loading it. It is told from the
 * snapshot, since what the first thread takes is not what a second one will: it holds what it read and built besides.
 */
const MEMORY_FACTOR = 4;
/** What a thread takes besides. */
const THREAD_BYTES = 150e6;
/** After it could not be opened. */
const RETRY_MS = 60_000;

interface OpenLane {
  readonly lane: Lane;
  /** Of the archive that it is to have. */
  readonly version: string;
  /** True once it has that archive. */
  isReady: boolean;
  /** False where there is a newer one: it ends as soon as it is free. */
  isWanted: boolean;
}

export function createSideLane(options: SideLaneOptions): SideLane {
  return new CopyLane(options);
}

class CopyLane implements SideLane {
  readonly #options: SideLaneOptions;
  #open: OpenLane | null = null;
  #blockedUntil = 0;
  #idle: NodeJS.Timeout | undefined;

  constructor(options: SideLaneOptions) {
    this.#options = options;
  }

  of({ version }: ArchiveStatus): Lane | undefined {
    const open = this.#open;
    return open?.isReady && open.isWanted && open.version === version ? open.lane : undefined;
  }

  open({ version }: ArchiveStatus, savedVersion: string | null): boolean {
    if (this.#open) return this.#open.isWanted && this.#open.version === version;
    const { dataDir } = this.#options;
    if (dataDir === null || savedVersion !== version || performance.now() < this.#blockedUntil) return false;
    if (!hasRoom(dataDir)) {
      this.#blockedUntil = performance.now() + RETRY_MS;
      return false;
    }
    this.#start(dataDir, version);
    return true;
  }

  retire({ version }: ArchiveStatus): void {
    if (!this.#open || this.#open.version === version) return;
    this.#open.isWanted = false;
    this.#endWhenFree();
  }

  async close(): Promise<void> {
    const ending = this.#open;
    this.#open = null;
    clearTimeout(this.#idle);
    await ending?.lane.thread.close();
  }

  /** Ends it where it is free, at once or after a while. */
  #endWhenFree(): void {
    clearTimeout(this.#idle);
    const open = this.#open;
    if (!open?.lane.isFree()) return;
    if (open.isReady && open.isWanted)
      this.#idle = setTimeout(() => void this.close(), this.#options.idleMs).unref();
    else if (!open.isWanted) void this.close();
  }

  #start(dataDir: string, version: string): void {
    const { entry, corpusDir, log, onChange } = this.#options;
    const thread = startArchiveThread(
      entry,
      { role: 'copy', corpusDir, dataDir, workers: 0, watch: false },
      {
        log,
        onStatus: (status) => {
          const open = this.#openOn(thread);
          if (!open) return;
          open.isReady = true;
          open.isWanted &&= status.version === version;
          this.#endWhenFree();
          onChange();
        },
        onEnd: (reason) => {
          const open = this.#openOn(thread);
          if (!open) return;
          if (!open.isReady) {
            this.#blockedUntil = performance.now() + RETRY_MS;
            log.warn({ reason }, 'a second thread, for long questions, could not be opened');
          }
          this.#open = null;
          onChange();
        },
      },
    );
    const onFree = (): void => {
      this.#endWhenFree();
      onChange();
    };
    const lane = openLane(thread, { ...this.#options, onChange: onFree });
    this.#open = { lane, version, isReady: false, isWanted: true };
  }

  /** The lane on this thread; null where it was closed, or another one followed. */
  #openOn(thread: ArchiveThread): OpenLane | null {
    return this.#open?.lane.thread === thread ? this.#open : null;
  }
}

/** Whether a second archive fits into half of the memory that is free. */
function hasRoom(dataDir: string): boolean {
  const bytes = statSync(snapshotPlace(dataDir), { throwIfNoEntry: false })?.size ?? 0;
  return bytes * MEMORY_FACTOR + THREAD_BYTES < process.availableMemory() / 2;
}
