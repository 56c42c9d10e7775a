/** Work that is never done twice at once: who asks while it is under way gets the same run, and its progress from there on. */
export interface SingleFlight<Result, Progress> {
  run(onProgress?: (progress: Progress) => void): Promise<Result>;
  /** Waits for the run under way, if there is one, however it ends. */
  settled(): Promise<void>;
}

export function singleFlight<Result, Progress>(
  work: (onProgress: (progress: Progress) => void) => Promise<Result>,
): SingleFlight<Result, Progress> {
  const listeners = new Set<(progress: Progress) => void>();
  let running: Promise<Result> | null = null;
  const start = async (): Promise<Result> => {
    try {
      return await work((progress) => {
        for (const listener of listeners) listener(progress);
      });
    } finally {
      running = null;
      listeners.clear();
    }
  };
  return {
    run: (onProgress) => {
      if (onProgress) listeners.add(onProgress);
      running ??= start();
      return running;
    },
    settled: async () => {
      await running?.catch(() => {});
    },
  };
}
