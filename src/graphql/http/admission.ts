import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Refused } from '../refusals.ts';
import type { KnownCallers } from './known-callers.ts';
import { type Place, Places } from './places.ts';

/** Seconds after which to try again: all operations at hand are done by then, ten times over. */
const RETRY_AFTER_SECONDS = 1;

/** Milliseconds after which a question that has not arrived gives its place back, and is looked at again when it has. */
const LATE_MS = 250;

/** Milliseconds within which a question arrives and its answer goes on being read: 100 KiB at a tenth of a slow modem line. */
const HANGS_AFTER_MS = 30_000;

/**
 * Refuses operations beyond what can be worked on, explicitly and cheaply, so that those taken are finished in time. Only
 * whoever has asked and waits for work to be done has a place: a client that hangs in the middle of its question, or does not
 * read its answer, keeps none, and is cut off in the end. Administrators have places of their own when all others are taken.
 * A caller whom nobody has seen may be one, and is asked who it is before it is refused; it takes no place for that.
 */
export function admitOperations(app: FastifyInstance, mostAtHand: number, callers: KnownCallers): void {
  const places = new Places(mostAtHand);
  app.decorateRequest('place', null);
  app.decorateRequest('arrival', null);
  const enter = (request: FastifyRequest, reply: FastifyReply): void => {
    const isAdministrator = callers.isAdministrator(request);
    request.place = places.enter(isAdministrator ?? false);
    if (request.place !== null || isAdministrator === null) return;
    void reply.header('retry-after', RETRY_AFTER_SECONDS);
    throw new Refused('OVERLOADED');
  };
  const giveBack = (request: FastifyRequest): void => {
    if (request.place !== null) places.leave(request.place);
    request.place = null;
  };
  const leave = (request: FastifyRequest): void => {
    request.arrival?.end();
    giveBack(request);
  };
  app.addHook('onRequest', async (request, reply) => {
    if (isOperation(request)) enter(request, reply);
  });
  // By now it is known who calls, and the question begins to arrive.
  app.addHook('preParsing', async (request, reply) => {
    if (!isOperation(request)) return;
    if (request.place === null) enter(request, reply);
    request.arrival = arrivalOf(request, () => giveBack(request));
  });
  app.addHook('preValidation', async (request, reply) => {
    if (!isOperation(request)) return;
    request.arrival?.end();
    if (request.place === null) enter(request, reply);
  });
  app.addHook('onSend', async (request) => {
    if (!isOperation(request)) return;
    leave(request);
    request.raw.socket.setTimeout(HANGS_AFTER_MS);
  });
  app.addHook('onResponse', async (request) => leave(request));
  app.addHook('onRequestAbort', async (request) => leave(request));
}

const isOperation = (request: FastifyRequest): boolean => request.routeOptions.url === '/graphql';

interface Arrival {
  end(): void;
}

function arrivalOf(request: FastifyRequest, onLate: () => void): Arrival {
  let turn: NodeJS.Immediate | undefined;
  // Whatever came while the process was busy with itself is read before the turn of the loop ends: not the client was late.
  const late = setTimeout(() => (turn = setImmediate(onLate)), LATE_MS);
  const hanging = setTimeout(() => request.raw.destroy(), HANGS_AFTER_MS);
  return {
    end: () => {
      clearTimeout(late);
      clearImmediate(turn);
      clearTimeout(hanging);
    },
  };
}

declare module 'fastify' {
  interface FastifyRequest {
    /** Its place among the operations at hand; null when it has none. */
    place: Place | null;
    /** Null until its question begins to arrive. */
    arrival: Arrival | null;
  }
}
