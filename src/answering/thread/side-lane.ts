import { statSync } from 'node:fs';
import { snapshotPlace } from '../../library/snapshot/snapshot.ts';
import type { Log } from '../../log.ts';
import type { ArchiveStatus } from '../archive-host.ts';
import { startArchiveThread } from './archive-thread.ts';
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
 * Memory that an archive takes, in bytes for each byte of its snapshot: 3.4 were measured (docs/hosting.md), and some for the garbage of loading it. It is told from the
 * snapshot, since what the first thread takes is not what a second one will: it holds what it read and built besides.
 */
const MEMORY_FACTOR = 4;
/** What a thread takes besides. */
const THREAD_BYTES = 150e6;
/** After it could not be opened. */
const RETRY_MS = 60_000;

export function createSideLane(options: SideLaneOptions): SideLane {
  const { entry, corpusDir, dataDir, log, idleMs, onChange } = options;
  let open: OpenLane | null = null;
  let blockedUntil = 0;
  let idle: NodeJS.Timeout | undefined;

  const end = async (): Promise<void> => {
    const ending = open;
    open = null;
    clearTimeout(idle);
    await ending?.lane.thread.close();
  };
  /** Ends it where it is free, at once or after a while. */
  const endWhenFree = (): void => {
    clearTimeout(idle);
    if (!open || open.lane.busyFor() !== null) return;
    if (open.isReady && open.isWanted) idle = setTimeout(() => void end(), idleMs).unref();
    else if (!open.isWanted) void end();
  };
  const start = (dir: string, version: string): void => {
    const thread = startArchiveThread(
      entry,
      { role: 'copy', corpusDir, dataDir: dir, workers: 0, watch: false },
      {
        log,
        onStatus: (status) => {
          if (open?.lane.thread !== thread) return;
          open.isReady = true;
          open.isWanted &&= status.version === version;
          endWhenFree();
          onChange();
        },
        onEnd: (reason) => {
          if (open?.lane.thread !== thread) return;
          if (!open.isReady) {
            blockedUntil = performance.now() + RETRY_MS;
            log.warn({ reason }, 'a second thread, for long questions, could not be opened');
          }
          open = null;
          onChange();
        },
      },
    );
    const onFree = (): void => {
      endWhenFree();
      onChange();
    };
    open = {
      lane: openLane(thread, { ...options, onChange: onFree }),
      version,
      isReady: false,
      isWanted: true,
    };
  };
  return {
    of: ({ version }) => (open?.isReady && open.isWanted && open.version === version ? open.lane : undefined),
    open: ({ version }, savedVersion) => {
      if (open) return open.isWanted && open.version === version;
      if (dataDir === null || savedVersion !== version || performance.now() < blockedUntil) return false;
      if (!hasRoom(dataDir)) {
        blockedUntil = performance.now() + RETRY_MS;
        return false;
      }
      start(dataDir, version);
      return true;
    },
    retire: ({ version }) => {
      if (!open || open.version === version) return;
      open.isWanted = false;
      endWhenFree();
    },
    close: end,
  };
}

interface OpenLane {
  readonly lane: Lane;
  /** Of the archive that it is to have. */
  readonly version: string;
  /** True once it has that archive. */
  isReady: boolean;
  /** False where there is a newer one: it ends as soon as it is free. */
  isWanted: boolean;
}

/** Whether a second archive fits into half of the memory that is free. */
function hasRoom(dataDir: string): boolean {
  const bytes = statSync(snapshotPlace(dataDir), { throwIfNoEntry: false })?.size ?? 0;
  return bytes * MEMORY_FACTOR + THREAD_BYTES < process.availableMemory() / 2;
}
