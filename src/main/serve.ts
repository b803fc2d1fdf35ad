import { join } from 'node:path';
import { type TokenFault, tokenSecret, TokenRefused, verifyToken } from '../adapters/access-token.ts';
import { catalogue } from '../adapters/postgres/catalogue/catalogue.ts';
import { receipts } from '../adapters/postgres/catalogue/receipts.ts';
import type { Transaction } from '../adapters/postgres/database.ts';
import { unitOfWork } from '../adapters/postgres/stores.ts';
import type { Actor } from '../domain/access/actor.ts';
import type { World } from '../graphql/context.ts';
import { sealedCursors } from '../graphql/cursors.ts';
import type { View } from '../graphql/disclosure.ts';
import { type Door, openDoor } from '../graphql/http/door.ts';
import { incomingFiles } from '../graphql/http/incoming-files.ts';
import { Refused, type RuleName } from '../graphql/refusals.ts';
import type { Hub } from '../ports/hub.ts';
import type { System } from './wire.ts';

export interface ServeOptions {
  /** Address to listen at; loopback if left away, so that nobody else reaches it by accident. */
  readonly host?: string;
  /** 0 lets the system choose one. */
  readonly port?: number;
  /** Where looks at natural keys in full are written down; the log if left away, whatever its level. */
  readonly writeDown?: (view: View) => Promise<void>;
}

/** Serves the API of this system until closed. */
export async function startServer(system: System, options: ServeOptions = {}): Promise<Door> {
  const { config, logger } = system;
  const { host = '127.0.0.1', port = config.port } = options;
  const world = worldOf(system, await tokenSecret(config.home), options.writeDown ?? toLog(system));
  const door = await openDoor(world, {
    host,
    port,
    isCompiling: config.isCompiling,
    report: (err, where) => logger.error({ err, where }, 'request failed'),
  });
  logger.info({ url: door.url }, 'serving');
  return door;
}

function worldOf(system: System, secret: Uint8Array, writeDown: World['writeDown']): World {
  const { config, hub, database, queue } = system;
  return {
    hub,
    catalogue: catalogue(database),
    cursors: sealedCursors(secret),
    incoming: incomingFiles(join(config.home, 'incoming'), () => hub.clock.now()),
    change: (work) => database.inTransaction((tx) => work(hubInside(tx, system), receipts(tx))),
    reschedule: async ({ id, cron, tz, enabled }) => {
      if (enabled) await queue.schedule({ id, queue: 'schedule', cron, tz });
      else await queue.unschedule({ id, queue: 'schedule' });
    },
    writeDown,
    whoCalls: (authorization) => whoCalls(authorization, secret),
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

const BEARER = /^Bearer ([\w.-]+)$/i;

const RULE_OF = {
  TOKEN_EXPIRED: 'TOKEN_EXPIRED',
  TOKEN_INVALID: 'TOKEN_INVALID',
  SECRET_EXPOSED: 'TOKEN_INVALID',
} as const satisfies Record<TokenFault, RuleName>;

async function whoCalls(authorization: string | undefined, secret: Uint8Array): Promise<Actor> {
  if (authorization === undefined) throw new Refused('TOKEN_MISSING');
  try {
    return (await verifyToken({ secret, token: BEARER.exec(authorization)?.[1] ?? '' })).actor;
  } catch (error) {
    if (error instanceof TokenRefused) throw new Refused(RULE_OF[error.fault]);
    throw error;
  }
}

function toLog({ logger }: System): World['writeDown'] {
  const always = logger.child({}, { level: 'info' });
  return async (view) => always.info(view, 'natural keys shown in full');
}
