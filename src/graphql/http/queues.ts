import type { FastifyInstance, FastifyPluginCallback } from 'fastify';
import { requirePermission } from '../permissions.ts';
import { Refused } from '../refusals.ts';
import { actorOf } from './guard.ts';

/** What a caller hears of a fault. */
export type Told = (fault: Error) => { readonly status: number; readonly body: object };

/** Pages that show the queues, for whoever is let through. */
export type QueuePages = (path: string, told: Told) => FastifyPluginCallback;

export const QUEUES = '/queues';

/** Scripts and pictures of this address only; the pages ask for a font of elsewhere and do without. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'self'; frame-ancestors 'none'";

/** `/queues`: jobs waiting, done and failed, for the operator, to look at only. */
export async function showQueues(app: FastifyInstance, pages: QueuePages, told: Told): Promise<void> {
  await app.register(
    async (part) => {
      part.addHook('onRequest', async (request, reply) => {
        requirePermission(actorOf(request), 'readQueues');
        if (request.method !== 'GET' && request.method !== 'HEAD') throw new Refused('READ_ONLY');
        void reply.headers({ 'content-security-policy': POLICY, 'cache-control': 'no-store' });
      });
      await part.register(pages(QUEUES, told));
    },
    { prefix: QUEUES },
  );
}
