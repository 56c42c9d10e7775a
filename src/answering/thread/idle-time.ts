import { setTimeout as delay, setImmediate as nextTurn } from 'node:timers/promises';

/** Nothing must have been asked for so long. */
const QUIET_MS = 250;

/** When a thread has nothing to do for anybody. */
export interface IdleTime {
  /** Notes that something is to be done, until `work` is settled. */
  occupy(work: Promise<unknown>): void;
  /** Waits until there was nothing to do for a while; false once it is over. */
  next(): Promise<boolean>;
  /** Ends it: whoever waits is told at once that it is over. */
  end(): void;
}

/** Nothing in it keeps a thread from ending. */
export function createIdleTime(quietMs = QUIET_MS): IdleTime {
  const ended = new AbortController();
  let occupied = 0;
  let since = performance.now();
  const leave = () => {
    occupied--;
    since = performance.now();
  };
  const left = () => (occupied > 0 ? quietMs : since + quietMs - performance.now());
  return {
    occupy: (work) => {
      occupied++;
      work.then(leave, leave);
    },
    next: async () => {
      // What was asked meanwhile is heard of first.
      await nextTurn();
      const waiting = { ref: false, signal: ended.signal };
      while (!ended.signal.aborted && left() > 0) await delay(left(), undefined, waiting).catch(() => {});
      return !ended.signal.aborted;
    },
    end: () => ended.abort(),
  };
}
