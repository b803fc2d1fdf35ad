import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { promisify } from 'node:util';
import pg from 'pg';
import type { Benchmark, BenchmarkOptions } from './benchmark.ts';
import type { Figure } from './figure.ts';
import { openTemporaryHome, type TemporaryHome } from './hub.ts';
import type { PreparedLists } from './linkage-lists.ts';
import { loadOf } from './process-load.ts';
import type { StageTime } from './stage-clock.ts';

const run = promisify(execFile);
const ENTRY = join(import.meta.dirname, 'linkage-process.ts');
const OUTPUT = 1 << 26;
const MEGABYTES = 16_384;
/** Results are allocated by one thread and freed by another; with an arena a thread, glibc keeps 100 MB of them at 1M. */
const FEW_ARENAS = { MALLOC_ARENA_MAX: '2' };

/** Who links, by the table of the links: the hub first, since the others are what it is measured against. */
const CONTESTANTS = ['hub', 'sql', 'duckdb'] as const;
type ContestantName = (typeof CONTESTANTS)[number];

/**
 * Births against household entries, scored: from packed pages or rows in PostgreSQL to links written back, fit and one-to-one
 * included. Each contender is a process of its own and is judged by the truth.
 */
export const linkageBench: Benchmark = {
  name: 'linkage',
  about: 'scored linkage of two lists, against SQL alone and DuckDB; sizes are records a list (10000000 on demand)',
  sizes: [100_000, 1_000_000],
  measure: async function* (sizes, options) {
    for (const size of sizes) {
      await using home = await openTemporaryHome();
      const lists = await inProcess<PreparedLists>(home, options, 'prepare', String(size), `speed-${options.seed}`);
      yield figure('linkage.pack', size, lists.packMicroseconds, 'CPU µs/record');
      const results = new Map<ContestantName, Result>();
      for (const name of CONTESTANTS) results.set(name, await measure(name, home, options));
      for (const [name, result] of results) yield* figuresOf(name, size, result, results);
      yield* lookUpFigures(size, await inProcess<readonly number[]>(home, options, 'look-up'));
    }
  },
};

interface Result {
  readonly pairs: number;
  readonly seconds: number;
  /** Of the client process, and of PostgreSQL meanwhile. */
  readonly cpuSeconds: number;
  readonly postgresSeconds: number;
  readonly peakBytes: number;
  readonly stages: readonly StageTime[];
  readonly precision: number;
  readonly recall: number;
}

async function inProcess<T>(
  home: TemporaryHome,
  { profiles }: BenchmarkOptions,
  task: string,
  ...rest: readonly string[]
) {
  const flags = profiles === null ? [] : ['--cpu-prof', `--cpu-prof-dir=${profiles}`];
  // Simulating millions of births takes more than the usual heap; the contenders need no more than the usual one.
  const heap = task === 'prepare' ? [`--max-old-space-size=${MEGABYTES}`] : [];
  const args = [
    '--disable-warning=ExperimentalWarning',
    ...heap,
    ...flags,
    ENTRY,
    task,
    home.url,
    home.folder,
    ...rest,
  ];
  const { stdout } = await run(execPath, args, { maxBuffer: OUTPUT, env: { ...process.env, ...FEW_ARENAS } });
  return JSON.parse(stdout) as T;
}

async function measure(name: ContestantName, home: TemporaryHome, options: BenchmarkOptions): Promise<Result> {
  const before = loadOf([home.postmaster]).cpuSeconds;
  const result = await inProcess<Omit<Result, 'postgresSeconds' | 'precision' | 'recall'>>(home, options, name);
  const postgresSeconds = loadOf([home.postmaster]).cpuSeconds - before;
  const stages = result.stages.map(
    ({ stage, seconds, cpuSeconds }) => `${stage} ${seconds.toFixed(2)} (${cpuSeconds.toFixed(2)})`,
  );
  console.error(`${name}: ${stages.join(', ')}; PostgreSQL CPU ${postgresSeconds.toFixed(2)}`);
  return { ...result, postgresSeconds, ...(await judge(name, home)) };
}

/** Share of the links that are right, and of the persons in both lists that are linked. */
async function judge(name: ContestantName, { url, folder }: TemporaryHome) {
  const bytes = readFileSync(join(folder, 'truth'));
  const truth = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4);
  const [left, right] = [truth.subarray(0, truth.length / 2), truth.subarray(truth.length / 2)];
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<[l: number, r: number]>({
    text: `select l, r from links_${name}`,
    rowMode: 'array',
  });
  await client.end();
  const known = new Set(left);
  const both = right.reduce((count, person) => count + Number(known.has(person)), 0);
  const correct = rows.filter(([l, r]) => left[l] === right[r]).length;
  return { precision: correct / rows.length, recall: correct / both };
}

const cpuOf = ({ cpuSeconds, postgresSeconds }: Result): number => cpuSeconds + postgresSeconds;

function* figuresOf(
  name: ContestantName,
  size: number,
  result: Result,
  results: ReadonlyMap<ContestantName, Result>,
): Generator<Figure> {
  const prefix = `linkage.${name}`;
  const hub = results.get('hub') ?? result;
  // Of the others the figure says how many times as long the hub's takes.
  const against = name === 'hub' ? '' : 'hub';
  const ratio = (of: (one: Result) => number): number | null => (name === 'hub' ? null : of(result) / of(hub));
  yield { ...figure(`${prefix}.wall`, size, result.seconds, 's'), ratio: ratio(({ seconds }) => seconds), against };
  yield { ...figure(`${prefix}.cpu`, size, cpuOf(result), 's'), ratio: ratio(cpuOf), against };
  yield figure(`${prefix}.pairs`, size, result.pairs, 'pairs');
  yield figure(`${prefix}.rate`, size, result.pairs / result.seconds, 'pairs/s');
  const memory = ({ peakBytes }: Result): number => peakBytes / 1e6;
  yield { ...figure(`${prefix}.memory`, size, memory(result), 'MB'), ratio: ratio(memory), against };
  yield figure(`${prefix}.precision`, size, result.precision, '');
  yield figure(`${prefix}.recall`, size, result.recall, '');
}

function* lookUpFigures(size: number, times: readonly number[]): Generator<Figure> {
  for (const [name, share] of [
    ['p50', 0.5],
    ['p99', 0.99],
  ] as const)
    yield figure(`linkage.look-up.${name}`, size, times[Math.floor(times.length * share)] ?? Number.NaN, 'ms');
}

const figure = (name: string, size: number, value: number, unit: string): Figure => ({
  name,
  value,
  unit,
  ratio: null,
  against: '',
  size,
});
