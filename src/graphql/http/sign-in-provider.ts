import type { AddressInfo } from 'node:net';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { enter, renewProof } from '../../actions/access/open-session.ts';
import { beginByProvider, finishByProvider } from '../../actions/access/sign-in-by-provider.ts';
import type { World } from '../context.ts';
import { Refused } from '../refusals.ts';
import { cookieIn, cookieName, isSecure } from './credentials.ts';
import { sendPage } from './html-page.ts';
import { sessionIn } from './session-body.ts';
import { choosePage, enteredPage } from './sign-in-page.ts';
import { requireSafeWay, setCookie } from './sign-in-request.ts';
import { refuse } from './sign-in.ts';

/** Sign-in by OpenID Connect: out to the department's identity provider and back. */
export function takeProvidedSignIns(app: FastifyInstance, world: World): void {
  const { desk, hub } = world;
  app.get('/sign-in/oidc', async (request, reply) => {
    requireSafeWay(request, desk);
    if (desk.provider === null) throw new Refused('NO_PROVIDER');
    const proves = asksForProof(request) ? ((await sessionIn(request, world))?.id ?? null) : null;
    const redirectUri = `${addressOf(app, world)}/sign-in/callback`;
    const { url, ticket } = await beginByProvider(redirectUri, proves, desk.provider, hub);
    setCookie(reply, 'lianhe-ticket', ticket, desk);
    return reply.header('cache-control', 'no-store').redirect(url, 303);
  });
  app.get('/sign-in/callback', (request, reply) => comeBack(request, reply, world));
}

async function comeBack(request: FastifyRequest, reply: FastifyReply, world: World): Promise<FastifyReply> {
  const { desk, hub } = world;
  const ticket = cookieIn(request.headers.cookie, cookieName('lianhe-ticket', isSecure(desk)));
  if (desk.provider === null || ticket === undefined) return refuse(request, reply, world, 'SIGN_IN_OVER');
  setCookie(reply, 'lianhe-ticket', null, desk);
  const query = request.url.split('?')[1] ?? '';
  const proven = await finishByProvider(ticket, query, desk.provider, hub);
  if (proven.outcome === 'refused') return refuse(request, reply, world, 'SIGN_IN_REFUSED');
  const { account, proves } = proven;
  if (proves !== null) return proveAgain(account.name, proves, request, reply, world);
  const entry = await enter({ account: account.name, method: 'oidc', continues: null }, desk.sessionsPerPerson, hub);
  if (entry.outcome === 'no-post') return refuse(request, reply, world, 'NO_POST');
  if (entry.outcome === 'opened') setCookie(reply, 'lianhe', entry.secret, desk);
  else setCookie(reply, 'lianhe-ticket', entry.ticket, desk);
  return sendPage(reply, entry.outcome === 'opened' ? enteredPage() : choosePage(entry.posts), isSecure(desk));
}

/** The proof is of the session that asked for it, by the same person, or it is none. */
async function proveAgain(
  account: string,
  proves: string,
  request: FastifyRequest,
  reply: FastifyReply,
  world: World,
): Promise<FastifyReply> {
  const session = await world.hub.inTransaction(({ access }) => access.sessions.byId(proves));
  if (session?.account !== account) return refuse(request, reply, world, 'SIGN_IN_REFUSED');
  await renewProof(session, world.hub);
  return sendPage(reply, enteredPage(), isSecure(world.desk));
}

const asksForProof = ({ query }: FastifyRequest): boolean =>
  typeof query === 'object' && query !== null && 'proof' in query;

/** How people reach this hub. */
export function addressOf(app: FastifyInstance, { desk }: Pick<World, 'desk'>): string {
  if (desk.publicUrl !== null) return desk.publicUrl.replace(/\/$/, '');
  const { address, port, family } = app.server.address() as AddressInfo;
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`;
}
