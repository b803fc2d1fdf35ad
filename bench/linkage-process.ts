import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv, resourceUsage } from 'node:process';
import { duckdbContestant } from './linkage-duckdb.ts';
import type { Contest, Contestant } from './linkage-contest.ts';
import { hubContestant } from './linkage-hub.ts';
import { prepareLists, type PreparedLists } from './linkage-lists.ts';
import { lookUpTimes } from './linkage-lookup.ts';
import { sqlContestant } from './linkage-sql.ts';
import { StageClock, type StageTime } from './stage-clock.ts';

/*
 * A process of its own for everything that the linkage benchmark measures: `prepare URL FOLDER SIZE SEED
 * contested|uncontested`, or `hub|sql|duckdb|look-up URL FOLDER`. Prints one line of JSON.
 */

const CONTESTANTS: Readonly<Record<string, Contestant>> = {
  hub: hubContestant,
  sql: sqlContestant,
  duckdb: duckdbContestant,
};

const [task = '', url = '', folder = '', size = '', seed = '', contested = ''] = argv.slice(2);
const PREPARED = join(folder, 'prepared.json');

console.log(JSON.stringify(await resultOf(task)));

async function resultOf(name: string): Promise<unknown> {
  if (name === 'prepare') {
    const lists = await prepareLists({ url, folder, size: Number(size), seed, isContested: contested === 'contested' });
    writeFileSync(PREPARED, JSON.stringify(lists));
    return lists;
  }
  const lists = JSON.parse(readFileSync(PREPARED, 'utf8')) as PreparedLists;
  const contest: Contest = { url, folder, lists, table: `links_${name}` };
  if (name === 'look-up') return lookUpTimes(contest);
  const contestant = CONTESTANTS[name];
  if (contestant === undefined) throw new RangeError(`no contestant ${name}`);
  return compete(contestant, contest);
}

async function compete(contestant: Contestant, contest: Contest) {
  const clock = new StageClock();
  const [cpu, start] = [process.cpuUsage(), performance.now()];
  const { pairs } = await contestant(contest, clock);
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  return {
    pairs,
    seconds,
    cpuSeconds: (user + system) / 1e6,
    peakBytes: resourceUsage().maxRSS * 1024,
    stages: stagesOf(clock.stages),
  };
}

/** Stages that come again for every shard, as one. */
function stagesOf(times: readonly StageTime[]): readonly StageTime[] {
  const stages = new Map<string, StageTime>();
  for (const time of times) {
    const before = stages.get(time.stage);
    const seconds = time.seconds + (before?.seconds ?? 0);
    const cpuSeconds = time.cpuSeconds + (before?.cpuSeconds ?? 0);
    stages.set(time.stage, { ...time, seconds, cpuSeconds });
  }
  return [...stages.values()];
}
