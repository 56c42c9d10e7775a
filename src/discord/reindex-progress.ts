import type { ReindexProgress } from '../model.ts';
import type { PlainKey } from '../words/catalogue.ts';
import type { Say } from '../words/say.ts';

/** How far a run is, or, once and last, what it gave. */
export type RunStep<Result> = { readonly progress: ReindexProgress } | { readonly result: Result };

/**
 * Begins a run and follows it step by step: its latest progress, whenever the reader is ready for more and there is some, and its result. Rejects
 * where the run does.
 */
export function followRun<Result>(
  begin: (onProgress: (progress: ReindexProgress) => void) => Promise<Result>,
): AsyncGenerator<RunStep<Result>> {
  let latest: ReindexProgress | undefined;
  let wake = () => {};
  const run = begin((progress) => {
    latest = progress;
    wake();
  });
  const finished = run.then((result) => ({ result }));
  // It may fail while nobody is waiting for it; the wait below tells.
  finished.catch(() => undefined);
  return (async function* () {
    let shown: ReindexProgress | undefined;
    for (;;) {
      const progressed = new Promise<null>((resolve) => {
        wake = () => resolve(null);
        if (latest !== shown) wake();
      });
      const end = await Promise.race([finished, progressed]);
      if (end) {
        yield end;
        return;
      }
      shown = latest;
      if (shown) yield { progress: shown };
    }
  })();
}

const STEPS = {
  listing: 'step.listing',
  reading: 'step.reading',
  indexing: 'step.indexing',
  saving: 'step.saving',
} as const satisfies Record<ReindexProgress['step'], PlainKey>;

/** “Reading articles … 3 of 20”. */
export function describeProgress({ step, done, total }: ReindexProgress, say: Say): string {
  return `${say(STEPS[step])} … ${total > 0 ? say('count.of', { done, total }) : ''}`.trim();
}
