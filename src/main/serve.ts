import { join } from 'node:path';
import { tokenSecret } from '../adapters/access-token.ts';
import { incomingFiles } from '../adapters/incoming-files.ts';
import { publicKeys } from '../adapters/identity/public-keys.ts';
import { accessReadings } from '../adapters/postgres/access/readings.ts';
import { sessions } from '../adapters/postgres/access/sessions.ts';
import { catalogue } from '../adapters/postgres/catalogue/catalogue.ts';
import { receipts } from '../adapters/postgres/catalogue/receipts.ts';
import { type Lane, openBeside, openLane, type PoolOptions, type Transaction } from '../adapters/postgres/database.ts';
import { fits, schemaState } from '../adapters/postgres/schema/schema-state.ts';
import { scopedReader } from '../adapters/postgres/scoped-reader.ts';
import { unitOfWork } from '../adapters/postgres/stores.ts';
import { queueBoard } from '../adapters/queue/queue-board.ts';
import { rowScopeOf } from '../domain/access/row-sight.ts';
import { LABELS } from '../domain/telemetry/labels.ts';
import type { World } from '../graphql/context.ts';
import { sealedCursors } from '../graphql/cursors.ts';
import { type Door, openDoor } from '../graphql/http/door.ts';
import { questionHere } from '../graphql/http/request-scope.ts';
import type { Hub } from '../ports/hub.ts';
import { inSpan } from '../ports/telemetry.ts';
import { callerBudget } from './caller-budget.ts';
import { hubGauges } from './gauges.ts';
import { signInProver } from './sign-in-prover.ts';
import { signInDesk } from './sign-in-desk.ts';
import { callers } from './who-calls.ts';
import { disclosing } from './disclosing.ts';
import { operationsOf } from './operations.ts';
import { submitting } from './submitting.ts';
import type { System } from './wire.ts';

/** Milliseconds that connections are waited for before a request is refused as DB_BUSY (P08 of docs/promises.md). */
const LONGEST_WAIT_MS = 2_000;

/** A question waits so long in all; changes, files and whatever else this process does so long at a time. */
export const AS_REQUESTS_WAIT = {
  waitMs: LONGEST_WAIT_MS,
  patience: { waitMs: LONGEST_WAIT_MS, whose: questionHere },
} as const;

export interface ServeOptions {
  /** Address to listen at; loopback if left away, so that nobody else reaches it by accident. */
  readonly host?: string;
  /** 0 lets the system choose one. */
  readonly port?: number;
  /** Takes parts of the world out, so that a measurement can tell what they cost. */
  readonly alter?: (world: World) => World;
}

/** Serves the API of this system until closed. */
export async function startServer(system: System, options: ServeOptions = {}): Promise<Door> {
  const { config, logger, telemetry, databaseUrl } = system;
  const { host = '127.0.0.1', port = config.port, alter = (world) => world } = options;
  await using opened = new AsyncDisposableStack();
  const lane = async (pools: PoolOptions): Promise<Lane> =>
    opened.use(await openLane(databaseUrl, system.database, pools));
  const [identity, health] = [await lane(FOR_IDENTITY), await lane(FOR_READINESS)];
  const counting = { ...system, database: await lane(FOR_COUNTING) };
  const budget = opened.use(await callerBudget(counting));
  const beside = opened.use(await openBeside(databaseUrl, system.database, FOR_ADMINISTRATORS));
  const worldOn = async (on: System, lanes: Lanes): Promise<World> =>
    alter({ ...(await worldOf(on, lanes)), spending: budget });
  const world = await worldOn(system, { identity, health });
  const hub = { ...system.hub, inTransaction: unitOfWork(beside) };
  const administration = await worldOn({ ...system, database: beside, hub }, { identity: beside, health });
  telemetry.meter.watch(hubGauges(counting));
  const { redisUrl } = config;
  const board = opened.use(queueBoard({ databaseUrl, redisUrl, queues: LABELS.queue, logger }));
  const door = await openDoor(
    { world, administration },
    {
      host,
      port,
      isCompiling: config.isCompiling,
      // Three times as many as connections keep all of them busy.
      mostAtHand: 3 * config.connections,
      report: (err, where, request) => logger.error({ err, where, request }, 'request failed'),
      tell: (line) => logger.info(line, 'request'),
      queuePages: (path, told) => board.pages(path, told),
    },
  );
  logger.info({ url: door.url }, 'serving');
  const closing = opened.move();
  return {
    ...door,
    close: async () => {
      await door.close();
      await closing.disposeAsync();
    },
  };
}

/** Connections that nobody's work uses up, for who calls: single statements of a few milliseconds. */
const FOR_IDENTITY = { connections: 3, isHeld: true, ...AS_REQUESTS_WAIT } as const;

/** Metrics and budgets of callers, which look at whole tables and must keep nobody from being known. */
const FOR_COUNTING = { connections: 2, isHeld: true, ...AS_REQUESTS_WAIT } as const;

/** Whether the database answers is asked over one that a crowd of callers cannot fill by saying who they are. */
const FOR_READINESS = { connections: 1, isHeld: true, ...AS_REQUESTS_WAIT } as const;

/** Connections that administrators use and nobody else, also to be known. */
const FOR_ADMINISTRATORS = { connections: 2, isHeld: true, ...AS_REQUESTS_WAIT } as const;

/** Where the short questions go that every request or nobody's request asks. */
export interface Lanes {
  /** Who calls. */
  readonly identity: Pick<Lane, 'query'>;
  readonly health: Pick<Lane, 'query'>;
}

/** All that the door needs on the running system, but for what belongs to one process of it. */
export async function worldOf(system: System, { identity, health }: Lanes): Promise<Omit<World, 'spending'>> {
  const { config, hub, database, queue, telemetry, faultOf } = system;
  const secret = await tokenSecret(config.home);
  const prover = await signInProver(config);
  return {
    hub,
    telemetry,
    faultOf,
    catalogueFor: (actor) => catalogue(database, scopedReader(database, rowScopeOf(actor))),
    cursorsFor: sealedCursors(secret),
    hasFittingSchema: async () => fits(await schemaState((sql) => health.query(sql))),
    incoming: incomingFiles(join(config.home, 'incoming'), () => hub.clock.now(), database.vault.fileKeys),
    change: (work) =>
      inSpan(telemetry.spans, 'change', {}, () =>
        database.inTransaction((tx) => work(hubInside(tx, system), receipts(tx))),
      ),
    reschedule: async ({ id, cron, tz, enabled }) => {
      if (enabled) await queue.schedule({ id, queue: 'schedule', cron, tz });
      else await queue.unschedule({ id, queue: 'schedule' });
    },
    ...disclosing(system),
    ...submitting(system),
    operations: operationsOf(config),
    desk: signInDesk(system, prover),
    access: accessReadings(database),
    keys: publicKeys,
    ...callers(secret, sessions(identity), () => hub.clock.now()),
  };
}

/** The hub inside a running transaction: what it does is one part of it, and a part that fails leaves no trace. */
function hubInside(tx: Transaction, { hub, database }: System): Hub {
  const stores = unitOfWork({ ...database, inTransaction: (work) => work(tx) });
  return {
    ...hub,
    inTransaction: async (work) => {
      await tx.query('savepoint part');
      try {
        const result = await stores(work);
        await tx.query('release savepoint part');
        return result;
      } catch (error) {
        await tx.query('rollback to savepoint part');
        throw error;
      }
    },
  };
}
