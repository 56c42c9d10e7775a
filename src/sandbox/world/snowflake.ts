import type { Clock } from '../clock.ts';

/** The first millisecond of 2015, where Discord's ids begin to count. */
const EPOCH = 1_420_070_400_000;

/** A source of Discord ids: 64 bits as digits, the time in the upper 42, rising, never twice the same. */
export function snowflakes(clock: Clock): () => string {
  let last = 0n;
  return () => {
    const fromTime = BigInt(clock.now() - EPOCH) << 22n;
    last = fromTime > last ? fromTime : last + 1n;
    return last.toString();
  };
}
