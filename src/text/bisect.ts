/**
 * The first of the indices `[low, high)` from which on something holds; `high` where it holds for none. It must hold for all after the
 * first one it holds for.
 *
 * @example bisect(0, 5, (i) => [2, 3, 5, 7, 11][i] >= 5) // 2
 */
export function bisect(low: number, high: number, holds: (index: number) => boolean): number {
  let [from, to] = [low, high];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (holds(middle)) to = middle;
    else from = middle + 1;
  }
  return from;
}
