/** Started by killed.spec.ts as a process of its own: works on one run until it is killed. */
import { createRosterFiles } from '../../src/adapters/files/roster-files.ts';
import { createLogger } from '../../src/adapters/logging.ts';
import { openDatabase } from '../../src/adapters/postgres/database.ts';
import { unitOfWork } from '../../src/adapters/postgres/stores.ts';
import { workOnRun } from '../../workers/run-worker.ts';

const [url = '', keyFile = '', runId = ''] = process.argv.slice(2);
const hub = {
  clock: { now: () => new Date('2026-03-31T04:00:00Z'), today: () => '2026-03-31' },
  files: createRosterFiles(),
  uploads: { keep: async () => undefined, expire: async () => 0 },
  populationBase: null,
  inTransaction: unitOfWork(await openDatabase(url, keyFile)),
};
process.stdout.write('works\n');
await workOnRun(runId, { hub, logger: createLogger({ level: 'warn' }) });
process.stdout.write('done\n');
process.exit(0);
