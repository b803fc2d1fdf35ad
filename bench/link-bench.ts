import type { Benchmark } from './benchmark.ts';
import type { Figure } from './figure.ts';
import type { MeasuredHub } from './hub.ts';
import { median } from './median.ts';
import { openCounty } from './simulated-county.ts';
import { planRun } from '../src/pipeline/plan-run.ts';
import { linkPair } from '../src/pipeline/link.ts';
import type { Hub } from '../src/ports/hub.ts';
import type { Run } from '../src/ports/runs.ts';

/** Pairs of feeds with the columns on which a plain join would match them. */
const PAIRS = [
  { left: 'HC-BIRTH', right: 'PS-BIRTH', on: 'l.cert_no = r.cert_no' },
  { left: 'HC-DEATH', right: 'PS-DEATH', on: 'l.id_number = r.id_number' },
  { left: 'ED-K12', right: 'PS-BIRTH', on: 'l.id_number = r.id_number' },
] as const;
type Pair = (typeof PAIRS)[number];

const REPEATS = 3;

/** Deterministic matching of two feeds (all tiers, assignment, explanation) against one SQL join on a shared number. */
export const linkBench: Benchmark = {
  name: 'link',
  about: 'matching two feeds, against a plain SQL join on the shared number; sizes are persons',
  sizes: [10_000, 60_000],
  measure: async function* (sizes, { seed, concurrency }) {
    for (const population of sizes) {
      await using county = await openCounty(population, seed);
      await county.importAll(concurrency);
      const { hub } = county.opened;
      const run = await planRun(
        { asOf: county.asOf, knownAt: null, region: '', checks: [], confirm: false, askedBy: 'bench' },
        hub,
      );
      for (const pair of PAIRS) yield await measurePair(pair, run, county.opened);
    }
  },
};

async function measurePair({ left, right, on }: Pair, run: Run, { database, hub }: MeasuredHub): Promise<Figure> {
  const [counted] = await database.query<{ n: string }>(
    'select count(*) n from run_input where run_id = $1 and feed in ($2, $3)',
    [run.id, left, right],
  );
  const size = Number(counted?.n ?? 0);
  const join = await secondsOf(() => database.query(joinOn(on), [run.id, left, right]));
  const link = await secondsOf(() => linkAndUndo(run, left, right, hub));
  const name = `link.${left}~${right}`;
  return { name, value: size / link, unit: 'records/s', ratio: join / link, against: 'SQL join', size };
}

const joinOn = (on: string): string =>
  `select l.record_id l, r.record_id r
   from run_input li join mention l on l.record_id = li.record_id, run_input ri join mention r on r.record_id = ri.record_id
   where li.run_id = $1 and ri.run_id = $1 and li.feed = $2 and ri.feed = $3 and ${on}`;

async function secondsOf(work: () => Promise<unknown>): Promise<number> {
  const seconds: number[] = [];
  for (let repeat = 0; repeat < REPEATS; repeat += 1) {
    const start = performance.now();
    await work();
    seconds.push((performance.now() - start) / 1000);
  }
  return median(seconds);
}

/** The links are written as in a run, then rolled back, so that the pair can be linked again. */
async function linkAndUndo(run: Run, left: string, right: string, hub: Hub): Promise<void> {
  const undone = new Error('undone');
  const work = hub.inTransaction(async (stores) => {
    await linkPair(run, { kind: 'link', left, right }, stores);
    throw undone;
  });
  await work.catch((error: unknown) => {
    if (error !== undone) throw error;
  });
}
