/**
 * Power cuts under a load of uploads and runs: `node scripts/with-node.mjs scripts/power-drill.ts [--cuts 10] [--seed 1]
 * [--population 2000] [--load-ms 500,4000] [--careless]`. Takes root, xfsprogs and e2fsprogs. Ends with 1 when something that was
 * confirmed is missing, evidence does not verify, or power to first answer takes over 15 s. With `--careless` PostgreSQL
 * confirms before the disk has it, and the drill must fail.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argv } from 'node:process';
import { parseArgs } from 'node:util';
import { seededChance } from '../bench/kill-drill/seeded-chance.ts';
import { cutPower } from '../bench/power-drill/power-drill.ts';
import { whyNoPower } from '../bench/power-drill/power-supply.ts';
import { simulate } from '../src/simulator/simulate.ts';

const { values: options } = parseArgs({
  args: argv.slice(2),
  options: {
    cuts: { type: 'string', default: '10' },
    seed: { type: 'string', default: '1' },
    population: { type: 'string', default: '2000' },
    'load-ms': { type: 'string', default: '500,4000' },
    careless: { type: 'boolean', default: false },
  },
});

/** Promise P02. */
const SLOWEST_RECOVERY_MS = 15_000;

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));

const why = await whyNoPower();
if (why !== null) throw new Error(why);
const rosters = mkdtempSync(join(tmpdir(), 'lianhe-power-rosters-'));
try {
  await simulate({ out: rosters, population: Number(options.population), seed: options.seed, years: 1 });
  const [least = 500, most = least] = options['load-ms'].split(',').map(Number);
  const outcomes = await cutPower({
    cuts: Number(options.cuts),
    rosters,
    loadMs: [least, most],
    chance: seededChance(options.seed),
    isCareless: options.careless,
  });
  const confirmed = outcomes.reduce((sum, one) => sum + one.confirmed, 0);
  const missing = new Set(outcomes.flatMap((one) => one.missing));
  const recovery = outcomes.map(({ recoveryMs }) => recoveryMs).toSorted((a, b) => a - b);
  const slowest = recovery.at(-1) ?? 0;
  console.log(
    `断电 cuts ${outcomes.length}, 已确认 confirmed ${confirmed}, 缺失 missing ${missing.size}, ` +
      `恢复 recovery p50 ${((recovery[recovery.length >> 1] ?? 0) / 1_000).toFixed(1)} s, 最慢 slowest ${(slowest / 1_000).toFixed(1)} s`,
  );
  console.log(`replay: scripts/power-drill.ts ${argv.slice(2).join(' ')}`);
  if (missing.size > 0 || slowest > SLOWEST_RECOVERY_MS) process.exitCode = 1;
} finally {
  rmSync(rosters, { recursive: true, force: true });
}
