import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { migrateDatabase } from '../../src/adapters/postgres/migrate.ts';
import { keyFileIn } from '../../src/adapters/postgres/vault/master-keys.ts';
import type { PlainDate } from '../../src/domain/values/plain-date.ts';
import { planRun } from '../../src/pipeline/plan-run.ts';
import { digestOfLinks } from '../kill-drill/kill-drill.ts';
import { type MeasuredHub, openHub } from '../hub.ts';
import { startBridgePostgres } from './bridge-postgres.ts';
import { startBridgeRedis } from './bridge-redis.ts';
import { HostWorker, type Premises } from './host-worker.ts';
import { type Host, openNetwork } from './network.ts';

export type Store = 'postgres' | 'redis';

/** Two digests that must be equal for every run over the same records. */
export interface RunDigests {
  readonly answers: string | null;
  readonly links: string;
}

/** A network with one database and as many hosts as are asked for. */
export interface Place extends AsyncDisposable {
  readonly opened: MeasuredHub;
  readonly folder: string;
  readonly premises: Premises;
  /** Workers on hosts 1 to so many; all of them have started. */
  workers(count: number): Promise<readonly HostWorker[]>;
  /** Orders a whole run, which the workers hear of by the queue. */
  order(asOf: PlainDate, partRows: number): Promise<string>;
  /** Waits for the end of a run. */
  done(run: string, withinMs?: number): Promise<RunDigests>;
}

const LOOK_MS = 50;

export async function openPlace(store: Store): Promise<Place> {
  const closing = new AsyncDisposableStack();
  const folder = mkdtempSync(join(tmpdir(), 'lianhe-hosts-'));
  closing.defer(() => rmSync(folder, { recursive: true, force: true }));
  // The database server runs as another user.
  chmodSync(folder, 0o711);
  const network = closing.use(await openNetwork());
  const postgres = closing.use(await startBridgePostgres(folder, network.address));
  const redis = store === 'redis' ? closing.use(await startBridgeRedis(folder, network.address)) : undefined;
  const databaseUrl = postgres.url('lianhe');
  await migrateDatabase(databaseUrl, keyFileIn(folder));
  const opened = closing.use(await openHub({ folder, url: databaseUrl }));
  const premises = { databaseUrl, redisUrl: redis?.url, home: folder };
  const hosts: Host[] = [];
  const host = async (no: number): Promise<Host> => {
    const found = hosts[no - 1];
    if (found) return found;
    hosts.push(await network.addHost());
    return host(no);
  };
  return {
    opened,
    folder,
    premises,
    workers: async (count) => {
      const started: HostWorker[] = [];
      for (let no = 1; no <= count; no += 1) {
        const worker = new HostWorker(await host(no), premises);
        closing.defer(() => worker.stop());
        started.push(worker);
      }
      await Promise.all(started.map((worker) => worker.started()));
      return started;
    },
    order: async (asOf, partRows) => {
      const request = { asOf, knownAt: null, region: '', checks: [], confirm: true, askedBy: 'drill' };
      return (await planRun(request, opened.hub, { partRows, full: true })).id;
    },
    done: (run, withinMs = 600_000) => done(run, withinMs, opened),
    [Symbol.asyncDispose]: () => closing.disposeAsync(),
  };
}

async function done(id: string, withinMs: number, { hub, database }: MeasuredHub): Promise<RunDigests> {
  const from = performance.now();
  for (;;) {
    const run = await hub.inTransaction(({ runs }) => runs.get(id));
    if (run?.state === 'done') return { answers: run.digest, links: await digestOfLinks(database, id) };
    if (run?.state === 'failed') throw new Error(`the run failed: ${run.failure ?? ''}`);
    if (performance.now() - from > withinMs) throw new Error(`the run is ${run?.state ?? 'lost'} after ${withinMs} ms`);
    await sleep(LOOK_MS);
  }
}
