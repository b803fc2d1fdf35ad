import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Actor } from '../../domain/access/actor.ts';
import type { World } from '../context.ts';
import { Refused } from '../refusals.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who calls; null on the addresses that need no token. */
    actor: Actor | null;
  }
}

/** Addresses that tell nothing about anybody: whether the process lives, and how to sign in. */
const OPEN: ReadonlySet<string> = new Set(['/healthz', '/readyz', '/']);

/** Asks every request for its token before anything of it is read. */
export function guard(app: FastifyInstance, { whoCalls }: Pick<World, 'whoCalls'>): void {
  app.decorateRequest('actor', null);
  app.addHook('onRequest', async (request) => {
    if (OPEN.has(request.routeOptions.url ?? '')) return;
    request.actor = await whoCalls(request.headers.authorization);
  });
}

/** @throws Refused TOKEN_MISSING */
export function actorOf({ actor }: FastifyRequest): Actor {
  if (actor === null) throw new Refused('TOKEN_MISSING');
  return actor;
}
