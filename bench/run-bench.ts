import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { enterKeys } from '../src/pipeline/enter-keys.ts';
import type { Benchmark } from './benchmark.ts';
import { type Crew, openCrew } from './crew.ts';
import type { Figure } from './figure.ts';
import { loadOf } from './process-load.ts';
import { openCounty, type SimulatedCounty } from './simulated-county.ts';
import { writeCsv } from './synthetic-files.ts';
import { inflow } from './synthetic-rows.ts';
import { importFolder, runWith, type TimedRun } from './whole-run.ts';

/** From so many persons on it is a city, of which ten years of events are linked: 4.8 million records of two million persons. */
const CITY = 2_000_000;
const CITY_YEARS = 10;

/** Simulated counties from rosters to findings: import, then link and checks, with what Node and PostgreSQL spend. */
export const runBench: Benchmark = {
  name: 'run',
  about:
    'a simulated county of so many persons: import of all rosters, a whole run by worker processes, and a run after a thousandth more',
  sizes: [52_746, 470_000],
  measure: async function* (sizes, { seed, concurrency }) {
    for (const population of sizes) {
      await using county = await openCounty(population, seed, population < CITY ? undefined : CITY_YEARS);
      await using crew = await openCrew(county.home, concurrency);
      const measured: MeasuredCounty = { county, crew, spent: spending(county.home.postmaster) };
      const imported = await measured.spent(() => county.importAll(concurrency));
      const { rows } = imported.result;
      yield* figuresOf('run.import', imported, rows);
      // Workers do so soon after rosters came.
      yield* figuresOf('run.keys', await measured.spent(() => enterKeys(county.opened.hub)), rows);
      yield* figuresOfRun('run.check', await runOf(measured), rows);
      yield memory(crew, rows);
      yield* afterChange(measured, rows);
    }
  },
};

interface MeasuredCounty {
  readonly county: SimulatedCounty;
  readonly crew: Crew;
  readonly spent: <T>(work: () => Promise<T>) => Promise<Spent & { readonly result: T }>;
}

const spending =
  (postmaster: number): MeasuredCounty['spent'] =>
  async (work) => {
    const [before, start] = [cpuOf(postmaster), performance.now()];
    const result = await work();
    const after = cpuOf(postmaster);
    const seconds = (performance.now() - start) / 1000;
    return { result, seconds, node: after.node - before.node, postgres: after.postgres - before.postgres };
  };

/** As many workers as the hub orders do it. */
const runOf = ({ county, crew, spent }: MeasuredCounty, full = false) =>
  spent(() =>
    runWith(async (runId) => crew.work(runId, await ordered(runId, county)), county.asOf, county.opened.hub, full),
  );

const ordered = async (runId: string, { opened }: SimulatedCounty): Promise<number> =>
  (await opened.database.query(`select 1 from outbox where topic = 'run' and payload ->> 'runId' = $1`, [runId]))
    .length;

const memory = ({ peakBytes }: Crew, rows: number): Figure => ({
  name: 'run.memory',
  value: peakBytes / 1e6,
  unit: 'MB',
  ratio: null,
  against: '',
  size: rows,
});

/**
 * Rosters that come one after the other: the first one finds workers that have never done the like, and one or other makes a small feed so
 * much larger that all of its pairs are scored anew.
 */
const CHANGES = 5;

/**
 * Rosters of a thousandth of the rows, each followed by a run that builds on the last one, against one that does not (ruling 34): the middle
 * one, and the dearest.
 */
async function* afterChange(measured: MeasuredCounty, rows: number): AsyncGenerator<Figure> {
  const cpu = ({ node, postgres }: Spent): number => node + postgres;
  const runs: MeasuredRun[] = [];
  for (let no = 0; no < CHANGES; no += 1) {
    await bringThousandth(measured.county, rows, no);
    runs.push(await runOf(measured));
  }
  const full = await runOf(measured, true);
  if (runs.at(-1)?.result.run.digest !== full.result.run.digest)
    throw new Error('a run on what changed found something else');
  const byCost = runs.toSorted((a, b) => cpu(a) - cpu(b));
  const [changed = full, dearest = full] = [byCost[(CHANGES - 1) / 2], byCost.at(-1)];
  yield* figuresOfRun('run.changed', changed, rows);
  for (const [name, run] of [['run.changed', changed] as const, ['run.changed.dearest', dearest] as const])
    yield {
      name,
      value: cpu(run),
      unit: 'CPU s',
      ratio: cpu(run) / cpu(full),
      against: 'CPU of a full run',
      size: rows,
    };
}

/** The next rows of a large roster, in a file of their own. */
async function bringThousandth({ folder, opened }: SimulatedCounty, rows: number, no: number): Promise<void> {
  const more = join(folder, '..', `more-${no}`);
  mkdirSync(more);
  const count = Math.ceil(rows / 1000);
  const roster = { ...inflow, row: (serial: number) => inflow.row(no * count + serial) };
  await writeCsv({ folder: more, rows: count, roster }, 'gb18030');
  await importFolder(more, opened.hub, 1);
}

interface Spent {
  readonly seconds: number;
  readonly node: number;
  readonly postgres: number;
}

type MeasuredRun = Spent & { readonly result: TimedRun };

/** Children of this process that have ended (workbook readers) count for Node. */
function cpuOf(postmaster: number): { readonly node: number; readonly postgres: number } {
  return { node: loadOf([process.pid], [postmaster]).cpuSeconds, postgres: loadOf([postmaster]).cpuSeconds };
}

function* figuresOfRun(name: string, run: MeasuredRun, rows: number): Generator<Figure> {
  yield* figuresOf(name, run, rows);
  for (const [kind, value] of [['plan', run.result.planSeconds] as const, ...run.result.workSeconds])
    yield {
      name: `${name}.${kind}`,
      value,
      unit: 's',
      ratio: value / run.seconds,
      against: 'wall of the run',
      size: rows,
    };
}

function* figuresOf(name: string, { seconds, node, postgres }: Spent, rows: number): Generator<Figure> {
  const base = { size: rows, ratio: null, against: '' };
  yield { ...base, name, value: seconds, unit: 's' };
  const against = 'wall × 1 core';
  yield { ...base, name: `${name}.node-cpu`, value: node, unit: 's', ratio: node / seconds, against };
  yield { ...base, name: `${name}.postgres-cpu`, value: postgres, unit: 's', ratio: postgres / seconds, against };
  yield { ...base, name: `${name}.cpu-per-1000-records`, value: ((node + postgres) * 1000 * 1000) / rows, unit: 'ms' };
}
