import type { ReindexProgress } from '../model.ts';

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

const STEPS: Readonly<Record<ReindexProgress['step'], string>> = {
  listing: 'Looking which files changed',
  reading: 'Reading articles',
  indexing: 'Indexing paragraphs',
  saving: 'Saving',
};

/** “Reading articles … 3 of 20”. */
export function describeProgress({ step, done, total }: ReindexProgress): string {
  return `${STEPS[step]} … ${total > 0 ? `${done} of ${total}` : ''}`.trim();
}
