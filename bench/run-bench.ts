import type { Benchmark } from './benchmark.ts';
import type { Figure } from './figure.ts';
import { loadOf } from './process-load.ts';
import { openCounty } from './simulated-county.ts';
import { runWhole } from './whole-run.ts';

/** Simulated counties from rosters to findings: import, then link and checks, with what Node and PostgreSQL spend. */
export const runBench: Benchmark = {
  name: 'run',
  about: 'a simulated county of so many persons: import of all rosters, then a whole run',
  sizes: [10_000, 60_000],
  measure: async function* (sizes, { seed, concurrency }) {
    for (const population of sizes) {
      await using county = await openCounty(population, seed);
      const { postmaster } = county.home;
      const spent = async <T>(work: () => Promise<T>): Promise<Spent & { result: T }> => {
        const [before, start] = [cpuOf(postmaster), performance.now()];
        const result = await work();
        const after = cpuOf(postmaster);
        const seconds = (performance.now() - start) / 1000;
        return { result, seconds, node: after.node - before.node, postgres: after.postgres - before.postgres };
      };
      const imported = await spent(() => county.importAll(concurrency));
      const rows = imported.result.rows;
      yield* figuresOf('run.import', imported, rows);
      const run = await spent(() => runWhole(county.asOf, county.opened.hub, concurrency));
      yield* figuresOf('run.check', run, rows);
      for (const [kind, seconds] of run.result.workSeconds)
        yield {
          name: `run.check.${kind}`,
          value: seconds,
          unit: 's',
          ratio: seconds / run.seconds,
          against: 'wall of the run',
          size: rows,
        };
    }
  },
};

interface Spent {
  readonly seconds: number;
  readonly node: number;
  readonly postgres: number;
}

/** Children of this process that have ended (workbook readers) count for Node. */
function cpuOf(postmaster: number): { readonly node: number; readonly postgres: number } {
  return { node: loadOf([process.pid], [postmaster]).cpuSeconds, postgres: loadOf([postmaster]).cpuSeconds };
}

function* figuresOf(name: string, { seconds, node, postgres }: Spent, rows: number): Generator<Figure> {
  const base = { size: rows, ratio: null, against: '' };
  yield { ...base, name, value: seconds, unit: 's' };
  const against = 'wall × 1 core';
  yield { ...base, name: `${name}.node-cpu`, value: node, unit: 's', ratio: node / seconds, against };
  yield { ...base, name: `${name}.postgres-cpu`, value: postgres, unit: 's', ratio: postgres / seconds, against };
  yield { ...base, name: `${name}.cpu-per-1000-records`, value: ((node + postgres) * 1000 * 1000) / rows, unit: 'ms' };
}
