/** What is sorted in one go: a few milliseconds even where comparing is slow. */
const RUN = 2048;

/** Sorts a copy, stably (merge sort). Yields between pieces of work of a few milliseconds. */
export function* sortInSteps<Item extends object>(
  items: readonly Item[],
  compare: (a: Item, b: Item) => number,
): Generator<undefined, Item[]> {
  let runs: Item[][] = [];
  for (let at = 0; at < items.length; at += RUN) {
    runs.push(items.slice(at, at + RUN).sort(compare));
    yield;
  }
  while (runs.length > 1) {
    const longer: Item[][] = [];
    for (let i = 0; i < runs.length; i += 2) {
      longer.push(yield* mergeInSteps(runs[i] ?? [], runs[i + 1] ?? [], compare));
    }
    runs = longer;
  }
  return runs[0] ?? [];
}

function* mergeInSteps<Item extends object>(
  early: readonly Item[],
  late: readonly Item[],
  compare: (a: Item, b: Item) => number,
): Generator<undefined, Item[]> {
  const merged: Item[] = [];
  let [one, other] = [0, 0];
  while (one < early.length || other < late.length) {
    const [first, second] = [early[one], late[other]];
    const takesFirst = second === undefined || (first !== undefined && compare(first, second) <= 0);
    const next = takesFirst ? first : second;
    if (takesFirst) one++;
    else other++;
    if (next !== undefined) merged.push(next);
    if (merged.length % RUN === 0) yield;
  }
  return merged;
}

/** Orders texts by their UTF-16 units, the same on every machine. */
export function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
