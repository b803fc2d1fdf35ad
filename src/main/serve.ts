import { join } from 'node:path';
import { tokenSecret } from '../adapters/access-token.ts';
import { incomingFiles } from '../adapters/incoming-files.ts';
import { publicKeys } from '../adapters/identity/public-keys.ts';
import { accessReadings } from '../adapters/postgres/access/readings.ts';
import { sessions } from '../adapters/postgres/access/sessions.ts';
import { catalogue } from '../adapters/postgres/catalogue/catalogue.ts';
import { receipts } from '../adapters/postgres/catalogue/receipts.ts';
import { type Lane, openBeside, openLane, type Transaction } from '../adapters/postgres/database.ts';
import { fits, schemaState } from '../adapters/postgres/schema/schema-state.ts';
import { scopedReader } from '../adapters/postgres/scoped-reader.ts';
import { unitOfWork } from '../adapters/postgres/stores.ts';
import { queueBoard } from '../adapters/queue/queue-board.ts';
import { rowScopeOf } from '../domain/access/row-sight.ts';
import { LABELS } from '../domain/telemetry/labels.ts';
import type { World } from '../graphql/context.ts';
import { sealedCursors } from '../graphql/cursors.ts';
import { type Door, openDoor } from '../graphql/http/door.ts';
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

/** Milliseconds that a request waits for a connection before it is refused as DB_BUSY (P08 of docs/promises.md). */
export const LONGEST_WAIT_MS = 2_000;

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
  const lane = openLane(databaseUrl, system.database, STEADY);
  const budget = await callerBudget({ ...system, database: lane });
  const beside = await openBeside(databaseUrl, system.database, FOR_ADMINISTRATORS);
  const worldOn = async (on: System): Promise<World> => alter({ ...(await worldOf(on, lane)), spending: budget });
  const world = await worldOn(system);
  const administration = await worldOn({
    ...system,
    database: beside,
    hub: { ...system.hub, inTransaction: unitOfWork(beside) },
  });
  telemetry.meter.watch(hubGauges({ ...system, database: lane }));
  const board = queueBoard({ databaseUrl, redisUrl: config.redisUrl, queues: LABELS.queue, logger });
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
  return {
    ...door,
    close: async () => {
      await door.close();
      await budget[Symbol.asyncDispose]();
      await beside[Symbol.asyncDispose]();
      await lane[Symbol.asyncDispose]();
      await board[Symbol.asyncDispose]();
    },
  };
}

/**
 * Connections that nobody's work uses up: who calls, health, metrics and budgets are asked for over them, in single statements
 * of a few milliseconds.
 */
const STEADY = { connections: 3, waitMs: LONGEST_WAIT_MS } as const;

/** Connections that administrators use and nobody else. */
const FOR_ADMINISTRATORS = { connections: 2, waitMs: LONGEST_WAIT_MS } as const;

/** All that the door needs on the running system, but for what belongs to one process of it. */
export async function worldOf(system: System, lane: Pick<Lane, 'query'>): Promise<Omit<World, 'spending'>> {
  const { config, hub, database, queue, telemetry, faultOf } = system;
  const secret = await tokenSecret(config.home);
  const prover = await signInProver(config);
  return {
    hub,
    telemetry,
    faultOf,
    catalogueFor: (actor) => catalogue(database, scopedReader(database, rowScopeOf(actor))),
    cursorsFor: sealedCursors(secret),
    hasFittingSchema: async () => fits(await schemaState((sql) => lane.query(sql))),
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
    ...callers(secret, sessions(lane), () => hub.clock.now()),
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
