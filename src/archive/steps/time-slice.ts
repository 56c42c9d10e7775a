const SLICE_MS = 8;

/** Lets long work give way to the event loop: `if (slice.expired()) await slice.yield();` */
export interface TimeSlice {
  /** Whether the present slice of work is used up. */
  expired(): boolean;
  /** Resolves after everything else that was waiting had its turn. */
  yield(): Promise<void>;
}

/** A slice of 8 ms at a time, which on a busy machine block for about 20. */
export function startTimeSlice(now: () => number = () => performance.now()): TimeSlice {
  let started = now();
  return {
    expired: () => now() - started >= SLICE_MS,
    yield: () =>
      new Promise((resolve) => {
        setImmediate(() => {
          started = now();
          resolve();
        });
      }),
  };
}
