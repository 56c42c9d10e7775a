/** Lets each of many (people, channels, servers) do something so often, with some in a row. */
export interface RateLimit {
  /** Milliseconds that `key` has to wait still; 0 where it may go on, which counts. */
  take(key: string): number;
}

export interface Rate {
  /** How many may come in a row. */
  readonly burst: number;
  /** How many a second in the long run. */
  readonly perSecond: number;
}

/** The generic cell rate algorithm (ITU-T I.371): one number for each key, and none for those that have been quiet. */
export function createRateLimit({ burst, perSecond }: Rate, now: () => number): RateLimit {
  const interval = 1000 / perSecond;
  // A thousandth of a millisecond for the rounding of sums.
  const slack = interval * (burst - 1) + 0.001;
  /** When all that a key did would have been due at an even pace. */
  const dueAt = new Map<string, number>();
  return {
    take: (key) => {
      const time = now();
      const due = Math.max(dueAt.get(key) ?? 0, time);
      if (due - time > slack) return due - time - slack;
      dueAt.delete(key);
      // The map keeps the order of insertion: those that have been quiet longest stand first.
      for (const [other, otherDue] of dueAt) {
        if (otherDue > time) break;
        dueAt.delete(other);
      }
      dueAt.set(key, due + interval);
      return 0;
    },
  };
}
