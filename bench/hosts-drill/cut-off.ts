import { setTimeout as sleep } from 'node:timers/promises';
import type { PlainDate } from '../../src/domain/values/plain-date.ts';
import {
  HostWorker,
  isComplaint,
  isOutcome,
  isTaken,
  type Outcome,
  type Taken,
  type WorkerLine,
} from './host-worker.ts';
import type { Cut } from './network.ts';
import type { Place, RunDigests } from './place.ts';

/**
 * How long a host stays cut off: until the run is done without it; until another worker has its chunk, so that its own
 * result comes late; or a second on, a second off.
 */
export type Story = Cut | 'late' | 'flapping';
export const STORIES = ['both', 'to', 'from', 'reset', 'down', 'flapping', 'late'] as const satisfies readonly Story[];

/** What became of a run whose worker was cut off, and of that worker. */
export interface Aftermath {
  /** Digests of the run that was under way and of one after it. */
  readonly digests: readonly RunDigests[];
  /** Milliseconds until the worker that was cut off said so; null when it noticed nothing. */
  readonly complainedAfter: number | null;
  /** Milliseconds from healing until it had taken a chunk again. */
  readonly backAfter: number;
  /** It ended and had to be started again. */
  readonly isRestarted: boolean;
  /** How its chunk ended there; null when it never told. */
  readonly outcome: string | null;
  /** Chunks that more than one worker says to have finished: the fence was open. */
  readonly doneTwice: number;
}

const FLAPS = 8;
const FLAP_MS = 1_000;
/** Other workers take a chunk over as soon as its lease has ended; after this they never will. */
const TAKEN_OVER_MS = 30_000;
const BACK_MS = 60_000;
/** A worker that has said nothing by then will not. */
const SILENT_MS = 15_000;
/** A chunk that is finished before the cable is out is none; the next one is tried. */
const TRIES = 50;

export async function cutOff(place: Place, story: Story, asOf: PlainDate, partRows: number): Promise<Aftermath> {
  const [steady, cut] = await place.workers(2);
  if (!steady || !cut) throw new Error('two workers were started');
  const run = await place.order(asOf, partRows);
  const kind = story === 'late' || story === 'flapping' ? 'both' : story;
  const { held, complaint } = await cutOver(place, cut, run, kind);
  const ended = cut
    .next((line): line is Outcome => isEndOf(line, held), BACK_MS)
    .then(
      ([{ outcome }]) => outcome,
      () => null,
    );
  if (story === 'late') await takenOver(place, held);
  if (story === 'flapping') await flap(cut);
  if (story === 'late') await cut.host.heal();
  const during = await place.done(run);
  // A small run is over before anybody can notice: the host stays cut off until it does.
  if (kind === story) await complaint;
  await steady.stop();
  await cut.host.heal();
  const isRestarted = !cut.isAlive;
  const healedAt = performance.now();
  const again = isRestarted ? new HostWorker(cut.host, place.premises) : cut;
  const next = await place.order(asOf, partRows);
  await again.next((line): line is Taken => isTaken(line) && line.run === next, BACK_MS);
  const backAfter = performance.now() - healedAt;
  const after = await place.done(next);
  await again.stop();
  return {
    digests: [during, after],
    complainedAfter: await complaint,
    backAfter,
    isRestarted,
    outcome: await ended,
    doneTwice: doneTwice([steady, cut, again]),
  };
}

const isEndOf = (line: WorkerLine, { run, chunk }: Taken): boolean =>
  isOutcome(line) && line.run === run && line.chunk === chunk;

/** Cuts a worker off while the database has it hold a chunk, whose lease then ends at once instead of after its minute. */
async function cutOver(place: Place, cut: HostWorker, run: string, kind: Cut) {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const [held] = await cut.next((line): line is Taken => isTaken(line) && line.run === run, BACK_MS);
    const complaint = cut.next(isComplaint, SILENT_MS).then(
      ([, ms]) => ms,
      () => null,
    );
    await cut.host.cut(kind);
    const ended = await place.opened.database.query(
      `update run_chunk set lease_until = clock_timestamp() - interval '1 s'
       where run_id = $1 and no = $2 and lease_epoch = $3 and state = 'busy' returning no`,
      [run, held.chunk, held.epoch],
    );
    if (ended.length === 1) return { held, complaint };
    await cut.host.heal();
  }
  throw new Error('every chunk was finished before its worker could be cut off; make them larger');
}

async function takenOver(place: Place, { run, chunk, epoch }: Taken): Promise<void> {
  const from = performance.now();
  while (performance.now() - from < TAKEN_OVER_MS) {
    const taken = await place.opened.database.query(
      'select no from run_chunk where run_id = $1 and no = $2 and lease_epoch > $3',
      [run, chunk, epoch],
    );
    if (taken.length === 1) return;
    await sleep(20);
  }
  throw new Error('nobody took the chunk over');
}

async function flap(cut: HostWorker): Promise<void> {
  for (let flaps = 0; flaps < FLAPS; flaps += 1) {
    await sleep(FLAP_MS);
    await cut.host.heal();
    await sleep(FLAP_MS);
    await cut.host.cut('both');
  }
  await cut.host.heal();
}

function doneTwice(workers: readonly HostWorker[]): number {
  const done = [...new Set(workers)].flatMap(({ outcomes }) => outcomes.filter(({ outcome }) => outcome === 'done'));
  const chunks = Map.groupBy(done, ({ run, chunk }) => `${run} ${chunk}`);
  return [...chunks.values()].filter((workersOf) => workersOf.length > 1).length;
}
