import { type ApartLimits, runApart } from '../../run-apart.ts';
import type { Reading, ReadingTask } from './reading.ts';

const LIMITS: ApartLimits = {
  milliseconds: 120_000,
  megabytes: 1024,
  entry: new URL('./start-worker.mjs', import.meta.url),
};

/**
 * Reads each thing in a thread of its own that is ended after two minutes: what strangers wrote can be made so that reading
 * it takes hours, and questions are answered meanwhile.
 */
export function readApart(limits: ApartLimits = LIMITS): Reading {
  const run = <Result>(task: ReadingTask): Promise<Result> => runApart(task, limits);
  return {
    file: (...given) => run({ what: 'file', given }),
    page: (...given) => run({ what: 'page', given }),
    feed: (...given) => run({ what: 'feed', given }),
  };
}
