import type { GroupCheck } from '../domain/checks/check.ts';
import { checks } from '../domain/checks/index.generated.ts';
import type { World } from '../domain/checks/world.ts';
import { Room } from '../domain/kernel/room.ts';
import type { Hub, Stores } from '../ports/hub.ts';
import type { Chunk, ChunkWork, Run } from '../ports/runs.ts';
import { askBaseThrough } from './ask-base.ts';
import { momentOf } from './case-acts.ts';
import { type CheckContext, checkAggregates, checkRecords } from './check.ts';
import { checkGroups, probeGroups } from './check-groups.ts';
import { tallyRosters } from './figures.ts';
import { seeCorrections } from './corrections/see-corrections.ts';
import { findPairs } from './find-pairs.ts';
import { gatherFacts } from './gather-facts.ts';
import { forgetMentions, keepMentionsOf } from './kept-mentions.ts';
import { linkPair } from './link.ts';
import { auditTallies } from './models/linkage-quality.ts';
import { surveyTallies } from './survey-tallies.ts';
import { openCaseFiles } from './open-case-files.ts';
import { worldOf } from './run-world.ts';
import { settleFindings } from './settle-findings.ts';
import { settleSpine } from './settle-spine.ts';
import { sumUpBeside } from './sum-up.ts';
import { endAggregates, touchRecords } from './touch.ts';

/** The lease of a chunk was lost: its transaction rolls back and another worker's result stands. */
export class LeaseLost extends Error {}

type Counts = Readonly<Record<string, number>>;

/**
 * Does one chunk in one transaction: read, decide, write results, finish the chunk under its fence. Safe to kill at any
 * point and safe to repeat. Resolves to what was counted.
 */
export async function workChunk(chunk: Chunk, hub: Hub): Promise<Counts> {
  using place = await IN_MEMORY.enter(partsIn(chunk.work));
  void place;
  return hub.inTransaction(async (stores) => {
    const run = await stores.runs.get(chunk.runId);
    if (!run) return {};
    const sumsOf = chunk.work.kind === 'settle' ? sumUpBeside(run, hub) : null;
    const counts = await doWork(chunk, run, hub, stores);
    if (!(await stores.runs.complete(chunk, '', counts))) throw new LeaseLost(`chunk ${chunk.no} of run ${run.number}`);
    if (sumsOf !== null) await stores.runs.finish(run.id, await sumsOf(stores), counts);
    return counts;
  });
}

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

async function doWork(chunk: Chunk, run: Run, hub: Hub, stores: Stores): Promise<Counts> {
  const { work } = chunk;
  if (work.kind !== 'link' && work.kind !== 'pairs') {
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
    case 'records':
      return checkRecords(work, chunk.no, await contextOf(run, hub, stores), stores);
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
    case 'settle': {
      const current = (await stores.runs.beginSettling(run.id)) ?? run;
      const { trends, gone } = await settleFindings(current, stores);
      const moment = momentOf(hub.clock);
      const seen = await seeCorrections(current, moment, stores);
      const cases = await openCaseFiles(current, gone, moment, stores);
      await stores.retention.keepFigures(run.id);
      return { ...trends, ...seen, ...cases, ...(await settleSpine(current, stores)) };
    }
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
  await stores.runRegister.learnLinks(run.id);
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
