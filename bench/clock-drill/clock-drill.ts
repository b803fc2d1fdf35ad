import { setTimeout as sleep } from 'node:timers/promises';
import { openTemporaryHome } from '../hub.ts';
import { Lianhe, lianhe } from '../served-hub.ts';
import { setWrong, type WrongClock } from './wrong-clocks.ts';

export interface ClockDrill {
  /** Folder of rosters. */
  readonly rosters: string;
  readonly asOf: string;
  /** Clock of each worker; of the import and the check, the first. None: everything undisturbed, with two workers. */
  readonly clocks: readonly WrongClock[];
}

export interface ClockOutcome {
  /** Digest of all business data after import and check. */
  readonly digest: string;
  /** What the check said of its run, without its place in time. */
  readonly run: string;
  /** Chunks that the workers finished. */
  readonly chunks: number;
  /** Seconds from the moment that each worker was up until it told of its clock; null when it never did. */
  readonly alarms: readonly (number | null)[];
}

/** The promise is ten seconds; a machine under load gets more before the drill gives up waiting. */
const LONGEST_ALARM_MS = 30_000;
/** Checks after the first, at most. */
const MORE_CHECKS = 5;

/** Imports and checks a county while every process but the database lives by a wrong clock. */
export async function checkByWrongClocks({ rosters, asOf, clocks }: ClockDrill): Promise<ClockOutcome> {
  await using closing = new AsyncDisposableStack();
  const home = closing.use(await openTemporaryHome());
  const set = clocks.map((clock) => closing.use(setWrong(clock)));
  const base = { DATABASE_URL: home.url, LIANHE_HOME: home.folder };
  const first = { ...base, ...set[0]?.env };
  // Planted faults: some files are refused.
  await lianhe(['import', rosters], first, [0, 1]);
  const workers = (set.length === 0 ? [{}, {}] : set.map(({ env }) => env)).map((env) => {
    const worker = new Lianhe(['worker', '--queues', 'run', '--concurrency', '1'], { env: { ...base, ...env } });
    closing.defer(() => void worker.end());
    return worker;
  });
  for (const worker of workers) await worker.says(/worker started/u);
  const check = (...more: readonly string[]) => lianhe(['check', '--as-of', asOf, '--confirm', ...more], first);
  const finished = () =>
    workers.flatMap(({ output }) => output.filter((line) => line.includes('"outcome":"done"'))).length;
  let run = await check();
  // The command works too, and a short run may be over before a worker looks; what none of them did shows nothing about them.
  for (let more = 0; more < MORE_CHECKS && finished() === 0; more += 1) run = await check('--full');
  const alarms = await Promise.all(clocks.map((_clock, at) => alarmOf(workers[at])));
  const chunks = finished();
  for (const worker of workers) if ((await worker.end()) !== 0) throw new Error('a worker did not stop in order');
  const digest = (await lianhe(['digest'], base)).trim();
  return { digest, run: /[0-9a-f]{64}/u.exec(run)?.[0] ?? '', chunks, alarms };
}

async function alarmOf(worker: Lianhe | undefined): Promise<number | null> {
  const deadline = performance.now() + LONGEST_ALARM_MS;
  while (worker !== undefined && performance.now() < deadline) {
    const told = worker.toldAfter(/the clock of this process differs from the database/u);
    const up = worker.toldAfter(/worker started/u) ?? 0;
    if (told !== null) return Math.max(0, told - up);
    await sleep(100);
  }
  return null;
}
