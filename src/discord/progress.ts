import type { Answer } from '../model.ts';

export interface ProgressTiming {
  /** The least time between two answers of a stream, in milliseconds; the last one is never held back. */
  readonly between: number;
  /** The time after which nothing can be shown any more. */
  readonly life: number;
  /** What is said where there will be no more. */
  readonly over: Answer;
  now(): number;
}

/**
 * Shows a stream of answers one after the other and returns the last. What comes too soon after another is left out, and
 * where the stream outlives the place it is shown in, its reader is told so in time.
 */
export async function showProgress(
  answers: AsyncIterable<Answer>,
  show: (answer: Answer) => Promise<void>,
  { between, life, over, now }: ProgressTiming,
): Promise<Answer | undefined> {
  const start = now();
  let shownAt = Number.NEGATIVE_INFINITY;
  let last: Answer | undefined;
  let isShown = true;
  let isOver = false;
  for await (const answer of answers) {
    last = answer;
    isShown = false;
    const time = now();
    if (isOver || time - shownAt < between) continue;
    isOver = time - start > life;
    await show(isOver ? over : answer);
    isShown = true;
    shownAt = time;
  }
  if (last && !isShown && !isOver) await show(last);
  return last;
}
