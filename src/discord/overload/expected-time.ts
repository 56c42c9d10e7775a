/** Remembers how long answers of a kind took to work out, so that what takes long is deferred before it is begun. */
export interface ExpectedTime {
  /** True where answers of this kind have lately taken so long that the first response would come late. */
  isLong(kind: string): boolean;
  note(kind: string, milliseconds: number): void;
}

/** Working an answer out holds the thread: one that takes longer leaves too little of the three seconds. */
const LONG_MS = 500;
/** How many answers of a kind are remembered. */
const MAX_REMEMBERED = 20;

/** Nothing is known of a kind at first: the first answer of each is taken to be long, as what it needs may have to be loaded. */
export function createExpectedTime(): ExpectedTime {
  const remembered = new Map<string, number[]>();
  return {
    isLong: (kind) => {
      const times = remembered.get(kind);
      return !times || Math.max(...times) > LONG_MS;
    },
    note: (kind, milliseconds) => {
      remembered.set(kind, [...(remembered.get(kind) ?? []), milliseconds].slice(-MAX_REMEMBERED));
    },
  };
}

/** Does something synchronous, or begins something that is not, and notes how long it held the thread. */
export function timed<Result>(kind: string, { expected, now }: Timing, work: () => Result): Result {
  const start = now();
  try {
    return work();
  } finally {
    expected.note(kind, now() - start);
  }
}

interface Timing {
  readonly expected: ExpectedTime;
  now(): number;
}
