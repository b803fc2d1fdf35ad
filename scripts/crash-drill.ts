/**
 * Processes, PostgreSQL and queue killed at random and at named places while a simulated county is taken in and checked,
 * against an undisturbed round: `node scripts/with-node.mjs scripts/crash-drill.ts [--kills 200] [--population 2000] [--from 2025-11-01] [--whole] [--seed 1] [--redis] [--victims queue] [--places receipt] [--minutes 120]`.
 * With `--whole` the runs that are killed link and judge everything anew instead of going on from each other.
 * Ends with 1 when a digest differs, something is lost or double, or a place that it goes for (from 200 kills on all of them, or
 * those that match `--places`) was hit less than three times.
 */
import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argv, stderr, stdout } from 'node:process';
import { parseArgs } from 'node:util';
import { crashDrill, type DrillEnd, VICTIMS } from '../bench/crash-drill/crash-drill.ts';
import { tableOf } from '../src/cli/table.ts';

const { values: options } = parseArgs({
  args: argv.slice(2),
  options: {
    kills: { type: 'string', default: '200' },
    population: { type: 'string', default: '2000' },
    from: { type: 'string' },
    whole: { type: 'boolean', default: false },
    seed: { type: 'string', default: '1' },
    redis: { type: 'boolean', default: false },
    minutes: { type: 'string', default: '120' },
    victims: { type: 'string', default: VICTIMS.join(',') },
    places: { type: 'string' },
    log: { type: 'string' },
  },
});

const folder = mkdtempSync(join(tmpdir(), 'lianhe-crash-'));
const { log } = options;
process.once('SIGINT', () => process.exit(130));
process.once('SIGTERM', () => process.exit(143));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));

const end = await crashDrill({
  folder,
  kills: Number(options.kills),
  population: Number(options.population),
  from: options.from,
  areWhole: options.whole,
  seed: options.seed,
  withRedis: options.redis,
  victims: VICTIMS.filter((victim) => options.victims.split(',').includes(victim)),
  places: options.places === undefined ? undefined : new RegExp(options.places),
  minutes: Number(options.minutes),
  // The last round takes its time too.
  deadline: Number(options.minutes) + 30,
  tell: (line) =>
    log === undefined ? stderr.write(line) : appendFileSync(log, `${new Date().toISOString().slice(11, 19)} ${line}`),
});
print(end);
if (end.faults.length > 0) process.exitCode = 1;
process.exit();

function print({ tally, rounds, faults }: DrillEnd): void {
  stdout.write(
    tableOf(['地点 place', '杀 kills', '回滚 aborted', '已提交未知 committed, untold'], tally.coverage(), [1, 2, 3]),
  );
  const of = VICTIMS.map((victim) => `${victim} ${tally.count(victim)}`);
  stdout.write(
    `${tally.kills.length} kills (${of.join(', ')}), ${tally.inside} of them inside a transaction that had written\n`,
  );
  stdout.write(`resumed after a kill: ${spread(tally.resumed)}; PostgreSQL back: ${spread(tally.recovered)}\n`);
  stdout.write(`first run begun after its queue was wiped: ${spread(tally.begun)}\n`);
  const rows = rounds.reduce((sum, round) => sum + round.rows, 0);
  const resent = rounds.reduce((sum, round) => sum + round.resent, 0);
  stdout.write(`${rounds.length} rounds, ${rows} rows, ${resent} requests sent again, ${faults.length} faults\n`);
  for (const fault of faults) stdout.write(`FAULT ${fault}\n`);
  stdout.write(
    `again: node scripts/with-node.mjs scripts/crash-drill.ts --kills ${options.kills} --population ${options.population} --seed ${options.seed}${options.from === undefined ? '' : ` --from ${options.from}`}${options.whole ? ' --whole' : ''}${options.victims === VICTIMS.join(',') ? '' : ` --victims ${options.victims}`}${options.redis ? ' --redis' : ''}\n`,
  );
}

function spread(times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) =>
    ((sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0) / 1_000).toFixed(1);
  return `n ${times.length}, p50 ${at(0.5)} s, p99 ${at(0.99)} s, worst ${at(1)} s`;
}
