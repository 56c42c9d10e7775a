import { defineConfig } from 'vitest/config';

const inCi = process.env['CI'] === 'true';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'commands/**/*.test.ts', 'test/**/*.test.ts', 'scripts/**/*.test.ts'],
    exclude: ['test/browser/**', 'test/kills/**', 'test/engine/**'],
    setupFiles: inCi ? ['test/fixed-seed.ts'] : [],
    reporters: inCi ? ['default', 'json'] : ['default'],
    outputFile: { json: 'data/test-results.json' },
    testTimeout: 30_000,
    hookTimeout: 60_000,
    restoreMocks: true,
    unstubEnvs: true,
  },
});
