import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { ensureDatabase } from '../../src/adapters/embedded-postgres/ensure-database.ts';
import { startEmbeddedPostgres } from '../../src/adapters/embedded-postgres/embedded-postgres.ts';
import { takeBack } from '../../src/adapters/postgres/migrate.ts';
import { Caller, Lianhe, lianhe } from '../served-hub.ts';
import { rosterNames, runDone, startRun, untilTaken } from '../until-taken.ts';
import { LockWatch } from './lock-watch.ts';
import { type PhaseFigures, SteadyLoad } from './steady-load.ts';

export interface MigrationDrill {
  /** Folder of the code of the release before, and of the one that follows. */
  readonly previous: string;
  readonly next: string;
  readonly rosters: string;
  readonly asOf: string;
  /** Milliseconds that the release before serves alone, both side by side, and the one before on the new schema. */
  readonly alone: number;
  readonly beside: number;
  /** Milliseconds that a reading goes on, on purpose, after the migration has run into it. */
  readonly held: number;
  /** Times that the migrating process is killed in the middle. */
  readonly kills: number;
}

/** One thing that went on under load, in the order of time. */
export interface Phase extends PhaseFigures {
  readonly name: string;
  /** The longest that anybody but the migrating process waited for a lock, ms. */
  readonly lockMs: number;
}

export interface MigrationOutcome {
  readonly phases: readonly Phase[];
  /** What was confirmed, and what of it is not there in the end. */
  readonly confirmed: number;
  readonly missing: readonly string[];
  /** Of all business data: after the way back, as the release before tells it, and after the way forward. */
  readonly digests: { readonly back: string; readonly forward: string };
}

/** Upgrades a hub under load, goes back, and forward again. */
export async function migrateUnderLoad(drill: MigrationDrill): Promise<MigrationOutcome> {
  await using hub = await Hub.open(drill);
  const before = await hub.serve(drill.previous);
  const files = await hub.deliverHalf(before.caller);
  await using watch = new LockWatch(hub.url);
  await using load = new SteadyLoad([before.caller], drill.rosters, files);
  const phases: Phase[] = [];
  const during = async (name: string, work: () => Promise<unknown>): Promise<void> => {
    await work();
    phases.push({ name, ...load.taken(), lockMs: watch.taken().others });
    console.error(JSON.stringify(phases.at(-1)));
  };
  await during('before', () => sleep(drill.alone));
  await during('migrating', () => hub.migrate(drill));
  const after = await hub.serve(drill.next);
  load.turnTo([before.caller, after.caller]);
  await during('side by side', () => sleep(drill.beside));
  load.turnTo([before.caller]);
  await sleep(1_000);
  await after.stop();
  await during('back', () => sleep(drill.alone));
  await during('taking back', () => hub.takeBack());
  await during('as before', () => sleep(drill.alone));
  await load[Symbol.asyncDispose]();
  const back = await hub.finish(before, drill.previous);
  await before.stop();
  const again = await hub.serve(drill.next);
  const forward = await hub.finish(again, drill.next);
  const missing = await hub.missingOf(load.confirmed);
  await again.stop();
  return { phases, confirmed: load.confirmed.length, missing, digests: { back, forward } };
}

/** The same without load and without a way back: the release before does all its work, and then the next. */
export async function migrateAtRest(drill: MigrationDrill): Promise<MigrationOutcome['digests']> {
  await using hub = await Hub.open(drill);
  const before = await hub.serve(drill.previous);
  await hub.deliverHalf(before.caller);
  const back = await hub.finish(before, drill.previous);
  await before.stop();
  const after = await hub.serve(drill.next);
  const forward = await hub.finish(after, drill.next);
  await after.stop();
  return { back, forward };
}

interface Served {
  readonly caller: Caller;
  stop(): Promise<void>;
}

/** A home with a database of its own, which no process of the hub owns. */
class Hub implements AsyncDisposable {
  readonly url: string;
  readonly #drill: MigrationDrill;
  readonly #home: string;
  readonly #closing: AsyncDisposableStack;
  #made: readonly string[] = [];

  private constructor(drill: MigrationDrill, home: string, url: string, closing: AsyncDisposableStack) {
    this.#drill = drill;
    this.#home = home;
    this.url = url;
    this.#closing = closing;
  }

