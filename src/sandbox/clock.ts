/** Time as an argument, so that a test need not wait three seconds or a quarter of an hour. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Runs `run` once, `milliseconds` from now; the returned function cancels it. */
  after(milliseconds: number, run: () => void): () => void;
}

/** The computer's own time. Its timers don't keep the process alive. */
export const systemClock: Clock = {
  now: Date.now,
  after(milliseconds, run) {
    const timer = setTimeout(run, milliseconds);
    timer.unref();
    return () => clearTimeout(timer);
  },
};

/** A clock that stands still until it is told to go on. */
export interface ManualClock extends Clock {
  /** Lets that many milliseconds pass; what falls due runs in its order before this returns. */
  advance(milliseconds: number): void;
}

/** A clock for tests, standing at `start`. */
export function manualClock(start = Date.UTC(2026, 0, 1)): ManualClock {
  let now = start;
  const due: { at: number; run: () => void }[] = [];
  return {
    now: () => now,
    after(milliseconds, run) {
      const entry = { at: now + milliseconds, run };
      due.push(entry);
      return () => {
        const at = due.indexOf(entry);
        if (at >= 0) due.splice(at, 1);
      };
    },
    advance(milliseconds) {
      const until = now + milliseconds;
      for (;;) {
        const next = due.filter((entry) => entry.at <= until).sort((a, b) => a.at - b.at)[0];
        if (!next) break;
        due.splice(due.indexOf(next), 1);
        now = next.at;
        next.run();
      }
      now = until;
    },
  };
}
