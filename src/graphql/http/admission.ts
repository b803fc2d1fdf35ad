import type { FastifyInstance } from 'fastify';
import { Refused } from '../refusals.ts';

/**
 * Operations at hand at one time. The pool has twenty connections to the database; three times as many keep all of them
 * busy, and whoever waits behind more would only wait: it is told so at once, before anything is read of it.
 */
export const MOST_AT_HAND = 60;

/** Seconds after which to try again: sixty operations are done by then, ten times over. */
const RETRY_AFTER_SECONDS = 1;

/** Refuses operations beyond what can be worked on, explicitly and cheaply, so that those taken are finished in time. */
export function admitOperations(app: FastifyInstance): void {
  let atHand = 0;
  app.decorateRequest('isAdmitted', false);
  app.addHook('onRequest', async (request, reply) => {
    if (request.routeOptions.url !== '/graphql') return;
    if (atHand >= MOST_AT_HAND) {
      void reply.header('retry-after', RETRY_AFTER_SECONDS);
      throw new Refused('OVERLOADED');
    }
    atHand += 1;
    request.isAdmitted = true;
  });
  const leave = (request: { isAdmitted: boolean }): void => {
    if (!request.isAdmitted) return;
    request.isAdmitted = false;
    atHand -= 1;
  };
  app.addHook('onResponse', async (request) => leave(request));
  app.addHook('onRequestAbort', async (request) => leave(request));
}

declare module 'fastify' {
  interface FastifyRequest {
    /** Whether it counts among the operations at hand. */
    isAdmitted: boolean;
  }
}
