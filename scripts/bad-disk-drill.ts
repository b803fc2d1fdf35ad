/**
 * A bad disk: `node scripts/with-node.mjs scripts/bad-disk-drill.ts [--flips 20] [--failing-s 6] [--population 300] [--seed 1]`. Takes root
 * and strace. Under orders of runs writing, syncing and reading of the database fail with EIO in turn; then one bit of one page of a
 * table or index is altered at a time, and in the end the backup is restored. Ends with 1 when something that was confirmed is
 * missing, an answer has no rule, an altered page is not named, or the digest of altered data is told as if it were right.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argv } from 'node:process';
import { parseArgs } from 'node:util';
import { onBadDisk } from '../bench/bad-disk-drill/bad-disk-drill.ts';
import { whyNoFailingCalls } from '../bench/bad-disk-drill/failing-calls.ts';
import { seededChance } from '../bench/kill-drill/seeded-chance.ts';
import { simulate } from '../src/simulator/simulate.ts';

const { values: options } = parseArgs({
  args: argv.slice(2),
  options: {
    flips: { type: 'string', default: '20' },
    'failing-s': { type: 'string', default: '6' },
    population: { type: 'string', default: '300' },
    seed: { type: 'string', default: '1' },
  },
});

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));

const why = whyNoFailingCalls();
if (why !== null) throw new Error(why);
const rosters = mkdtempSync(join(tmpdir(), 'lianhe-bad-disk-rosters-'));
try {
  const { population, seed } = options;
  const span = { from: '2025-01-01', to: '2025-03-31' } as const;
  const { asOf } = await simulate({ out: rosters, population: Number(population), seed, ...span });
  const { failing, flips, restoreMs } = await onBadDisk({
    rosters,
    asOf,
    flips: Number(options.flips),
    failingMs: Number(options['failing-s']) * 1_000,
    chance: seededChance(seed),
  });
  for (const { call, answers, confirmed, missing, recoveryMs } of failing)
    console.log(
      `EIO ${call}: 回答 answers ${JSON.stringify(answers)}, 已确认 confirmed ${confirmed}, 缺失 missing ${missing}, 恢复 recovery ${(recoveryMs / 1_000).toFixed(1)} s`,
    );
  const found = flips.filter(({ isFound }) => isFound).length;
  const count = (digest: string): number => flips.filter((flip) => flip.digest === digest).length;
  console.log(
    `翻转 bits altered ${flips.length}, 指名 named ${found}, 读取被拒 refused ${count('refused')}, 未涉及 right ${count('right')}, 错读 wrong ${count('wrong')}; 恢复 restore ${(restoreMs / 1_000).toFixed(1)} s`,
  );
  for (const { place } of flips.filter(({ isFound }) => !isFound)) console.log(`    ${place}`);
  console.log(`replay: scripts/bad-disk-drill.ts ${argv.slice(2).join(' ')}`);
  const isUnexplained = failing.some(({ answers }) =>
    Object.keys(answers).some((answer) => answer.startsWith('500') || answer.startsWith('0')),
  );
  const isLost = failing.some(({ missing }) => missing > 0);
  if (isUnexplained || isLost || found < flips.length || count('wrong') > 0) process.exitCode = 1;
} finally {
  rmSync(rosters, { recursive: true, force: true });
}
