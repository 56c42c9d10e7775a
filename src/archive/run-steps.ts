import type { Pace } from './index/pace.ts';

/** Runs work that yields between its pieces, without a pause. */
export function runToEnd<Result>(steps: Generator<undefined, Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Runs work that yields between its pieces, and lets other work through as often as the pace says. */
export async function runInSlices<Result>(steps: Generator<undefined, Result>, pace: Pace): Promise<Result> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (pace.due()) await pace.rest();
  }
}
