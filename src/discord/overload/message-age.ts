/** Discord's clock and this machine's differ: the least difference seen is taken for that, in milliseconds. */
export interface AgeGauge {
  /** How old something is that Discord dated so, in milliseconds, beyond the least that was seen. */
  ageOf(createdAt: number): number;
}

/** After so long the least difference is looked for anew: clocks are set, and drift. */
const FORGET_MS = 300_000;

export function createAgeGauge(now: () => number = Date.now): AgeGauge {
  let current = { least: Number.POSITIVE_INFINITY, since: now() };
  let before = Number.POSITIVE_INFINITY;
  return {
    ageOf: (createdAt) => {
      const time = now();
      if (time - current.since > FORGET_MS) {
        before = current.least;
        current = { least: Number.POSITIVE_INFINITY, since: time };
      }
      current.least = Math.min(current.least, time - createdAt);
      return time - createdAt - Math.min(current.least, before);
    },
  };
}
