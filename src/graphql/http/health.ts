import type { FastifyInstance } from 'fastify';
import type { World } from '../context.ts';
import { requirePermission } from '../permissions.ts';
import { Refused } from '../refusals.ts';
import { actorOf } from './guard.ts';

/** Milliseconds within which the database must answer to count as ready. */
const READY_WITHIN_MS = 2_000;

/** Whether the process lives, whether it can do anything, and how it is doing (Prometheus text format 0.0.4). */
export function tellHealth(
  app: FastifyInstance,
  { hasFittingSchema, telemetry, faultOf }: Pick<World, 'hasFittingSchema' | 'telemetry' | 'faultOf'>,
): void {
  app.get('/healthz', async () => ({ status: 'ok' }));
  app.get('/readyz', async () => {
    const isFitting = await within(READY_WITHIN_MS, hasFittingSchema()).catch((error: unknown) => {
      throw new Refused(faultOf(error) ?? 'NOT_READY');
    });
    if (!isFitting) throw new Refused('SCHEMA_UNFIT');
    return { status: 'ready' };
  });
  app.get('/metrics', async (request, reply) => {
    requirePermission(actorOf(request), 'readMetrics');
    void reply.type('text/plain; version=0.0.4; charset=utf-8');
    return telemetry.meter.text();
  });
}

async function within<T>(ms: number, answer: Promise<T>): Promise<T> {
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(() => late.reject(new Error('too late')), ms);
  try {
    return await Promise.race([answer, late.promise]);
  } finally {
    clearTimeout(timer);
  }
}
