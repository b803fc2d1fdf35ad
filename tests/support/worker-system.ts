import { leaseKeeper } from '../../src/adapters/lease-keeper/lease-keeper.ts';
import { startOutboxRelay } from '../../src/adapters/queue/outbox-relay.ts';
import { readConfig } from '../../src/main/config.ts';
import type { System } from '../../src/main/wire.ts';
import { UNWATCHED } from '../../src/ports/telemetry.ts';
import type { WorkQueue } from '../../src/ports/work-queue.ts';
import { silent, type TestHub } from './hub.ts';

/** What workers are given: the hub of a test, and this queue. Whoever made them ends them. */
export const workerSystem = (test: TestHub, queue: WorkQueue): System =>
  ({
    config: { ...readConfig({}), home: test.folder },
    hub: test.hub,
    readings: test.readings,
    database: test.database,
    databaseUrl: test.url,
    queue,
    logger: silent,
    telemetry: UNWATCHED,
    openLeaseKeeper: () => leaseKeeper(test.url),
    startRelay: () => startOutboxRelay({ pool: test.database.pool, queue, logger: silent }),
    [Symbol.asyncDispose]: async () => undefined,
  }) as unknown as System;
