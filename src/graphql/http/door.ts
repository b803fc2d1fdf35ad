import fastifyApollo from '@as-integrations/fastify';
import Fastify, { type FastifyError, type FastifyInstance } from 'fastify';
import { contextFor, type World } from '../context.ts';
import { PURPOSE_HEADER, purposeOf } from '../disclosure/purpose.ts';
import type { FaultOf } from '../../ports/fault-of.ts';
import { Refused, refusalBody, RULES, type RuleName } from '../refusals.ts';
import { retryHeaders } from './store-status.ts';
import { startApollo } from './apollo.ts';
import { correlatedBody } from './correlated.ts';
import { KNOWN_RULES } from './error-rules.ts';
import { admitOperations } from './admission.ts';
import { giveAttachments } from './attachment.ts';
import { takeAttachments } from './attachments.ts';
import { actorOf, guard } from './guard.ts';
import { tellHealth } from './health.ts';
import { KnownCallers } from './known-callers.ts';
import { startLive } from './live.ts';
import { operationNames } from './operation-names.ts';
import { showPage } from './page.ts';
import { type QueuePages, showQueues } from './queues.ts';
import { showRefusals } from './refusal-page.ts';
import { giveRejected } from './rejected-rows.ts';
import { OK, requestHere } from './request-scope.ts';
import { openSignIn } from './sign-in-door.ts';
import { takeKnownOperations } from './take-known-operations.ts';
import { takeOnlyOperations } from './strict-requests.ts';
import { takeUploads } from './uploads.ts';
import { type RequestLine, watchRequests } from './watch-requests.ts';

export interface DoorOptions {
  readonly host: string;
  /** 0 lets the system choose one. */
  readonly port: number;
  /** Executes operations by compiled functions (graphql-jit). */
  readonly isCompiling: boolean;
  /** Operations at hand at one time: whoever waits behind more would only wait, and is told so at once. */
  readonly mostAtHand: number;
  /** Hears of faults that are ours; the caller only learns that there was one. */
  readonly report: (fault: unknown, where: string, request: string) => void;
  /** Hears of every request that asks something of the hub. */
  readonly tell: (line: RequestLine) => void;
  /** Shows the queues to the operator. */
  readonly queuePages: QueuePages;
}

export interface Door {
  readonly url: string;
  /** Takes no new request, lets those at hand finish, ends subscriptions. */
  close(): Promise<void>;
}

/** The same world twice: once over connections that only administrators use, who must get through when all others are in use. */
export interface Worlds {
  readonly world: World;
  readonly administration: World;
}

/** Bytes of a request that is no upload: the longest operation of a screen has some 8 KiB. */
const MAX_BODY_BYTES = 100 * 1024;

/** Opens the public door: `/graphql` with subscriptions, files up and down, health and metrics. */
export async function openDoor(worlds: Worlds, options: DoorOptions): Promise<Door> {
  const { world, administration } = worlds;
  const { host, port, isCompiling, mostAtHand, tell, queuePages } = options;
  const report = (fault: unknown, where: string): void => options.report(fault, where, requestHere().id);
  const { meter } = world.telemetry;
  const app = Fastify({ logger: false, bodyLimit: MAX_BODY_BYTES, trustProxy: world.desk.proxy ?? false });
  watchRequests(app, { ...world.telemetry, tell });
  letNobodyKeep(app);
  const refuse = refusalsBy(options.report, world.faultOf);
  sayWhichRule(app, refuse);
  showRefusals(app, world.desk);
  const callers = new KnownCallers();
  admitOperations(app, mostAtHand, callers);
  guard(app, { ...world, whichAdministrator: administration.whoCalls }, callers);
  takeOnlyOperations(app);
  takeKnownOperations(app, world.operations);
  tellHealth(app, world);
  showPage(app, world);
  await showQueues(app, queuePages, (fault) => refuse(fault, '/queues'));
  await openSignIn(app, world);
  await takeUploads(app, world);
  takeAttachments(app, world);
  giveAttachments(app, world);
  giveRejected(app, world);
  const { apollo, schema } = await startApollo(app, report, isCompiling, meter, world.faultOf);
  meter.admit('operation', operationNames(schema));
  meter.admit('rule', [OK, ...KNOWN_RULES]);
  await app.register(fastifyApollo(apollo), {
    context: async (request) => {
      const actor = actorOf(request);
      const purpose = purposeOf(request.headers[PURPOSE_HEADER]);
      return contextFor(actor, purpose, actor.role === 'R-ADMIN' ? administration : world);
    },
  });
  const live = startLive(app.server, schema, world, report);
  const url = await app.listen({ host, port });
  return {
    url,
    close: async () => {
      await live.close();
      await apollo.stop();
      await app.close();
    },
  };
}

/** Answers hold data of persons or a state of the moment: no cache on the way may keep one (RFC 9111 §5.2.2.5). */
function letNobodyKeep(app: FastifyInstance): void {
  app.addHook('onRequest', async (_request, reply) => void reply.header('cache-control', 'no-store'));
}

type Refuse = ReturnType<typeof refusalsBy>;

function sayWhichRule(app: FastifyInstance, refuse: Refuse): void {
  app.setNotFoundHandler(({ scope }, reply) => {
    scope.refusedBy('NO_SUCH_ADDRESS');
    return reply.code(404).send(correlatedBody(refusalBody('NO_SUCH_ADDRESS'), scope));
  });
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const { status, headers, body } = refuse(error, request.routeOptions.url ?? '', request.scope);
    return reply.code(status).headers(headers).send(body);
  });
}

/** What a caller hears of a fault, and where it is ours, who else does. */
const refusalsBy =
  (report: DoorOptions['report'], faultOf: FaultOf) =>
  (error: Fault, where: string, scope = requestHere()) => {
    const known = ruleOf(error);
    const rule = known === 'INTERNAL' ? (faultOf(error) ?? known) : known;
    scope.refusedBy(rule);
    if (known === 'INTERNAL') report(error, where, scope.id);
    const { status } = RULES[rule];
    return { status, headers: retryHeaders(rule), body: correlatedBody(refusalBody(rule), scope) };
  };

const BY_CODE: Readonly<Record<string, RuleName>> = {
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'MEDIA_TYPE',
  FST_ERR_CTP_BODY_TOO_LARGE: 'BODY_TOO_LARGE',
  FST_REQ_FILE_TOO_LARGE: 'UPLOAD_TOO_LARGE',
  FST_FILES_LIMIT: 'UPLOAD_EXPECTED',
  FST_INVALID_MULTIPART_CONTENT_TYPE: 'UPLOAD_EXPECTED',
};

type Fault = Error & Partial<Pick<FastifyError, 'code' | 'statusCode'>>;

function ruleOf(error: Fault): RuleName {
  if (error instanceof Refused) return error.rule;
  return BY_CODE[error.code ?? ''] ?? ((error.statusCode ?? 500) < 500 ? 'REQUEST' : 'INTERNAL');
}
