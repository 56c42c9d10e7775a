import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/browser/**/*.browser.ts'],
    globalSetup: 'test/browser/announce.ts',
    testTimeout: 45_000,
    hookTimeout: 60_000,
    // One browser at a time: they share two cores with everything else.
    fileParallelism: false,
  },
});
