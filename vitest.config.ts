import { defineConfig } from 'vitest/config';

/** Domain has no I/O, clock or randomness: its files share their modules, which take longer to load than to test. */
const PURE = 'tests/domain/**/*.spec.ts';

export default defineConfig({
  test: {
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // A machine under load takes longer than the second that is usual.
    expect: { poll: { timeout: 10_000 } },
    maxWorkers: 2,
    projects: [
      { extends: true, test: { name: 'domain', include: [PURE], isolate: false } },
      {
        extends: true,
        test: {
          name: 'hub',
          // Left out by name and not by `exclude`, which would win over the one of the command line.
          include: ['tests/*.spec.ts', 'tests/!(domain)/**/*.spec.ts'],
          globalSetup: ['tests/support/database-cluster.ts'],
        },
      },
    ],
  },
});
