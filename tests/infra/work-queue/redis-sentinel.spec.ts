import { describe } from 'vitest';
import { HAS_REDIS } from '../../support/redis/redis-process.ts';
import { startSentinel } from '../../support/redis/redis-stores.ts';
import { itIsAWorkQueue } from './conformance.ts';

describe.skipIf(!HAS_REDIS)('with redis-server installed', () =>
  itIsAWorkQueue('Redis behind Sentinel', startSentinel),
);
