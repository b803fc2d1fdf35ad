import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.spec.ts'],
    globalSetup: ['tests/support/database-cluster.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // A machine under load takes longer than the second that is usual.
    expect: { poll: { timeout: 10_000 } },
    maxWorkers: 2,
  },
});
