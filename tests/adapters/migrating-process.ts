import { argv } from 'node:process';

import { makeSchema, migrationNames } from '../../src/adapters/postgres/migrate.ts';

/** Migrates until it is done, or killed. */
await makeSchema(argv[2] ?? '', migrationNames());
