import { argv } from 'node:process';

import { makeSchema } from '../../src/adapters/postgres/migrate.ts';
import { migrationNames } from '../../src/adapters/postgres/schema/schema-state.ts';

/** Migrates until it is done, or killed. */
await makeSchema(argv[2] ?? '', migrationNames());
