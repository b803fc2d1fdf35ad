/**
 * A row that kills every worker which touches it, in a simulated county, through real workers:
 * `node scripts/with-node.mjs scripts/killer-row-drill.ts [--population 3000] [--seed 1] [--workers 2] [--checks B01,I04]`.
 * Ends with 1 when it is not set aside alone, or costs the run more than a minute (P21).
 */
import { argv, stderr, stdout } from 'node:process';
import { parseArgs } from 'node:util';
import { type KillerRow, killerRows } from '../bench/killer-row-drill/killer-row-drill.ts';
import { tableOf } from '../src/cli/table.ts';

const { values: options } = parseArgs({
  args: argv.slice(2),
  options: {
    population: { type: 'string', default: '3000' },
    seed: { type: 'string', default: '1' },
    workers: { type: 'string', default: '2' },
    checks: { type: 'string', default: 'B01,I04' },
  },
});
/** P21. */
const LONGEST_S = 60;

process.once('SIGINT', () => process.exit(130));
process.once('SIGTERM', () => process.exit(143));
const { population, seed, workers, checks } = options;
const found = await killerRows({
  population: Number(population),
  seed: Number(seed),
  workers: Number(workers),
  checks: checks.split(','),
  tell: (line) => stderr.write(line),
});
const delayOf = ({ seconds, calmSeconds }: KillerRow): number => seconds - calmSeconds;
stdout.write(
  tableOf(
    [
      '规则 check',
      '死 deaths',
      '未处理 not processed',
      '状态 state',
      '秒 s',
      '无毒 calm s',
      '延误 delay s',
      '答 answers',
    ],
    found.map((row) => [
      row.check,
      row.deaths,
      row.notProcessed,
      row.state,
      row.seconds.toFixed(1),
      row.calmSeconds.toFixed(1),
      delayOf(row).toFixed(1),
      `${row.answers} / ${row.calmAnswers}`,
    ]),
    [1, 2],
  ),
);
stdout.write(
  `${found[0]?.rows ?? 0} rows; again: node scripts/with-node.mjs scripts/killer-row-drill.ts --population ${population} --seed ${seed} --workers ${workers} --checks ${checks}\n`,
);
const faults = found.filter(
  (row) => row.state !== 'done' || row.notProcessed === 0 || delayOf(row) > LONGEST_S || row.answers >= row.calmAnswers,
);
process.exit(faults.length > 0 ? 1 : 0);
