import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { damagedPages } from '../../src/adapters/damaged-pages.ts';
import { startEmbeddedPostgres } from '../../src/adapters/embedded-postgres/embedded-postgres.ts';
import { openDatabase } from '../../src/adapters/postgres/database.ts';
import { readings } from '../../src/adapters/postgres/readings.ts';
import { keyFileIn } from '../../src/adapters/postgres/vault/master-keys.ts';
import { storeFaults } from '../../src/adapters/storage/store-faults.ts';
import { type Caller, lianhe } from '../served-hub.ts';
import { servePair } from '../served-pair.ts';
import { isTaken, rosterNames, runDone, START, startOf, startRun, untilTaken } from '../until-taken.ts';
import { AlteredPage } from './altered-page.ts';
import { type Call, FailingCalls } from './failing-calls.ts';

export interface BadDiskDrill {
  readonly rosters: string;
  readonly asOf: string;
  /** Times that one bit of one page is altered. */
  readonly flips: number;
  /** Milliseconds that calls fail. */
  readonly failingMs: number;
  readonly chance: () => number;
}

export interface Flip {
  readonly place: string;
  /** Did the reading of every page name it, and nothing else? */
  readonly isFound: boolean;
  /** What came of reading all business data: refused, or right because the page holds none of them, or wrong. */
  readonly digest: 'refused' | 'right' | 'wrong';
}

export interface Failing {
  readonly call: Call;
  /** Answers while calls failed, by status and rule. */
  readonly answers: Readonly<Record<string, number>>;
  readonly confirmed: number;
  readonly missing: number;
  readonly recoveryMs: number;
}

export interface BadDiskOutcome {
  readonly failing: readonly Failing[];
  readonly flips: readonly Flip[];
  /** Milliseconds from the backup file to a hub that was compared with it. */
  readonly restoreMs: number;
}

/** A hub on a disk that fails and alters what it holds. */
export async function onBadDisk(drill: BadDiskDrill): Promise<BadDiskOutcome> {
  await using closing = new AsyncDisposableStack();
  const base = mkdtempSync(join(tmpdir(), 'lianhe-bad-disk-'));
  closing.defer(() => rmSync(base, { recursive: true, force: true }));
  const home = join(base, 'home');
  mkdirSync(home, { mode: 0o700 });
  const backup = join(base, 'county.backup');
  await lianhe(['migrate'], { LIANHE_HOME: home });
  const failing: Failing[] = [];
  {
    await using hub = await servePair(home);
    const files = rosterNames(drill.rosters);
    for (const name of files) await untilTaken(() => hub.caller.upload(name, readFileSync(join(drill.rosters, name))));
    await runDone(hub.caller, await startRun(hub.caller, drill.asOf, true));
    for (const call of ['sync', 'write', 'read'] as const) {
      failing.push(await failCalls(call, { caller: hub.caller, url: hub.databaseUrl, home }, drill.failingMs));
      console.error(JSON.stringify(failing.at(-1)));
    }
    await hub.stop();
  }
  await lianhe(['audit', 'seal'], { LIANHE_HOME: home });
  await lianhe(['backup', backup], { LIANHE_HOME: home });
  const flips = await flipBits(home, drill);
  const began = performance.now();
  await lianhe(['restore', backup], { LIANHE_HOME: join(base, 'restored'), LIANHE_KEYS: keyFileIn(home) });
  return { failing, flips, restoreMs: performance.now() - began };
}

interface Target {
  readonly caller: Caller;
  readonly url: string;
  readonly home: string;
}

/** Orders runs and reads while calls fail; afterwards what was confirmed is looked for. */
async function failCalls(call: Call, { caller, url, home }: Target, ms: number): Promise<Failing> {
  const postmaster = Number(readFileSync(join(home, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]);
  const answers: Record<string, number> = {};
  const confirmed: string[] = [];
  {
    await using failing = new FailingCalls(postmaster, call);
    void failing;
    const until = performance.now() + ms;
    while (performance.now() < until) {
      const told = await caller.ask(START, startOf(), 'R-ADMIN');
      const outcome = `${told.status} ${told.rule}`.trim();
      answers[outcome] = (answers[outcome] ?? 0) + 1;
      const id = /"id":"([^"]+)"/u.exec(JSON.stringify(told.body))?.[1];
      if (isTaken(told) && id !== undefined) confirmed.push(id);
      await sleep(100);
    }
  }
  const wellAt = performance.now();
  await untilTaken(() => caller.ask(START, startOf(), 'R-ADMIN'));
  const recoveryMs = performance.now() - wellAt;
  const client = new Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ id: string }>('select id::text from lianhe.run');
  await client.end();
  const there = new Set(rows.map(({ id }) => id));
  return {
    call,
    answers,
    confirmed: confirmed.length,
    missing: confirmed.filter((id) => !there.has(id)).length,
    recoveryMs,
  };
}

/** Alters one bit at a time of a hub at rest, and looks whether it is found and what is made of it. */
async function flipBits(home: string, { flips, chance }: BadDiskDrill): Promise<readonly Flip[]> {
  const { files, digest } = await readAll(home);
  if (files === null) throw new Error('the hub cannot be read before anything was altered');
  const found: Flip[] = [];
  while (found.length < flips) {
    const file = files[Math.floor(chance() * files.length)] ?? '';
    using altered = new AlteredPage(join(home, 'postgres', file), chance);
    const seen = await readAll(home);
    const named = seen.damaged.map((page) => `${page.file} ${page.block}`);
    const isFound = named.length === 1 && named[0] === `${file} ${altered.block}`;
    const outcome = seen.digest === null ? 'refused' : seen.digest === digest ? 'right' : 'wrong';
    found.push({ place: `${file} #${altered.block}`, isFound, digest: outcome });
  }
  return found;
}

/** Tables and indexes of the hub with at least one page, what is damaged, and the digest; null where reading was refused. */
async function readAll(home: string) {
  const server = await startEmbeddedPostgres({ home });
  try {
    const url = server.url('lianhe');
    const damaged = await damagedPages(url);
    await using database = await openDatabase(url, keyFileIn(home));
    const digest = await refusedOr(() => readings(database).digest(null));
    const rows = await refusedOr(() =>
      database.query<{ file: string }>(
        `select pg_relation_filepath(oid) file from pg_class where relnamespace = 'lianhe'::regnamespace and relkind in ('r', 'i') order by oid`,
      ),
    );
    const files =
      rows?.map(({ file }) => file).filter((file) => statSync(join(home, 'postgres', file)).size > 0) ?? null;
    return { damaged, digest, files };
  } finally {
    await server.stop();
  }
}

const faultOf = storeFaults(() => false);

async function refusedOr<T>(work: () => Promise<T>): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    if (faultOf(error) === 'STORAGE_DAMAGED') return null;
    throw error;
  }
}
