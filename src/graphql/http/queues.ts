import type { FastifyInstance, FastifyPluginCallback } from 'fastify';
import { requirePermission } from '../permissions.ts';
import { Refused } from '../refusals.ts';
import { actorOf } from './guard.ts';

/** What a caller hears of a fault. */
export type Told = (fault: Error) => { readonly status: number; readonly body: object };

/** Pages that show the queues, for whoever is let through. */
export type QueuePages = (path: string, told: Told) => FastifyPluginCallback;

export const QUEUES = '/queues';

/** Scripts, styles, fonts and pictures of this address only. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'self'; frame-ancestors 'none'";

/** The pages come with a style sheet and a font of another host. A policy stops the fetch, not the look-up of its name. */
const OF_ELSEWHERE = /<link\b[^>]*\bhref=["']?(?:https?:)?\/\/[^>]*>/giu;

const asPage = (payload: unknown): unknown =>
  typeof payload === 'string' ? payload.replaceAll(OF_ELSEWHERE, '') : payload;

/** `/queues`: jobs waiting, done and failed, for the operator, to look at only. */
export async function showQueues(app: FastifyInstance, pages: QueuePages, told: Told): Promise<void> {
  await app.register(
    async (part) => {
      part.addHook('onRequest', async (request, reply) => {
        requirePermission(actorOf(request), 'readQueues');
        if (request.method !== 'GET' && request.method !== 'HEAD') throw new Refused('READ_ONLY');
        void reply.headers({ 'content-security-policy': POLICY, 'cache-control': 'no-store' });
      });
      part.addHook('onSend', async (_request, reply, payload) =>
        String(reply.getHeader('content-type')).startsWith('text/html') ? asPage(payload) : payload,
      );
      await part.register(pages(QUEUES, told));
    },
    { prefix: QUEUES },
  );
}
