const SLICE_MS = 8;

/** Lets long work give way to the event loop: `if (pace.due()) await pace.rest();` */
export interface Pace {
  /** Whether the present slice of work is used up. */
  due(): boolean;
  /** Resolves after everything else that was waiting had its turn. */
  rest(): Promise<void>;
}

/** A pace of slices of 8 ms, which on a busy machine block for about 20. */
export function startPace(now: () => number = () => performance.now()): Pace {
  let started = now();
  return {
    due: () => now() - started >= SLICE_MS,
    rest: () =>
      new Promise((resolve) => {
        setImmediate(() => {
          started = now();
          resolve();
        });
      }),
  };
}
