import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    // By default one core is left free; terminals and spawned programs are mostly waited for.
    maxWorkers: '100%',
  },
});
