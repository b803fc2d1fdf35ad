import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { choosePost, enter, type Entering, type Entry } from '../../actions/access/open-session.ts';
import { proveLocally, type Proving } from '../../actions/access/prove-locally.ts';
import type { World } from '../context.ts';
import { refusalBody, RULES, type RuleName } from '../refusals.ts';
import { cookieIn, cookieName, isSecure } from './credentials.ts';
import { sendPage } from './html-page.ts';
import { sessionBody } from './session-body.ts';
import { choosePage, signInPage } from './sign-in-page.ts';
import { choiceIn, isProgram, localProofIn, requireOwnForm, requireSafeWay, setCookie } from './sign-in-request.ts';

/** `/sign-in`: a page for people, JSON for programs. Secrets come in bodies and go in cookies, never in an address. */
export function takeSignIns(app: FastifyInstance, world: World): void {
  const { desk } = world;
  const limit = new RateLimiterMemory({ points: desk.attemptsPerMinute, duration: 60 });
  const isRoom = (source: string) =>
    limit.consume(source).then(
      () => true,
      () => false,
    );
  app.get('/sign-in', (_request, reply) => showForm(reply, world, null));
  app.post('/sign-in', async (request, reply) => {
    requireOwnForm(request);
    requireSafeWay(request, desk);
    if (!(await isRoom(request.ip))) return refuse(request, reply, world, 'SIGN_IN_WAIT', 60);
    const proving = await proveLocally({ ...localProofIn(request), source: request.ip }, desk.prover, world.hub);
    return answerProof(proving, request, reply, world);
  });
  app.post('/sign-in/post', async (request, reply) => {
    requireOwnForm(request);
    const ticket = cookieIn(request.headers.cookie, cookieName('lianhe-ticket', isSecure(desk)));
    const chosen = choiceIn(request).post;
    const entry = ticket === undefined ? null : await choosePost(ticket, chosen, desk.sessionsPerPerson, world.hub);
    return entry === null ? refuse(request, reply, world, 'SIGN_IN_OVER') : answerEntry(entry, request, reply, world);
  });
}

async function answerProof(proving: Proving, request: FastifyRequest, reply: FastifyReply, world: World) {
  switch (proving.outcome) {
    case 'proven':
      return letIn({ account: proving.account.name, method: 'local', continues: null }, request, reply, world);
    case 'wait':
      return refuse(request, reply, world, 'SIGN_IN_WAIT', proving.seconds);
    case 'new-password':
      return refuse(request, reply, world, 'PASSWORD_CHANGE');
    case 'refused':
      return refuse(request, reply, world, 'SIGN_IN_REFUSED');
  }
}

/** Opens the session of somebody who is proven, or asks for the post. */
export async function letIn(entering: Entering, request: FastifyRequest, reply: FastifyReply, world: World) {
  const entry = await enter(entering, world.desk.sessionsPerPerson, world.hub);
  return answerEntry(entry, request, reply, world);
}

function answerEntry(entry: Entry, request: FastifyRequest, reply: FastifyReply, world: World) {
  const { desk } = world;
  if (entry.outcome === 'no-post') return refuse(request, reply, world, 'NO_POST');
  if (entry.outcome === 'choose') {
    setCookie(reply, 'lianhe-ticket', entry.ticket, desk);
    return isProgram(request)
      ? reply.send({ posts: entry.posts })
      : sendPage(reply, choosePage(entry.posts), isSecure(desk));
  }
  setCookie(reply, 'lianhe-ticket', null, desk);
  setCookie(reply, 'lianhe', entry.secret, desk);
  return isProgram(request) ? reply.send(sessionBody(entry.session)) : reply.redirect('/', 303);
}

export function refuse(
  request: FastifyRequest,
  reply: FastifyReply,
  world: World,
  rule: RuleName,
  waitSeconds?: number,
): FastifyReply {
  void reply.code(RULES[rule].status);
  if (waitSeconds !== undefined) void reply.header('retry-after', String(waitSeconds));
  return isProgram(request) ? reply.send(refusalBody(rule)) : showForm(reply, world, rule);
}

const showForm = (reply: FastifyReply, { desk }: World, refused: RuleName | null): FastifyReply =>
  sendPage(
    reply,
    signInPage({ refused, asksNewPassword: refused === 'PASSWORD_CHANGE', hasProvider: desk.provider !== null }),
    isSecure(desk),
  );
