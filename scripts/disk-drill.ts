/**
 * Volumes that are full to the last byte under a load of uploads, runs and reads, against the undisturbed course of things:
 * `node scripts/with-node.mjs scripts/disk-drill.ts [--volumes data,wal,temp,log] [--population 4000] [--seed 1] [--full-ms 10000]`.
 * Takes root, for loop devices. Ends with 1 when an answer 5xx has no rule, a refusal takes over 5 s, recovery over 30 s, or a
 * digest differs.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argv } from 'node:process';
import { parseArgs } from 'node:util';
import { type DiskOutcome, fillUnderLoad, VOLUMES } from '../bench/disk-drill/disk-drill.ts';
import { whyNoVolumes } from '../bench/disk-drill/small-volume.ts';
import { tableOf } from '../src/cli/table.ts';
import { simulate } from '../src/simulator/simulate.ts';

const { values: options } = parseArgs({
  args: argv.slice(2),
  options: {
    volumes: { type: 'string', default: VOLUMES.join(',') },
    population: { type: 'string', default: '4000' },
    seed: { type: 'string', default: '1' },
    'full-ms': { type: 'string', default: '10000' },
  },
});

/** Promise P07. */
const SLOWEST_REFUSAL_MS = 5_000;
const SLOWEST_RECOVERY_MS = 30_000;

const HEAD = [
  '卷 volume',
  '写 writes',
  '读 reads',
  '无码 5xx unexplained',
  '拒绝 ms',
  '恢复 s',
  '重启 restarts',
  '摘要 digests',
];

// What was mounted and started is taken down again.
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));

const why = whyNoVolumes();
if (why !== null) throw new Error(why);
const rosters = mkdtempSync(join(tmpdir(), 'lianhe-disk-rosters-'));
try {
  const { asOf } = await simulate({
    out: rosters,
    population: Number(options.population),
    seed: options.seed,
    from: '2025-11-01',
    to: '2025-12-31',
    regions: ['290121'],
  });
  const drill = { rosters, asOf, fullMs: Number(options['full-ms']) };
  const calm = await fillUnderLoad({ ...drill, volume: null });
  console.error(`undisturbed: ${calm.digests.join(' ')}`);
  const rows: (readonly (string | number)[])[] = [];
  for (const volume of VOLUMES.filter((name) => options.volumes.split(',').includes(name))) {
    const outcome = await fillUnderLoad({ ...drill, volume });
    rows.push(rowOf(outcome, calm));
    console.error(rows.at(-1)?.join(' | '));
  }
  console.log(tableOf(HEAD, rows, [3, 4, 5, 6]));
  console.log(
    `replay: scripts/disk-drill.ts --seed ${options.seed} --population ${options.population} --volumes ${options.volumes} --full-ms ${options['full-ms']}`,
  );
} finally {
  rmSync(rosters, { recursive: true, force: true });
}

function rowOf(outcome: DiskOutcome, calm: DiskOutcome): readonly (string | number)[] {
  const { volume, writes, reads, unexplained, slowestRefusalMs, recoveryMs, restarts, digests } = outcome;
  const isSame = digests.join(' ') === calm.digests.join(' ');
  if (!isSame || unexplained > 0 || slowestRefusalMs > SLOWEST_REFUSAL_MS || recoveryMs > SLOWEST_RECOVERY_MS)
    process.exitCode = 1;
  const counts = (told: Readonly<Record<string, number>>): string =>
    Object.entries(told)
      .map(([rule, count]) => `${rule}: ${count}`)
      .join(', ');
  return [
    volume ?? '',
    counts(writes),
    counts(reads),
    unexplained,
    Math.round(slowestRefusalMs),
    (recoveryMs / 1_000).toFixed(1),
    restarts,
    isSame ? '一致 the same' : '不一致 DIFFERENT',
  ];
}
