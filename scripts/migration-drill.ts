/**
 * Upgrade and way back under load: `node scripts/with-node.mjs scripts/migration-drill.ts [--previous COMMIT] [--next COMMIT]
 * [--population 1000] [--until 2025-03-31] [--alone-s 20] [--beside-s 60] [--held-s 3] [--kills 2] [--seed 1]`. The code of an earlier commit
 * serves and works; the schema is brought forward by the present code (or `--next`), both serve side by side, and then the
 * earlier one goes on alone, on the new schema and on its own again. Ends with 1 when a request failed, a lock was waited for
 * longer than two seconds, something that was confirmed is missing, or a digest is not that of a hub at rest.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argv } from 'node:process';
import { parseArgs } from 'node:util';
import { type MigrationOutcome, migrateAtRest, migrateUnderLoad } from '../bench/migration-drill/migration-drill.ts';
import { EarlierCode, PREVIOUS, whyNotHere } from '../bench/migration-drill/previous-release.ts';
import { HERE } from '../bench/served-hub.ts';
import { simulate } from '../src/simulator/simulate.ts';

const { values: options } = parseArgs({
  args: argv.slice(2),
  options: {
    previous: { type: 'string', default: PREVIOUS },
    next: { type: 'string' },
    population: { type: 'string', default: '1000' },
    until: { type: 'string', default: '2025-03-31' },
    'alone-s': { type: 'string', default: '20' },
    'beside-s': { type: 'string', default: '60' },
    'held-s': { type: 'string', default: '3' },
    kills: { type: 'string', default: '2' },
    seed: { type: 'string', default: '1' },
  },
});

/** Promise P12. */
const LONGEST_LOCK_MS = 2_000;

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));

await using closing = new AsyncDisposableStack();
const { previous } = options;
const why = whyNotHere(previous);
if (why !== null) throw new Error(why);
const rosters = mkdtempSync(join(tmpdir(), 'lianhe-migration-rosters-'));
closing.defer(() => rmSync(rosters, { recursive: true, force: true }));
const { seed, population } = options;
const { asOf } = await simulate({
  out: rosters,
  population: Number(population),
  seed,
  from: '2025-01-01',
  to: options.until,
});
const secondsOf = (name: 'alone-s' | 'beside-s' | 'held-s'): number => Number(options[name]) * 1_000;
const drill = {
  previous: closing.use(new EarlierCode(previous)).root,
  next: options.next === undefined ? HERE : closing.use(new EarlierCode(options.next)).root,
  rosters,
  asOf,
  alone: secondsOf('alone-s'),
  beside: secondsOf('beside-s'),
  held: secondsOf('held-s'),
  kills: Number(options.kills),
};
const outcome = await migrateUnderLoad(drill);
const calm = await migrateAtRest(drill);
tell(outcome);
console.log(`replay: scripts/migration-drill.ts ${argv.slice(2).join(' ')}`);

function tell({ phases, confirmed, missing, digests }: MigrationOutcome): void {
  console.log(`从 from ${previous.slice(0, 10)}`);
  const calmP99 = phases[0]?.p99Ms ?? 0;
  for (const { name, requests, failed, p50Ms, p99Ms, lockMs, failures } of phases) {
    const times = `p50 ${p50Ms.toFixed(0)} ms, p99 ${p99Ms.toFixed(0)} ms (${(p99Ms / calmP99).toFixed(2)}×)`;
    console.log(
      `${name}: ${requests} 次 requests, 失败 failed ${failed}, ${times}, 最长等锁 longest lock ${lockMs.toFixed(0)} ms`,
    );
    for (const failure of failures) console.log(`    ${failure}`);
  }
  const isEqual = digests.back === calm.back && digests.forward === calm.forward;
  console.log(
    `已确认 confirmed ${confirmed}, 缺失 missing ${missing.length}; 摘要 digests ${isEqual ? '一致 equal' : '不一致 DIFFER'}`,
  );
  if (!isEqual) console.log(JSON.stringify({ digests, calm }));
  const isKept = phases.every(({ failed, lockMs }) => failed === 0 && lockMs <= LONGEST_LOCK_MS);
  if (!isEqual || missing.length > 0 || !isKept) process.exitCode = 1;
}
