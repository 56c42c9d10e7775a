import { runInWorker, type WorkerLimits } from '../../run-in-worker.ts';
import type { Parser, ParsingTask } from './parser.ts';

const LIMITS: WorkerLimits = {
  milliseconds: 120_000,
  megabytes: 1024,
  entry: new URL('./start-worker.mjs', import.meta.url),
};

/**
 * Reads each thing in a thread of its own that is ended after two minutes: what strangers wrote can be made so that reading
 * it takes hours, and questions are answered meanwhile.
 */
export function createWorkerParser(limits: WorkerLimits = LIMITS): Parser {
  const run = <Result>(task: ParsingTask): Promise<Result> => runInWorker(task, limits);
  return {
    file: (...given) => run({ what: 'file', given }),
    page: (...given) => run({ what: 'page', given }),
    feed: (...given) => run({ what: 'feed', given }),
  };
}
