import { setImmediate } from 'node:timers/promises';

/** Work of one slice, in milliseconds: short enough that a slice with a garbage collection in it stays below 50. */
const SLICE = 8;

/**
 * Cuts long work into slices that leave the event loop free between them. Call it after each small step, as
 * `if (slices.due()) await slices.next()`: asking costs next to nothing, waiting happens only when a slice is over.
 */
export interface Slices {
  /** True once the slice under way has lasted its time. */
  due(): boolean;
  /** Lets everything else that waits have its turn, then begins the next slice. */
  next(): Promise<void>;
}

export function cutSlices(milliseconds = SLICE): Slices {
  let end = performance.now() + milliseconds;
  return {
    due: () => performance.now() >= end,
    next: async () => {
      await setImmediate();
      end = performance.now() + milliseconds;
    },
  };
}
