/** A worker of the product, queue, sweep, leases and all, that dies over the record of one key, or a group that it belongs to. */
import { setTimeout as sleep } from 'node:timers/promises';
import { checks } from '../../src/domain/checks/index.generated.ts';
import { openSystem } from '../../src/main/wire.ts';
import { startWorkers } from '../../workers/index.ts';

const [code = '', key = ''] = process.argv.slice(2);
// As a fault in native code does it: nothing is said.
const dieOver = (found: string): void => {
  if (found === key) process.kill(process.pid, 'SIGKILL');
};

for (const check of checks.filter((candidate) => candidate.code === code)) {
  if (check.kind === 'record') {
    const { judge } = check;
    Object.assign(check, {
      judge: (...[dossier, world]: Parameters<typeof judge>) => {
        dieOver(dossier.subject.key);
        return judge(dossier, world);
      },
    });
  }
  if (check.kind === 'group') {
    const { judgeGroup } = check;
    Object.assign(check, {
      judgeGroup: (...[members, world]: Parameters<typeof judgeGroup>) => {
        for (const { subject } of members) dieOver(subject.key);
        return judgeGroup(members, world);
      },
    });
  }
}

await using workers = await startWorkers(await openSystem(), { topics: ['run'], concurrency: 1 });
void workers;
process.stderr.write('works\n');
await sleep(3_600_000);
