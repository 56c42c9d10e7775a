import type { FeedReport } from './poll-feed.ts';

/** Timers and chance, as arguments so that a test can hold them. */
export interface FeedWatchOptions {
  /** How long to wait between two looks at a feed, in minutes. */
  readonly minutes: number;
  readonly poll: (feed: string) => Promise<FeedReport>;
  readonly onReport: (report: FeedReport) => void;
  /** Told of a feed that could not be read, and of when it is tried again. */
  readonly onFailure: (feed: string, error: unknown, minutes: number) => void;
  readonly random?: () => number;
  readonly wait?: (milliseconds: number, action: () => void) => { readonly cancel: () => void };
}

export interface FeedWatch {
  /** Stops looking and waits for what is under way. */
  close(): Promise<void>;
}

const MAX_WAIT_MINUTES = 24 * 60;
/** Looks are spread by a fifth to either side, so that feeds are not asked all at once. */
const JITTER = 0.2;

/** Looks at feeds again and again; after each failure it waits twice as long, up to a day. */
export function watchFeeds(feeds: readonly string[], options: FeedWatchOptions): FeedWatch {
  const { minutes, poll, onReport, onFailure } = options;
  const random = options.random ?? Math.random;
  const wait = options.wait ?? waitUnreferenced;
  const timers = new Map<string, { readonly cancel: () => void }>();
  const running = new Set<Promise<void>>();
  let closed = false;

  const look = async (feed: string, failures: number): Promise<void> => {
    let failed = 0;
    try {
      onReport(await poll(feed));
    } catch (error) {
      failed = failures + 1;
      if (!closed) onFailure(feed, error, backOff(minutes, failed));
    }
    if (!closed) plan(feed, failed, backOff(minutes, failed) * (1 - JITTER + 2 * JITTER * random()));
  };
  const plan = (feed: string, failures: number, inMinutes: number): void => {
    const start = () => {
      const run = look(feed, failures).finally(() => running.delete(run));
      running.add(run);
    };
    timers.set(feed, wait(inMinutes * 60_000, start));
  };

  for (const feed of feeds) plan(feed, 0, random());
  return {
    close: async () => {
      closed = true;
      for (const { cancel } of timers.values()) cancel();
      await Promise.all(running);
    },
  };
}

function backOff(minutes: number, failures: number): number {
  return Math.min(Math.max(MAX_WAIT_MINUTES, minutes), minutes * 2 ** failures);
}

function waitUnreferenced(milliseconds: number, action: () => void) {
  const timer = setTimeout(action, milliseconds);
  timer.unref();
  return { cancel: () => clearTimeout(timer) };
}
