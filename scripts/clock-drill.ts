/**
 * A simulated county imported and checked by processes whose clocks are wrong, against the undisturbed course of things:
 * `node scripts/with-node.mjs scripts/clock-drill.ts [--population 5000] [--seed 1] [--clocks 0,1,2,3,4]`,
 * the last of which are all of them at once. Takes the package faketime.
 * Ends with 1 when a digest differs, a worker does not tell of its clock within ten seconds, or the workers did nothing.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argv } from 'node:process';
import { parseArgs } from 'node:util';
import { checkByWrongClocks } from '../bench/clock-drill/clock-drill.ts';
import { whyNoWrongClocks, type WrongClock, WRONG_CLOCKS } from '../bench/clock-drill/wrong-clocks.ts';
import { tableOf } from '../src/cli/table.ts';
import { simulate } from '../src/simulator/simulate.ts';

const { values: options } = parseArgs({
  args: argv.slice(2),
  options: {
    population: { type: 'string', default: '5000' },
    seed: { type: 'string', default: '1' },
    clocks: { type: 'string', default: '0,1,2,3,4' },
  },
});

/** Promise P06. */
const ALARM_SECONDS = 10;
const HEAD = ['时钟 clocks', '块 chunks', '告警 s alarm', '摘要 digests'];

// What was mounted and started is taken down again.
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));

const why = whyNoWrongClocks();
if (why !== null) throw new Error(why);
const rosters = mkdtempSync(join(tmpdir(), 'lianhe-clock-rosters-'));
try {
  const { asOf } = await simulate({
    out: rosters,
    population: Number(options.population),
    seed: options.seed,
    from: '2025-07-01',
    to: '2025-12-31',
    regions: ['290121'],
  });
  const calm = await checkByWrongClocks({ rosters, asOf, clocks: [] });
  console.error(`undisturbed: run ${calm.run}, business ${calm.digest}, ${calm.chunks} chunks`);
  const courses: readonly (readonly WrongClock[])[] = [...WRONG_CLOCKS.map((clock) => [clock, clock]), WRONG_CLOCKS];
  const rows: (readonly (string | number)[])[] = [];
  for (const clocks of courses.filter((_clocks, at) => options.clocks.split(',').includes(String(at)))) {
    const { digest, run, chunks, alarms } = await checkByWrongClocks({ rosters, asOf, clocks });
    const isSame = digest === calm.digest && run === calm.run;
    const isTold = alarms.every((seconds) => seconds !== null && seconds <= ALARM_SECONDS);
    if (!isSame || !isTold || chunks === 0) process.exitCode = 1;
    const told = alarms.map((seconds) => seconds?.toFixed(1) ?? '从未 never').join(', ');
    const names = [...new Set(clocks.map(({ name }) => name))].join(', ');
    rows.push([names, chunks, told, isSame ? '一致 the same' : '不一致 DIFFERENT']);
    console.error(rows.at(-1)?.join(' | '));
  }
  console.log(tableOf(HEAD, rows, [1]));
  console.log(
    `replay: scripts/clock-drill.ts --population ${options.population} --seed ${options.seed} --clocks ${options.clocks}`,
  );
} finally {
  rmSync(rosters, { recursive: true, force: true });
}
