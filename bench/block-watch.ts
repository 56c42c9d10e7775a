import { monitorEventLoopDelay } from 'node:perf_hooks';

/** How long the event loop was held, in milliseconds, while something ran. */
export interface Blocks {
  /** By the clock: on a machine that others use too, time in which this program had to wait is in there. */
  readonly wall: number;
  /** By the main thread's own processor time; null where Node cannot tell it (before 24). */
  readonly cpu: number | null;
}

/** Begins to watch; the function that comes back ends it. */
export function watchBlocks(): () => Promise<Blocks> {
  const delay = monitorEventLoopDelay({ resolution: 2 });
  delay.enable();
  let longest = 0;
  let last = threadTime();
  const timer = setInterval(() => {
    const now = threadTime();
    if (now !== null && last !== null) longest = Math.max(longest, now - last);
    last = now;
  }, 1);
  return async () => {
    await new Promise((resolve) => setTimeout(resolve, 20));
    clearInterval(timer);
    delay.disable();
    return { wall: delay.max / 1e6, cpu: last === null ? null : longest };
  };
}

function threadTime(): number | null {
  const usage: unknown =
    'threadCpuUsage' in process ? Reflect.apply(Object(process.threadCpuUsage), process, []) : null;
  if (typeof usage !== 'object' || usage === null || !('user' in usage) || !('system' in usage)) return null;
  return (Number(usage.user) + Number(usage.system)) / 1000;
}
