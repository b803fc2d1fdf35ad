import type { GroupCheck } from '../domain/checks/check.ts';
import { checks } from '../domain/checks/index.generated.ts';
import type { World } from '../domain/checks/world.ts';
import { Room } from '../domain/kernel/room.ts';
import type { Hub, Stores } from '../ports/hub.ts';
import type { RunSums } from '../ports/run-register.ts';
import type { Chunk, ChunkWork, Run } from '../ports/runs.ts';
import { askBaseThrough } from './ask-base.ts';
import { type CheckContext, checkAggregates, checkRecords } from './check.ts';
import { checkGroups, probeGroups } from './check-groups.ts';
import { tallyRosters } from './figures.ts';
import { findPairs } from './find-pairs.ts';
import { gatherFacts } from './gather-facts.ts';
import { forgetMentions, keepMentionsOf } from './kept-mentions.ts';
import { linkPair } from './link.ts';
import { auditTallies } from './models/linkage-quality.ts';
import { relinkPairs } from './relink-pairs.ts';
import { surveyTallies } from './survey-tallies.ts';
import { worldOf } from './run-world.ts';
import { STAGES } from './run-chunks.ts';
import { settleRun } from './settle-run.ts';
import { endAggregates, touchRecords } from './touch.ts';

/** The lease of a chunk was lost: its transaction rolls back and another worker's result stands. */
export class LeaseLost extends Error {}

type Counts = Readonly<Record<string, number>>;

/** What was counted, and the sums where the chunk has them. */
interface Done {
  readonly counts: Counts;
  readonly sums?: RunSums;
}

/**
 * Does one chunk in one transaction: read, decide, write results, finish the chunk under its fence. Safe to kill at any
 * point and safe to repeat. Resolves to what was counted.
 */
export async function workChunk(chunk: Chunk, hub: Hub): Promise<Counts> {
  using place = await IN_MEMORY.enter(partsIn(chunk.work));
  void place;
  if (chunk.stage === STAGES.check) await learnLinks(chunk.runId, hub);
  return hub.inTransaction(async (stores) => {
    const run = await stores.runs.get(chunk.runId);
    if (!run) return {};
    const { counts, sums } = await doWork(chunk, run, hub, stores);
    if (!(await stores.runs.complete(chunk, '', counts))) throw new LeaseLost(`chunk ${chunk.no} of run ${run.number}`);
    if (sums !== undefined) await keepOrFinish(chunk, sums, counts, stores);
    return counts;
  });
}

/** The run whose links were made known last. */
const learned = new WeakMap<Hub, string>();

/** In a transaction of its own: others see what it learned at once, and need not wait until the first chunk is done. */
async function learnLinks(runId: string, hub: Hub): Promise<void> {
  if (learned.get(hub) === runId) return;
  await hub.inTransaction(({ runRegister }) => runRegister.learnLinks(runId));
  learned.set(hub, runId);
}

const keepOrFinish = ({ runId, work }: Chunk, sums: RunSums, counts: Counts, { runs }: Stores): Promise<void> =>
  work.kind === 'settle' && work.sumsOnly ? runs.keepSums(runId, sums) : runs.finish(runId, sums, counts);

/**
 * Parts of linking that this process holds at once, each of up to a million records and 0.9 KB a record (`PART_ROWS`): a heap has 4 GB
 * unless it is told otherwise.
 */
const ROOM = 2;
const IN_MEMORY = new Room(ROOM);

function partsIn(work: ChunkWork): number {
  if (work.kind === 'pairs') return 1;
  if (work.kind !== 'link') return 0;
  if (work.parts === undefined) return work.large === true ? 1 : 0;
  // Linked a piece at a time; else all of both feeds is in memory in the end.
  return work.pieceRecords === undefined ? ROOM : 1;
}

/** The last stage sums up what a run found and settles it; what was found comes before. */
async function doWork(chunk: Chunk, run: Run, hub: Hub, stores: Stores): Promise<Done> {
  const { work } = chunk;
  if (work.kind !== 'settle') return { counts: await find({ ...chunk, work }, run, hub, stores) };
  return work.sumsOnly
    ? { counts: {}, sums: await stores.runRegister.sums(run.id) }
    : settleRun(run, hub.clock, stores);
}

type FindingWork = Exclude<ChunkWork, { readonly kind: 'settle' }>;

/** While two feeds are linked others may need what was read of one of them. */
const LINKING: ReadonlySet<ChunkWork['kind']> = new Set(['pairs', 'link', 'relink']);

async function find(
  { no, work }: Chunk & { readonly work: FindingWork },
  run: Run,
  hub: Hub,
  stores: Stores,
): Promise<Counts> {
  if (!LINKING.has(work.kind)) {
    forgetMentions();
    stores.runChanges.forgetNames();
  }
  switch (work.kind) {
    case 'pairs':
      keepMentionsOf(run.id);
      return findPairs(run, work, stores);
    case 'link':
      keepMentionsOf(run.id);
      return linkPair(run, work, stores);
    case 'relink':
      keepMentionsOf(run.id);
      return relinkPairs(run, work.pairs, stores);
    case 'records':
      return checkRecords(work, no, await contextOf(run, hub, stores), stores);
    case 'touch':
      return touchRecords(run, hub.populationBase !== null, stores);
    case 'groups':
      return (work.probe === undefined ? checkGroups : probeGroups)(
        groupCheck(work.check),
        work,
        await contextOf(run, hub, stores),
        stores,
      );
    case 'aggregates':
      return aggregate(run, await contextOf(run, hub, stores), stores);
  }
}

/** The sums of rosters belong to no chunk: each run counts all of them. */
const ROSTERS = -1;

/** Rosters and totals: the aggregate checks, and the figures that count rosters. */
async function aggregate(run: Run, context: CheckContext, stores: Stores): Promise<Counts> {
  const facts = await gatherFacts(run, stores);
  const { audits = [], surveys = [] } = run.manifest;
  const tallies = [...tallyRosters(facts.owed), ...auditTallies(audits), ...surveyTallies(surveys)];
  await endAggregates(run, stores);
  await stores.runTouched.replaceTallies(
    run.id,
    ROSTERS,
    tallies.map((tally) => ({ ...tally, counted: 1 })),
  );
  return checkAggregates(facts, context, stores);
}

function groupCheck(code: string): GroupCheck {
  const check = checks.find((candidate) => candidate.code === code);
  if (check?.kind !== 'group') throw new Error(`${code} is no duplicate check`);
  return check;
}

/** The world of a run never changes once its inputs are frozen: kept for the newest run, and the one that it goes on from. */
const worlds = new WeakMap<Hub, Map<string, World>>();
const KEPT = 2;

async function worldKept(run: Run, hub: Hub, stores: Stores): Promise<World> {
  const known = worlds.get(hub) ?? new Map<string, World>();
  const world = known.get(run.id) ?? (await worldOf(run, stores));
  known.delete(run.id);
  known.set(run.id, world);
  for (const oldest of [...known.keys()].slice(0, -KEPT)) known.delete(oldest);
  worlds.set(hub, known);
  return world;
}

async function contextOf(run: Run, hub: Hub, stores: Stores): Promise<CheckContext> {
  const { base } = run;
  return {
    run,
    world: await worldKept(run, hub, stores),
    askBase: askBaseThrough(hub.populationBase),
    before: base === null ? null : () => earlier(base, hub, stores),
  };
}

async function earlier(base: string, hub: Hub, stores: Stores) {
  const run = await stores.runs.get(base);
  if (run === null) throw new Error(`there is no run ${base}`);
  return { run, world: await worldKept(run, hub, stores) };
}
