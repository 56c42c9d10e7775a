import { createReadStream, readFileSync } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { createInterface } from 'node:readline';
import type { GeneratedParagraph } from './corpus-file.ts';

/** What an engine prints about itself, as one line of JSON. Times are milliseconds, sizes bytes; null where it has no such thing. */
export interface Measures {
  readonly engine: string;
  readonly buildSeconds: number;
  readonly longestBlock: number | null;
  readonly bytesAParagraph: number;
  readonly startSeconds: number | null;
  readonly p50: number;
  readonly p90: number;
  readonly p99: number;
}

/** Reads the paragraphs of a corpus file one by one. */
export async function* readParagraphs(file: string): AsyncGenerator<GeneratedParagraph> {
  for await (const line of createInterface({
    input: createReadStream(file),
    crlfDelay: Number.POSITIVE_INFINITY,
  })) {
    if (line) yield JSON.parse(line);
  }
}

export function readQuestions(file: string): string[] {
  return readFileSync(file, 'utf8').split('\n').filter(Boolean);
}

/** Seconds that some work takes, and its result. */
export async function timed<Result>(work: () => Promise<Result> | Result): Promise<[number, Result]> {
  const started = performance.now();
  const result = await work();
  return [(performance.now() - started) / 1000, result];
}

/** The longest time in milliseconds for which the event loop stood still while some work was done. */
export async function longestBlock<Result>(work: () => Promise<Result>): Promise<[number, Result]> {
  const delays = monitorEventLoopDelay({ resolution: 1 });
  delays.enable();
  await new Promise((resolve) => setTimeout(resolve, 20));
  delays.reset();
  const result = await work();
  await new Promise((resolve) => setTimeout(resolve, 20));
  delays.disable();
  return [delays.max / 1e6, result];
}

/** Asks every question once to warm up and once to be timed; 50th, 90th and 99th percentile in milliseconds. */
export async function askAll(
  questions: readonly string[],
  ask: (question: string) => unknown,
): Promise<Pick<Measures, 'p50' | 'p90' | 'p99'>> {
  for (const question of questions) await ask(question);
  const times: number[] = [];
  for (const question of questions) {
    const started = performance.now();
    await ask(question);
    times.push(performance.now() - started);
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return { p50: at(0.5), p90: at(0.9), p99: at(0.99) };
}

/** Bytes of heap and buffers that are in use once the garbage is out; run with --expose-gc. */
export function bytesInUse(): number {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
