import type { FastifyInstance, FastifyRequest } from 'fastify';
import { leave, renewProof } from '../../actions/access/open-session.ts';
import { proveLocally } from '../../actions/access/prove-locally.ts';
import { ROLES } from '../../domain/access/role.ts';
import type { Session } from '../../ports/sessions.ts';
import type { World } from '../context.ts';
import { Refused } from '../refusals.ts';
import { actorOf } from './guard.ts';
import { sessionBody, sessionIn } from './session-body.ts';
import { proofIn, setCookie } from './sign-in-request.ts';
import { letIn, refuse } from './sign-in.ts';

/** Who am I; prove it again; take another post; sign out. */
export function tellSessions(app: FastifyInstance, world: World): void {
  const { hub, desk } = world;
  app.get('/session', async (request, reply) => {
    void reply.header('cache-control', 'no-store');
    const session = await sessionIn(request, world);
    return session ? sessionBody(session) : tokenBody(request);
  });
  app.post('/session/proof', async (request, reply) => {
    const session = await liveSession(request, world);
    const proof = { ...proofIn(request), account: session.account, newPassword: null, source: request.ip };
    const proving = await proveLocally(proof, desk.prover, hub);
    if (proving.outcome === 'wait') return refuse(request, reply, world, 'SIGN_IN_WAIT', proving.seconds);
    if (proving.outcome !== 'proven') return refuse(request, reply, world, 'SIGN_IN_REFUSED');
    await renewProof(session, hub);
    return { provenAt: (await liveSession(request, world)).provenAt };
  });
  app.post('/session/post', async (request, reply) => {
    const { account, method, id } = await liveSession(request, world);
    return letIn({ account, method, continues: id }, request, reply, world);
  });
  app.post('/sign-out', async (request, reply) => {
    await leave(await liveSession(request, world), hub);
    setCookie(reply, 'lianhe', null, desk);
    return reply.redirect('/', 303);
  });
}

/** @throws Refused SESSION_ENDED */
async function liveSession(request: FastifyRequest, world: World): Promise<Session> {
  const session = await sessionIn(request, world);
  if (session === null) throw new Refused('SESSION_ENDED');
  return session;
}

/** Who calls with a token: there is no session to tell of. */
function tokenBody(request: FastifyRequest) {
  const { user, role, department, org, region, provenAt } = actorOf(request);
  return {
    user,
    name: user,
    post: { id: null, role, roleName: ROLES[role], department, org, region },
    method: 'token',
    provenAt,
    idleUntil: null,
    endsAt: null,
  };
}
