import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Engine } from './engine.ts';
import { type Lease, takeLease } from './lease.ts';

const RENEWED_EVERY_MS = 15_000;
let now = 1_000_000;
let isAway = false;
let onWrite = () => {};
let held: object | null = null;

/** Keeps one document, as far as a lease needs it. */
const engine: Engine = {
  request: async ({ method, body }) => {
    if (isAway) throw new Error('away');
    if (method === 'GET')
      return { status: 200, body: held ? { _source: held, _seq_no: 1, _primary_term: 1 } : {} };
    onWrite();
    held = method === 'PUT' ? (body ?? null) : null;
    return { status: 200, body: {} };
  },
  close: async () => {},
};

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  [isAway, onWrite, held] = [false, () => {}, null];
});
afterEach(() => vi.useRealTimers());

async function take(): Promise<Lease> {
  const taken = await takeLease(engine, 'harbour', () => now);
  if (!('isHeld' in taken)) throw new Error(`${taken.host} has the lease`);
  return taken;
}

async function pass(ms: number): Promise<void> {
  now += ms;
  await vi.advanceTimersByTimeAsync(ms);
}

it('is renewed while the engine answers', async () => {
  const lease = await take();
  for (let i = 0; i < 6; i++) await pass(RENEWED_EVERY_MS);
  expect(lease.isHeld()).toBe(true);
});

it('is never renewed once it ran out, though the one who had it since gave it back', async () => {
  const first = await take();
  isAway = true;
  for (let i = 0; i < 5; i++) await pass(RENEWED_EVERY_MS);
  isAway = false;
  const second = await take();
  await second.release();
  await pass(RENEWED_EVERY_MS);
  expect(first.isHeld()).toBe(false);
  expect(held).toBeNull();
});

it('is not renewed where it ran out before the answer came', async () => {
  const lease = await take();
  isAway = true;
  for (let i = 0; i < 2; i++) await pass(RENEWED_EVERY_MS);
  isAway = false;
  onWrite = () => {
    now += 20_000;
  };
  await pass(RENEWED_EVERY_MS);
  expect(lease.isHeld()).toBe(false);
});
