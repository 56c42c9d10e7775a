import type { TimeSlice } from './time-slice.ts';

/** Runs work that yields between its pieces, without a pause. */
export function runSync<Result>(steps: Generator<undefined, Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Runs work that yields between its pieces, and lets other work through whenever the slice is used up. */
export async function runCooperatively<Result>(
  steps: Generator<undefined, Result>,
  slice: TimeSlice,
): Promise<Result> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (slice.expired()) await slice.yield();
  }
}
