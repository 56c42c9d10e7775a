import { type Ending, EXIT_STATUS } from '../../exit-status.ts';
import type { ReindexOutcome } from '../../library/library.ts';
import type { Log } from '../../log.ts';
import { UserError } from '../../user-error.ts';
import type { ArchiveHost, ArchiveStatus } from '../archive-host.ts';
import { startArchiveThread, ThreadEndedError } from './archive-thread.ts';
import { type Lane, type LaneOptions, openLane } from './lane.ts';
import type { ThreadSetup } from './messages.ts';

/** The thread that keeps the archive up to date, and those that follow it where one ends. */
export interface Keeper extends Pick<ArchiveHost, 'status' | 'reindex' | 'close'> {
  lane(): Lane;
  /** Of the archive that is on disk; null where none is known to be. */
  savedVersion(): string | null;
}

export interface ArchiveKeeperOptions extends LaneOptions, Omit<ThreadSetup, 'role'> {
  readonly log: Log;
  readonly entry: URL;
  readonly onReindex?: (outcome: ReindexOutcome, seconds: number) => void;
  /** Told of each archive that comes into use. */
  readonly onStatus: (status: ArchiveStatus) => void;
  /** Told, in words for people, where there is no archive any more, and none to come. */
  readonly onLost: (reason: string) => void;
  /** Told where threads end again and again, so that the program can't go on. */
  readonly onGiveUp?: (ending: Ending) => void;
}

/** A thread that ends so often within ten minutes would go on to. */
const MAX_ENDS = 4;
const ENDS_COUNTED_MS = 600_000;

/** Starts a thread that holds the archive; one that ends is followed by another, which begins with the snapshot. */
export function openKeeper(options: ArchiveKeeperOptions): Keeper {
  return new RestartingKeeper(options);
}

class RestartingKeeper implements Keeper {
  readonly #options: ArchiveKeeperOptions;
  #status: ArchiveStatus | null = null;
  #savedVersion: string | null = null;
  #ends: readonly number[] = [];
  /** Why there will be no other thread; null while there may be. */
  #over: string | null = null;
  #lane: Lane;

  constructor(options: ArchiveKeeperOptions) {
    this.#options = options;
    this.#lane = this.#start();
  }

  lane(): Lane {
    return this.#lane;
  }

  status(): ArchiveStatus | null {
    return this.#status;
  }

  savedVersion(): string | null {
    return this.#savedVersion;
  }

  async reindex(...asked: Parameters<Keeper['reindex']>): ReturnType<Keeper['reindex']> {
    for (;;) {
      if (this.#over !== null) throw new UserError(this.#over);
      try {
        return await this.#lane.thread.reindex(...asked);
      } catch (error) {
        if (!(error instanceof ThreadEndedError)) throw error;
      }
    }
  }

  close(): Promise<void> {
    this.#over ??= CLOSED;
    return this.#lane.thread.close();
  }

  #start(): Lane {
    return startLane(this.#options, {
      onStatus: (status) => {
        this.#status = status;
        this.#options.onStatus(status);
        this.#options.onChange();
      },
      onSaved: (version) => {
        this.#savedVersion = version;
        this.#options.onChange();
      },
      onEnd: (reason, isTerminated) => {
        this.#status = null;
        if (this.#over !== null) return;
        const now = performance.now();
        if (!isTerminated) this.#ends = [...this.#ends, now].filter((time) => now - time < ENDS_COUNTED_MS);
        if (this.#ends.length < MAX_ENDS) this.#follow(reason);
        else this.#giveUp(reason);
      },
    });
  }

  #follow(reason: string): void {
    const { log, onLost } = this.#options;
    log.error({ reason }, 'the thread that holds the articles ended; it is started anew');
    this.#lane = this.#start();
    this.reindex().catch((error: unknown) => {
      log.error(error instanceof UserError ? error.message : { err: error });
      if (this.#status === null) onLost(UNREAD);
    });
  }

  #giveUp(reason: string): void {
    const { onLost, onGiveUp = () => {} } = this.#options;
    this.#over = cannotGoOn(reason);
    onLost(CLOSED);
    onGiveUp({ status: EXIT_STATUS.noWorkers, message: this.#over });
  }
}

interface LaneEvents {
  onStatus(status: ArchiveStatus): void;
  onSaved(version: string): void;
  onEnd(reason: string, isTerminated: boolean): void;
}

function startLane(options: ArchiveKeeperOptions, events: LaneEvents): Lane {
  const { corpusDir, dataDir, workers, watch, engine, log, entry, onReindex } = options;
  const thread = startArchiveThread(
    entry,
    { role: 'keeper', corpusDir, dataDir, workers, watch, ...(engine && { engine }) },
    { log, ...events, ...(onReindex && { onReindex }) },
  );
  return openLane(thread, options);
}

const CLOSED = 'The program is being shut down; please ask again after its next start.';
const UNREAD = 'I have no articles to answer from any more: they could not be read, and the log says why.';

function cannotGoOn(reason: string): string {
  return `The thread that holds the articles cannot be kept running: ${reason}. Give the program more memory (NODE_OPTIONS=--max-old-space-size=…), or raise the limit on threads (ulimit -u, TasksMax of the unit, --pids-limit of the container).`;
}
