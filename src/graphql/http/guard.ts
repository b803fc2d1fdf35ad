import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Actor } from '../../domain/access/actor.ts';
import type { World } from '../context.ts';
import { Refused } from '../refusals.ts';
import type { KnownCallers } from './known-callers.ts';
import { terminalOf } from './terminal.ts';
import { type Credentials, credentialsIn } from './credentials.ts';
import { isFromHere } from './strict-requests.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who calls; null on the addresses that need no token. */
    actor: Actor | null;
  }
}

/** Addresses that tell nothing about anybody: whether the process lives, and how to sign in. */
const OPEN: ReadonlySet<string> = new Set([
  '/healthz',
  '/readyz',
  '/',
  '/sign-in',
  '/sign-in/post',
  '/sign-in/oidc',
  '/sign-in/callback',
  '/token',
]);

/** Who calls, once for everybody and once over the connections of administrators. */
interface Asking extends Pick<World, 'desk'> {
  readonly whoCalls: World['whoCalls'];
  readonly whichAdministrator: World['whoCalls'];
}

/** Asks every request for its token or session before anything of it is read. */
export function guard(
  app: FastifyInstance,
  { whoCalls, whichAdministrator, desk }: Asking,
  callers: KnownCallers,
): void {
  app.decorateRequest('actor', null);
  app.addHook('onRequest', async (request) => {
    if (OPEN.has(request.routeOptions.url ?? '')) return;
    const credentials = credentialsIn(request.headers, request.socket.remoteAddress, desk);
    requireOwnPage(request.method, request, credentials);
    // Where everybody stands in line to be known, whoever is known to be an administrator does not.
    const ask = callers.isAdministrator(request) === true ? whichAdministrator : whoCalls;
    const actor = await ask(credentials);
    callers.tell(request, actor.role === 'R-ADMIN');
    request.actor = { ...actor, ...terminalOf(request.ip) };
  });
}

/**
 * A cookie goes along with whatever a browser is told to send, so a change on the strength of a cookie must say that it
 * comes from a page of this hub.
 * @throws Refused ORIGIN
 */
export function requireOwnPage(
  method: string,
  request: Pick<FastifyRequest, 'headers'>,
  { authorization, session }: Credentials,
): void {
  if (authorization !== undefined || session === undefined || method === 'GET' || method === 'HEAD') return;
  if (request.headers.origin === undefined || !isFromHere(request)) throw new Refused('ORIGIN');
}

/** @throws Refused TOKEN_MISSING */
export function actorOf({ actor }: FastifyRequest): Actor {
  if (actor === null) throw new Refused('TOKEN_MISSING');
  return actor;
}
