import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { STORE_FAULTS } from '../../src/domain/faults/store-faults.ts';
import { type Caller, lianhe, type Told } from '../served-hub.ts';
import { servePair } from '../served-pair.ts';
import { isTaken, rosterNames, runDone, START, startOf, startRun, untilTaken } from '../until-taken.ts';
import { SmallVolume } from './small-volume.ts';

/** What is on the volume that fills. */
export const VOLUMES = ['data', 'wal', 'temp', 'log'] as const;
export type VolumeName = (typeof VOLUMES)[number];

/** Folders of the home on the volume; the log volume holds standard error of both processes. */
const FOLDERS: Readonly<Record<VolumeName, string>> = {
  data: 'postgres',
  wal: 'postgres/pg_wal',
  temp: 'incoming',
  log: 'logs',
};
/** Room for a cluster, for the segments of a log, for some files, for some lines. */
const MEGABYTES: Readonly<Record<VolumeName, number>> = { data: 400, wal: 160, temp: 60, log: 24 };

export interface DiskDrill {
  /** Null for the undisturbed course of things. */
  readonly volume: VolumeName | null;
  /** Folder of rosters to send. */
  readonly rosters: string;
  readonly asOf: string;
  /** Milliseconds that the volume stays full. */
  readonly fullMs: number;
}

export interface DiskOutcome {
  readonly volume: VolumeName | null;
  /** Answers to writes while full, by rule; `ok` where one went through. */
  readonly writes: Readonly<Record<string, number>>;
  readonly reads: Readonly<Record<string, number>>;
  /** Answers 5xx without a rule, or with the one for faults of the program. */
  readonly unexplained: number;
  /** Milliseconds of the slowest refusal. */
  readonly slowestRefusalMs: number;
  /** Milliseconds from the room that came back until a write was taken and a read answered. */
  readonly recoveryMs: number;
  /** Times that the database was started again. */
  readonly restarts: number;
  /** Digests of the run over everything and of all business data. */
  readonly digests: readonly string[];
}

const READ = '{ batches(first: 5) { edges { node { number state } } } }';

/** Fills a volume under load, frees it again, and finishes what was begun. `volume` null: nothing is filled. */
export async function fillUnderLoad({ volume, rosters, asOf, fullMs }: DiskDrill): Promise<DiskOutcome> {
  const base = mkdtempSync(join(tmpdir(), 'lianhe-disk-'));
  const home = join(base, 'home');
  await using closing = new AsyncDisposableStack();
  closing.defer(() => rmSync(base, { recursive: true, force: true }));
  mkdirSync(home, { mode: 0o700 });
  await lianhe(['migrate'], { LIANHE_HOME: home });
  const small = volume === null ? null : closing.use(new SmallVolume(join(home, FOLDERS[volume]), MEGABYTES[volume]));
  if (volume === 'data') closing.use(new SmallVolume(join(home, 'postgres/pg_wal'), 1_200));
  const hub = closing.use(await servePair(home));
  const { caller } = hub;
  const files = rosterNames(rosters);
  const half = Math.ceil(files.length / 2);
  const send = (name: string) => caller.upload(name, readFileSync(join(rosters, name)));
  for (const name of files.slice(0, half)) await untilTaken(() => send(name));
  const first = await startRun(caller, asOf, false);
  const load = new Load(caller, files.slice(half), send);
  let recoveryMs = 0;
  if (small !== null) {
    await using squeeze = squeezing(small, volume === 'wal' ? hub.databaseUrl : null);
    await load.run(fullMs);
    await squeeze[Symbol.asyncDispose]();
    const freedAt = performance.now();
    small.free();
    await untilTaken(() => caller.ask(READ));
    await untilTaken(() => caller.ask(START, startOf(), 'R-ADMIN'));
    recoveryMs = performance.now() - freedAt;
  }
  await runDone(caller, first);
  for (const name of files.slice(half)) await untilTaken(() => send(name));
  const digest = await runDone(caller, await startRun(caller, asOf, true));
  const restarts = await hub.stop();
  const business = (await lianhe(['digest'], { LIANHE_HOME: home })).trim();
  return { volume, ...load.seen, recoveryMs, restarts, digests: [digest, business] };
}

/** What is free is taken at once: whatever moves may free a block. `forLog`: the log is made to ask for its next segment. */
function squeezing(small: SmallVolume, forLog: string | null): AsyncDisposable {
  const stopped = new AbortController();
  const squeeze = async (): Promise<void> => {
    while (!stopped.signal.aborted) {
      small.fill();
      if (forLog !== null) await switchLog(forLog);
      await sleep(100);
    }
  };
  const ended = squeeze();
  return { [Symbol.asyncDispose]: () => (stopped.abort(), ended) };
}

async function switchLog(connectionString: string): Promise<void> {
  const client = new Client({ connectionString, connectionTimeoutMillis: 1_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query("select pg_logical_emit_message(false, 'drill', 'x'), pg_switch_wal()");
  } catch {
    // That is what it is for.
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Writers and readers that take no rest, and what they were told. */
class Load {
  readonly #caller: Caller;
  readonly #names: readonly string[];
  readonly #send: (name: string) => Promise<Told>;
  readonly #writes = new Map<string, number>();
  readonly #reads = new Map<string, number>();
  #unexplained = 0;
  #slowestRefusalMs = 0;

  constructor(caller: Caller, names: readonly string[], send: (name: string) => Promise<Told>) {
    this.#caller = caller;
    this.#names = names;
    this.#send = send;
  }

  async run(ms: number): Promise<void> {
    const until = performance.now() + ms;
    let next = 0;
    const write = async (): Promise<void> => {
      const name = this.#names[next++ % this.#names.length] ?? '';
      this.#note(this.#writes, await this.#send(name));
      this.#note(this.#writes, await this.#caller.ask(START, startOf(), 'R-ADMIN'));
    };
    const read = async (): Promise<void> => this.#note(this.#reads, await this.#caller.ask(READ));
    const often = async (work: () => Promise<void>): Promise<void> => {
      while (performance.now() < until) {
        await work();
        await sleep(50);
      }
    };
    await Promise.all([often(write), often(write), often(read), often(read)]);
  }

  get seen() {
    return {
      writes: Object.fromEntries(this.#writes),
      reads: Object.fromEntries(this.#reads),
      unexplained: this.#unexplained,
      slowestRefusalMs: this.#slowestRefusalMs,
    };
  }

  #note(where: Map<string, number>, { status, rule, body, ms }: Told): void {
    const outcome = isTaken({ status, rule }) ? 'ok' : `${status} ${rule}`;
    where.set(outcome, (where.get(outcome) ?? 0) + 1);
    if (outcome === 'ok') return;
    this.#slowestRefusalMs = Math.max(this.#slowestRefusalMs, ms);
    if (STORE_FAULTS_TOLD.includes(rule)) return;
    this.#unexplained += 1;
    console.error(`${status} ${JSON.stringify(body)}`.slice(0, 500));
  }
}

const STORE_FAULTS_TOLD = Object.keys(STORE_FAULTS);
