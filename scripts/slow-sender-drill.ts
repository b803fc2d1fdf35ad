/**
 * One department sends many files very slowly: `node scripts/with-node.mjs scripts/slow-sender-drill.ts [--uploads 50]
 * [--rounds 8] [--seconds 8] [--population 200]`. In turns without and with it, officers of another department ask for pages of
 * cases. Ends with 1 when their p99 is more than 10 % higher beside it, one was refused, or an upload did not last.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argv } from 'node:process';
import { parseArgs } from 'node:util';
import { besideSlowSender } from '../bench/slow-sender-drill/slow-sender-drill.ts';
import { simulate } from '../src/simulator/simulate.ts';

const { values: options } = parseArgs({
  args: argv.slice(2),
  options: {
    uploads: { type: 'string', default: '50' },
    rounds: { type: 'string', default: '8' },
    seconds: { type: 'string', default: '8' },
    population: { type: 'string', default: '200' },
  },
});

/** Promise P09. */
const MOST_RATIO = 1.1;

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));

const rosters = mkdtempSync(join(tmpdir(), 'lianhe-slow-rosters-'));
try {
  const months = { from: '2025-01-01', to: '2025-03-31' };
  const { asOf } = await simulate({ out: rosters, population: Number(options.population), seed: '1', ...months });
  const { alone, beside, ended } = await besideSlowSender({
    rosters,
    asOf,
    uploads: Number(options.uploads),
    rounds: Number(options.rounds),
    ms: Number(options.seconds) * 1_000,
  });
  for (const [name, { asked, failures, p50Ms, p99Ms, slowestMs }] of Object.entries({ alone, beside }))
    console.log(
      `${name}: ${asked}, 失败 failed ${JSON.stringify(failures)}, p50 ${p50Ms.toFixed(1)} ms, p99 ${p99Ms.toFixed(1)} ms, 最慢 slowest ${slowestMs.toFixed(0)} ms`,
    );
  const ratio = beside.p99Ms / alone.p99Ms;
  console.log(`p99 之比 ratio ${ratio.toFixed(3)}, 中断的上传 uploads that did not last ${ended}`);
  const isKept = ratio <= MOST_RATIO && alone.failed + beside.failed + ended === 0 && beside.asked > 0;
  if (!isKept) process.exitCode = 1;
} finally {
  rmSync(rosters, { recursive: true, force: true });
}
