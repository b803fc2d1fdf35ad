import { argv, exit } from 'node:process';
import { parseArgs } from 'node:util';
import { tableOf } from '../src/cli/table.ts';
import type { Benchmark } from './benchmark.ts';
import { type Figure, figureCells, recordFigures } from './figure.ts';
import { apiBench } from './api-bench.ts';
import { attackBench } from './attack-bench.ts';
import { importBench } from './import-bench.ts';
import { linkBench } from './link-bench.ts';
import { linkageBench } from './linkage-bench.ts';
import { overloadBench } from './overload-bench.ts';
import { readBench } from './read-bench.ts';
import { runBench } from './run-bench.ts';

/** Every benchmark, in the order in which they run when none is named. */
const BENCHMARKS: readonly Benchmark[] = [
  readBench,
  importBench,
  linkBench,
  linkageBench,
  runBench,
  apiBench,
  overloadBench,
  attackBench,
];

const USAGE = `npm run bench [-- NAME...] [-- --sizes 10000,100000] [--feed ED-K12] [--seed 1] [--concurrency 2] [--seconds 15] [--profiles DIR]
${BENCHMARKS.map(({ name, about, sizes }) => `  ${name.padEnd(8)} ${about}; sizes ${sizes.join(', ')}`).join('\n')}`;

const { values, positionals } = parseArgs({
  args: argv.slice(2),
  allowPositionals: true,
  options: {
    sizes: { type: 'string' },
    feed: { type: 'string', default: 'PS-INFLOW' },
    seed: { type: 'string', default: '1' },
    concurrency: { type: 'string', default: '2' },
    seconds: { type: 'string', default: '15' },
    profiles: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});

/** `link` measures tiers and scores: what a reader expects of the name. */
const WITH: Readonly<Record<string, readonly string[]>> = { link: ['linkage'] };
const named = new Set(positionals.flatMap((name) => [name, ...(WITH[name] ?? [])]));
const chosen = BENCHMARKS.filter(({ name }) => positionals.length === 0 || named.has(name));
if (values.help || positionals.some((name) => !BENCHMARKS.some((known) => known.name === name))) {
  console.error(USAGE);
  exit(values.help ? 0 : 2);
}

const figures: Figure[] = [];
for (const { name, sizes, measure } of chosen) {
  const options = {
    feed: values.feed,
    seed: Number(values.seed),
    concurrency: Number(values.concurrency),
    seconds: Number(values.seconds),
    profiles: values.profiles ?? null,
  };
  for await (const figure of measure(values.sizes?.split(',').map(Number) ?? sizes, options)) {
    figures.push(figure);
    console.error(`${name}: ${figureCells(figure).join('  ')}`);
    recordFigures([figure], new Date());
  }
}
console.log(tableOf(['figure', 'size', 'value', 'ratio', 'against'], figures.map(figureCells), [1, 2, 3]));