  static async open(drill: MigrationDrill): Promise<Hub> {
    await using closing = new AsyncDisposableStack();
    const home = mkdtempSync(join(tmpdir(), 'lianhe-migration-'));
    closing.defer(() => rmSync(home, { recursive: true, force: true }));
    const server = await startEmbeddedPostgres({ home });
    closing.defer(() => server.stop());
    await ensureDatabase(server, 'lianhe');
    const hub = new Hub(drill, home, server.url('lianhe'), closing.move());
    await lianhe(['migrate'], hub.#env, [0], drill.previous);
    return hub;
  }

  get #env() {
    return { DATABASE_URL: this.url, LIANHE_HOME: this.#home, LIANHE_PORT: '0', LIANHE_LOG: 'error' };
  }

  /** An API and a worker of a release. */
  async serve(root: string): Promise<Served> {
    const members = [['serve'], ['worker', '--queues', 'run', '--concurrency', '1']].map((args) => {
      const member = new Lianhe(args, { env: this.#env, root });
      this.#closing.defer(() => void member.end());
      return member;
    });
    const [api, worker] = members;
    const url = (await api?.says(/GraphQL (\S+)\/graphql/u))?.[1] ?? '';
    await worker?.says(/worker started/u);
    const stop = async (): Promise<void> => {
      for (const one of members) {
        const code = await one.end();
        if (code !== 0) throw new Error(`a process ended with ${code}:\n${one.output.slice(-20).join('\n')}`);
      }
    };
    return { caller: new Caller(url, this.#home), stop };
  }

  /** Sends the first half of all files and has them checked; gives the others. */
  async deliverHalf(caller: Caller): Promise<readonly string[]> {
    const files = rosterNames(this.#drill.rosters);
    const half = Math.ceil(files.length / 2);
    for (const name of files.slice(0, half)) await this.#send(caller, name);
    await runDone(caller, await startRun(caller, this.#drill.asOf, true));
    return files.slice(half);
  }

  /** Sends whatever was not sent yet, has all of it checked, and tells the digest as this release does. */
  async finish({ caller }: Served, root: string): Promise<string> {
    for (const name of rosterNames(this.#drill.rosters)) await this.#send(caller, name);
    await runDone(caller, await startRun(caller, this.#drill.asOf, true));
    return (await lianhe(['digest'], this.#env, [0], root)).trim();
  }

  async #send(caller: Caller, name: string): Promise<void> {
    const content = readFileSync(join(this.#drill.rosters, name));
    await untilTaken(() => caller.upload(name, content));
  }

  /** Brings the schema to the next release; in its way each time a long reading of another table, at which it is killed. */
  async migrate({ held, kills, next }: MigrationDrill): Promise<void> {
    const known = await this.#migrations();
    for (let no = 0; no <= kills; no += 1) {
      await using reader = await connected(this.url);
      await reader.query(`begin; select 1 from ${READ_FOR_LONG[no % READ_FOR_LONG.length]} limit 1`);
      const migrating = new Lianhe(['migrate'], { env: { ...this.#env, PGAPPNAME: 'migrating' }, root: next });
      this.#closing.defer(() => void migrating.end());
      await this.#untilStuck(migrating);
      await sleep(held);
      if (no < kills) await migrating.end('SIGKILL');
      await reader.query('rollback');
      if (no === kills) await migrating.says(/the schema is up to date/u);
    }
    this.#made = (await this.#migrations()).filter((name) => !known.includes(name));
  }

  async #untilStuck(migrating: Lianhe): Promise<void> {
    await using client = await connected(this.url);
    const isStuck = async (): Promise<boolean> =>
      (
        await client.query(
          `select 1 from pg_stat_activity where application_name = 'migrating' and wait_event_type = 'Lock'`,
        )
      ).rowCount !== 0;
    while (migrating.isAlive && !(await isStuck())) await sleep(20);
  }

  takeBack(): Promise<void> {
    return takeBack(this.url, this.#made);
  }

  async #migrations(): Promise<readonly string[]> {
    await using client = await connected(this.url);
    const { rows } = await client.query<{ name: string }>('select name from lianhe.mikro_orm_migrations order by id');
    return rows.map(({ name }) => name);
  }

  async missingOf(confirmed: SteadyLoad['confirmed']): Promise<readonly string[]> {
    await using client = await connected(this.url);
    const { rows } = await client.query<{ id: string }>(
      'select id::text from lianhe.batch union all select id::text from lianhe.run',
    );
    const there = new Set(rows.map(({ id }) => id));
    return confirmed.filter(({ id }) => !there.has(id)).map(({ kind, id }) => `${kind} ${id}`);
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.#closing.disposeAsync();
  }
}

/** Tables that migrations since the release before change, in the order in which they do. */
const READ_FOR_LONG = ['lianhe.batch'];

async function connected(connectionString: string): Promise<Client & AsyncDisposable> {
  const client = new Client({ connectionString });
  await client.connect();
  return Object.assign(client, { [Symbol.asyncDispose]: () => client.end() });
}
