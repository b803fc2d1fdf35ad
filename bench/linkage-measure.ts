import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { execArgv, execPath } from 'node:process';
import { promisify } from 'node:util';
import type { BenchmarkOptions } from './benchmark.ts';
import type { TemporaryHome } from './hub.ts';
import { judgeLinks, type LinkQuality } from './linkage-judge.ts';
import { connect } from './linkage-stored.ts';
import { loadOf } from './process-load.ts';
import type { StageTime } from './stage-clock.ts';

const run = promisify(execFile);
const ENTRY = join(import.meta.dirname, 'linkage-process.ts');
const OUTPUT = 1 << 26;
/** Values of tens of millions of records are counted outside this heap; a few records are simulated at a time inside it. */
const MEGABYTES = 8192;

/** Who links, by the table of the links: the hub first, since the others are what it is measured against. */
export const CONTESTANTS = ['hub', 'sql', 'duckdb'] as const;
/** Name of a contender. */
export type ContestantName = (typeof CONTESTANTS)[number];
/** What one contender took and found. */
export interface Result {
  readonly pairs: number;
  readonly seconds: number;
  /** Of the client process, and of PostgreSQL meanwhile. */
  readonly cpuSeconds: number;
  readonly postgresSeconds: number;
  readonly peakBytes: number;
  readonly stages: readonly StageTime[];
  readonly quality: LinkQuality;
}

/** Has a task done by a process of its own. */
export async function inProcess<T>(
  home: TemporaryHome,
  { profiles }: BenchmarkOptions,
  task: string,
  ...rest: readonly string[]
) {
  const flags = profiles === null ? [] : ['--cpu-prof', `--cpu-prof-dir=${profiles}`];
  // What is being stored and counted may wait for the collector; the contenders need no more than the usual heap.
  const heap = task === 'prepare' ? [`--max-old-space-size=${MEGABYTES}`] : [];
  const args = [...execArgv, ...heap, ...flags, ENTRY, task, home.url, home.folder, ...rest];
  const { stdout } = await run(execPath, args, { maxBuffer: OUTPUT, env: environmentOf(task) });
  return JSON.parse(stdout) as T;
}

/** The hub links as it is started; DuckDB and the client of SQL keep the allocator that they choose for themselves. */
function environmentOf(task: string): NodeJS.ProcessEnv {
  if (task !== 'sql' && task !== 'duckdb') return process.env;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('MALLOC_')));
}

/** Has a contender link the prepared lists, and judges its links. */
export async function measure(name: ContestantName, home: TemporaryHome, options: BenchmarkOptions): Promise<Result> {
  const before = loadOf([home.postmaster]).cpuSeconds;
  const result = await inProcess<Omit<Result, 'postgresSeconds' | 'quality'>>(home, options, name);
  const postgresSeconds = loadOf([home.postmaster]).cpuSeconds - before;
  const stages = result.stages.map(
    ({ stage, seconds, cpuSeconds }) => `${stage} ${seconds.toFixed(2)} (${cpuSeconds.toFixed(2)})`,
  );
  console.error(`${name}: ${stages.join(', ')}; PostgreSQL CPU ${postgresSeconds.toFixed(2)}`);
  const table = `links_${name}`;
  const quality = await judgeLinks(table, home);
  await using client = await connect(home.url);
  await client.pg.query(`drop table ${table}`);
  return { ...result, postgresSeconds, quality };
}
