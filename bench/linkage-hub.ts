import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { collectGarbage } from '../src/adapters/link-threads/collect-garbage.ts';
import { createPairKernel } from '../src/adapters/link-threads/pair-kernel.ts';
import { assignOneToOne } from '../src/domain/clusters/assign-one-to-one.ts';
import { nodesOf } from '../src/domain/clusters/edges.ts';
import { weightOf } from '../src/domain/link-model/weights.ts';
import type { PackedRows } from '../src/domain/pairing/packed-rows.ts';
import type { Contest, Contestant } from './linkage-contest.ts';
import { BIRTH_DESIGN, LINKED, SAMPLED } from './linkage-design.ts';
import { fitBirths } from './linkage-fit.ts';
import { writeLinks } from './linkage-links.ts';
import { readPages } from './linkage-page-reader.ts';
import { type StrongPairs, strongPairs } from './linkage-score.ts';
import type { StageClock } from './stage-clock.ts';

const SEED = 1;
const { review } = BIRTH_DESIGN.thresholds;

/** The engine as the hub runs it: packed pages in by COPY, blocks and comparisons on threads, links out by COPY. */
export const hubContestant: Contestant = async (contest, clock) => {
  const { pairs, strong, patterns } = await strongOf(contest, clock);
  // The packed lists are out of reach by now: their memory serves the assignment.
  collectGarbage();
  const { left, right } = contest.lists.layouts;
  const sizes = { left: left.count, right: right.count };
  const links = await clock.time('assign', async () => chooseLinks(strong, patterns, sizes));
  await clock.time('write', async () => {
    await using client = await connect(contest.url);
    await writeLinks(client.pg, contest.table, links);
  });
  return { pairs };
};

/** Reads, compares, fits and scores; the pairs that may be linked at all. */
async function strongOf({ url, folder, lists }: Contest, clock: StageClock) {
  const { left, right } = await clock.time('read', () => readLists(url, lists));
  collectGarbage();
  const { table, pairs, sampled } = await comparePairs(left, right, clock);
  const fitted = await clock.time('fit', async () => fitBirths(BIRTH_DESIGN, sampled, table, lists));
  writeFileSync(join(folder, 'model.json'), JSON.stringify(fitted));
  const strong = await clock.time('score', async () =>
    strongPairs(table, pairs, fitted, [left, right], weightOf(review)),
  );
  return { pairs: pairs.left.length, strong, patterns: table.patterns };
}

async function connect(url: string): Promise<{ readonly pg: pg.Client } & AsyncDisposable> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return { pg: client, [Symbol.asyncDispose]: () => client.end() };
}

async function readLists(url: string, { layouts }: Contest['lists']) {
  const read = async (list: 'left' | 'right'): Promise<PackedRows> => {
    await using client = await connect(url);
    return await readPages(client.pg, list, layouts[list]);
  };
  const [left, right] = await Promise.all([read('left'), read('right')]);
  return { left, right };
}

async function comparePairs(left: PackedRows, right: PackedRows, clock: StageClock) {
  await using kernel = createPairKernel();
  const sampled = await clock.time('sample', () => kernel.sample(BIRTH_DESIGN, left, right, SAMPLED, SEED));
  const compared = await clock.time('compare', () => kernel.compare(BIRTH_DESIGN, left, right, () => {}));
  return { ...compared, sampled };
}

/** The links of the best one-to-one assignment that are certain enough. */
function chooseLinks(edges: StrongPairs, patterns: Float64Array, sizes: { left: number; right: number }) {
  const { chosen } = assignOneToOne(edges, nodesOf(sizes.left, sizes.right), { review: weightOf(review) });
  const least = weightOf(LINKED);
  const kept = edges.left
    .map((_, edge) => edge)
    .filter((edge) => chosen[edge] === 1 && (edges.weight[edge] ?? 0) >= least);
  return {
    left: kept.map((edge) => edges.left[edge] ?? 0),
    right: kept.map((edge) => edges.right[edge] ?? 0),
    weight: Float64Array.from(kept, (edge) => edges.weight[edge] ?? 0),
    pattern: Float64Array.from(kept, (edge) => patterns[edges.pattern[edge] ?? 0] ?? 0),
  };
}
