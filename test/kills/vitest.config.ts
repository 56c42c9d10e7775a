import { defineConfig } from 'vitest/config';

/** Each kill starts a program anew, which takes many seconds on a busy machine. */
const KILL_MS = 30_000;

export default defineConfig({
  test: {
    include: ['test/kills/*.test.ts'],
    testTimeout: Number(process.env['KILLS'] ?? 20) * KILL_MS,
    hookTimeout: 60_000,
  },
});
