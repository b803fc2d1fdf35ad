import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { importFile, rosterFiles } from '../src/cli/import-files.ts';
import type { PlainDate } from '../src/domain/values/plain-date.ts';
import { planRun } from '../src/pipeline/plan-run.ts';
import { stepOf } from '../src/pipeline/run-chunks.ts';
import { LeaseLost, workChunk } from '../src/pipeline/work-chunk.ts';
import type { Hub } from '../src/ports/hub.ts';
import { type LeaseKeeper, RENEW_MS } from '../src/ports/lease-keeper.ts';
import type { Chunk, Run } from '../src/ports/runs.ts';
import { WAIT_MS } from '../workers/run-worker.ts';

/** Rows of all files, and files that were refused with the code of their refusal. */
export interface Imported {
  readonly files: number;
  readonly rows: number;
  readonly refused: readonly string[];
}

/** Imports every roster of a folder, some at a time; a refused file (planted faults) is counted and does not stop the rest. */
export async function importFolder(folder: string, hub: Hub, concurrency: number): Promise<Imported> {
  const waiting = (await rosterFiles([folder])).toReversed();
  const files = waiting.length;
  let rows = 0;
  const refused: string[] = [];
  const work = async (): Promise<void> => {
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
      const report = await importFile(path, { envelope: {}, map: {}, dryRun: false }, hub);
      if (report.outcome === 'refused') refused.push(`${report.fileName}: ${report.problem.code}`);
      else rows += report.counts.total;
    }
  };
  await Promise.all(Array.from({ length: concurrency }, work));
  return { files, rows, refused };
}

/** Seconds of work by step; seconds of chunks side by side add up. */
export type WorkSeconds = ReadonlyMap<string, number>;

/** A finished run with what it took. */
export interface TimedRun {
  readonly run: Run;
  readonly planSeconds: number;
  readonly workSeconds: WorkSeconds;
}

/** Plans a run, without the queue, and has it worked on until it is over; `full` links what did not change anew as well. */
export async function runWith(
  work: (runId: string) => Promise<WorkSeconds>,
  asOf: PlainDate,
  hub: Hub,
  full = false,
): Promise<TimedRun> {
  const start = performance.now();
  const request = { asOf, knownAt: null, region: '', checks: [], confirm: true, askedBy: 'bench' };
  const planned = await planRun(request, hub, { full });
  const planSeconds = (performance.now() - start) / 1000;
  const workSeconds = await work(planned.id);
  const run = await hub.inTransaction(({ runs }) => runs.get(planned.id));
  if (run?.state !== 'done') throw new Error(`the run ended as ${run?.state ?? 'lost'}: ${run?.failure ?? ''}`);
  return { run, planSeconds, workSeconds };
}

/** The same by so many workers in this process. */
export const runWhole = (asOf: PlainDate, hub: Hub, concurrency: number): Promise<TimedRun> =>
  runWith(
    async (runId) => {
      const leases = leasesBeside(hub);
      const worked = await Promise.all(Array.from({ length: concurrency }, () => workUntilDone(runId, hub, leases)));
      return sumOf(worked);
    },
    asOf,
    hub,
  );

/** What several workers spent together. */
export function sumOf(worked: readonly WorkSeconds[]): WorkSeconds {
  const seconds = new Map<string, number>();
  for (const [kind, spent] of worked.flatMap((one) => [...one])) seconds.set(kind, (seconds.get(kind) ?? 0) + spent);
  return seconds;
}

/** Takes chunk after chunk until the run is over; resolves to what each kind took. */
export async function workUntilDone(runId: string, hub: Hub, leases: Pick<LeaseKeeper, 'keep'>): Promise<WorkSeconds> {
  const workSeconds = new Map<string, number>();
  for (;;) {
    const chunk = await hub.inTransaction(({ runs }) => runs.claim(runId));
    if (chunk) {
      const start = performance.now();
      await workLeased(chunk, hub, leases);
      const seconds = (performance.now() - start) / 1000;
      const step = stepOf(chunk.work);
      workSeconds.set(step, (workSeconds.get(step) ?? 0) + seconds);
      continue;
    }
    const { state } = await hub.inTransaction(({ runs }) => runs.progress(runId));
    if (state === 'done' || state === 'failed') return workSeconds;
    await sleep(WAIT_MS);
  }
}

/** A busy machine may keep a chunk longer than its lease; whoever took it over then has the result. */
async function workLeased(chunk: Chunk, hub: Hub, leases: Pick<LeaseKeeper, 'keep'>): Promise<void> {
  using kept = leases.keep(chunk);
  void kept;
  try {
    await workChunk(chunk, hub);
  } catch (error) {
    if (!(error instanceof LeaseLost)) throw error;
  }
}

/** Renews between other work of this process: enough for small counties, whose chunks take less than a lease. */
const leasesBeside = ({ inTransaction }: Pick<Hub, 'inTransaction'>): Pick<LeaseKeeper, 'keep'> => ({
  keep: (chunk) => {
    const timer = setInterval(
      () => void inTransaction(({ runs }) => runs.renew(chunk)).catch(() => undefined),
      RENEW_MS,
    );
    return { [Symbol.dispose]: () => clearInterval(timer) };
  },
});

/** The day that the simulator labelled its truth for. */
export const asOfDay = (folder: string): PlainDate =>
  readFileSync(join(folder, 'as-of.txt'), 'utf8').trim() as PlainDate;
