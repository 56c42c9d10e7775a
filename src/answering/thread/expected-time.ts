/** Remembers how long answers of a kind took, so that those that take long stand in nobody's way. */
export interface ExpectedTime {
  /** True where more than one of the latest answers of this kind took long: one alone may have had to load what it needs. */
  isLong(kind: string): boolean;
  note(kind: string, milliseconds: number): void;
}

/** How many answers of a kind are remembered. */
const MAX_REMEMBERED = 10;
const MIN_LONG = 2;

/** `longMs`: an answer that takes longer is long. */
export function createExpectedTime(longMs: number): ExpectedTime {
  const remembered = new Map<string, readonly number[]>();
  return {
    isLong: (kind) => (remembered.get(kind) ?? []).filter((time) => time > longMs).length >= MIN_LONG,
    note: (kind, milliseconds) => {
      remembered.set(kind, [...(remembered.get(kind) ?? []), milliseconds].slice(-MAX_REMEMBERED));
    },
  };
}
