import { setTimeout as delay } from 'node:timers/promises';
import { EngineError } from './engine.ts';

/** Does it, and again after each of these pauses (milliseconds) where it failed for what may pass; `onTrouble` is told of what was tried again. */
export async function tryAgain<Result>(
  work: () => Promise<Result>,
  pausesMs: readonly number[],
  onTrouble: (error: EngineError) => void = () => {},
): Promise<Result> {
  for (const pause of pausesMs) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof EngineError && error.mayPass)) throw error;
      onTrouble(error);
      await delay(pause);
    }
  }
  return work();
}
