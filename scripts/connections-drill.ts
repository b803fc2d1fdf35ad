/**
 * Very many clients at a small pool: `node scripts/with-node.mjs scripts/connections-drill.ts [--clients 500] [--hanging 100]
 * [--pool 10] [--seconds 20] [--population 1000] [--seed 1]`. Those that hang send half a question or half a file, say nothing, or
 * never read their answer; all others ask for pages of cases and wait as they are told to. Ends with 1 when an answer has no rule,
 * a refusal takes over 2 s, or health, readiness or an administrator fails or takes over 200 ms (p99).
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argv } from 'node:process';
import { parseArgs } from 'node:util';
import { crowd } from '../bench/connections-drill/connections-drill.ts';
import { seededChance } from '../bench/kill-drill/seeded-chance.ts';
import { simulate } from '../src/simulator/simulate.ts';

const { values: options } = parseArgs({
  args: argv.slice(2),
  options: {
    clients: { type: 'string', default: '500' },
    hanging: { type: 'string', default: '100' },
    pool: { type: 'string', default: '10' },
    seconds: { type: 'string', default: '20' },
    population: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
  },
});

/** Promise P08. */
const LONGEST_REFUSAL_MS = 2_000;
const LANE_P99_MS = 200;
/** What a client may be told; everything else is unexplained. */
const TOLD = new Set(['200', '503 OVERLOADED', '503 DB_BUSY', '429 CALLER_BUDGET']);

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));

const rosters = mkdtempSync(join(tmpdir(), 'lianhe-crowd-rosters-'));
try {
  const { population, seed } = options;
  const { asOf } = await simulate({
    out: rosters,
    population: Number(population),
    seed,
    from: '2025-01-01',
    to: '2025-03-31',
  });
  const outcome = await crowd({
    rosters,
    asOf,
    clients: Number(options.clients),
    hanging: Number(options.hanging),
    pool: Number(options.pool),
    ms: Number(options.seconds) * 1_000,
    chance: seededChance(seed),
  });
  const { answers, taken, refused, probes, stalls, cutOff, deadlocks, recoveryMs } = outcome;
  console.log(`回答 answers ${JSON.stringify(answers)}`);
  for (const [name, { asked, failed, failures, p50Ms, p99Ms, slowestMs }] of Object.entries({
    taken,
    refused,
    ...probes,
  }))
    console.log(
      `${name}: ${asked}, 失败 failed ${name === 'refused' || failed === 0 ? '–' : JSON.stringify(failures)}, p50 ${p50Ms.toFixed(0)} ms, p99 ${p99Ms.toFixed(0)} ms, 最慢 slowest ${slowestMs.toFixed(0)} ms`,
    );
  for (const [name, { p99Ms, longestMs }] of Object.entries(stalls))
    console.log(`停顿 stalls of the ${name}: p99 ${p99Ms.toFixed(0)} ms, 最长 longest ${longestMs.toFixed(0)} ms`);
  console.log(
    `悬挂者被断开 hangers cut off ${cutOff}, 死锁 deadlocks ${deadlocks}, 恢复 recovery ${recoveryMs.toFixed(0)} ms`,
  );
  console.log(`replay: scripts/connections-drill.ts ${argv.slice(2).join(' ')}`);
  const isKept =
    Object.keys(answers).every((outcomeOf) => TOLD.has(outcomeOf)) &&
    taken.asked > 0 &&
    refused.slowestMs <= LONGEST_REFUSAL_MS &&
    deadlocks === 0 &&
    Object.values(probes).every(({ failed, p99Ms }) => failed === 0 && p99Ms <= LANE_P99_MS);
  if (!isKept) process.exitCode = 1;
} finally {
  rmSync(rosters, { recursive: true, force: true });
}
