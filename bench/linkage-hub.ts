import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { collectGarbage } from '../src/adapters/link-threads/collect-garbage.ts';
import { createPairKernel } from '../src/adapters/link-threads/pair-kernel.ts';
import { weightOf } from '../src/domain/link-model/weights.ts';
import { assignLinks } from './linkage-assign.ts';
import type { Contest, Contestant } from './linkage-contest.ts';
import { BIRTH_DESIGN } from './linkage-design.ts';
import { fitBirths } from './linkage-fit.ts';
import { writeLinks } from './linkage-links.ts';
import { strongPairs } from './linkage-score.ts';
import { type ComparedShards, compareShards, type ShardedLists } from './linkage-shards.ts';
import { connect, Spills, StoredLists } from './linkage-stored.ts';
import type { StrongPairs } from './linkage-strong.ts';
import type { StageClock } from './stage-clock.ts';

/** The engine as the hub runs it: packed pages in by COPY, blocks and comparisons on threads, links out by COPY. */
export const hubContestant: Contestant = async (contest, clock) => {
  const { pairs, strong, patterns } = await strongOf(contest, clock);
  // The packed lists are out of reach by now: their memory serves the assignment.
  collectGarbage();
  const { left, right } = contest.lists.layouts;
  const sizes = { left: left.count, right: right.count };
  const links = await clock.time('assign', async () => assignLinks(strong, patterns, sizes));
  await clock.time('write', async () => {
    await using client = await connect(contest.url);
    await writeLinks(client.pg, contest.table, links);
  });
  return { pairs };
};

/** Reads, compares, fits and scores; the pairs that may be linked at all. */
async function strongOf(contest: Contest, clock: StageClock) {
  const { folder, lists } = contest;
  using space = new Spills(folder);
  const compared = await compareAll(new StoredLists(contest, space), clock);
  const fitted = await clock.time('fit', async () => fitBirths(BIRTH_DESIGN, compared.sampled, compared.table, lists));
  writeFileSync(join(folder, 'model.json'), JSON.stringify(fitted));
  const least = weightOf(BIRTH_DESIGN.thresholds.review);
  const strong: StrongPairs = await clock.time('score', async () => strongPairs(compared, fitted, least));
  const pairs = compared.shards.reduce((sum, shard) => sum + shard.pairs.size, 0);
  return { pairs, strong, patterns: compared.table.patterns };
}

async function compareAll(lists: ShardedLists, clock: StageClock): Promise<ComparedShards> {
  await using kernel = createPairKernel();
  return await compareShards(kernel, lists, clock);
}
