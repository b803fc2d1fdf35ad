/** Started as a process of its own: works on one run, and dies over the record of one key, or a group that it belongs to. */
import { createRosterFiles } from '../../src/adapters/files/roster-files.ts';
import { createLogger } from '../../src/adapters/logging.ts';
import { openDatabase } from '../../src/adapters/postgres/database.ts';
import { unitOfWork } from '../../src/adapters/postgres/stores.ts';
import { b01 } from '../../src/domain/checks/b01-birth-cert-no-entry.ts';
import { b07 } from '../../src/domain/checks/b07-cert-two-persons.ts';
import { workOnRun } from '../../workers/run-worker.ts';

const [url = '', keyFile = '', runId = '', key = ''] = process.argv.slice(2);
const { judge } = b01;
const { judgeGroup } = b07;
// As a fault in native code does it: nothing is said.
const dieOver = (found: string) => {
  if (found === key) process.kill(process.pid, 'SIGKILL');
};
Object.assign(b01, {
  judge: (...[dossier, world]: Parameters<typeof judge>) => {
    dieOver(dossier.subject.key);
    return judge(dossier, world);
  },
});
Object.assign(b07, {
  judgeGroup: (...[members, world]: Parameters<typeof judgeGroup>) => {
    for (const { subject } of members) dieOver(subject.key);
    return judgeGroup(members, world);
  },
});
const hub = {
  clock: { now: () => new Date('2026-03-31T04:00:00Z'), today: () => '2026-03-31' },
  files: createRosterFiles(),
  uploads: { keep: async () => undefined, expire: async () => 0 },
  populationBase: null,
  inTransaction: unitOfWork(await openDatabase(url, keyFile)),
};
await workOnRun(runId, { hub, logger: createLogger({ level: 'warn' }) });
process.exit(0);
