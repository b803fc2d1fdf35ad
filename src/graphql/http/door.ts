import fastifyApollo from '@as-integrations/fastify';
import Fastify, { type FastifyError, type FastifyInstance } from 'fastify';
import { contextFor, type World } from '../context.ts';
import { Refused, refusalBody, RULES, type RuleName } from '../refusals.ts';
import { startApollo } from './apollo.ts';
import { actorOf, guard } from './guard.ts';
import { tellHealth } from './health.ts';
import { startLive } from './live.ts';
import { showPage } from './page.ts';
import { takeOnlyOperations } from './strict-requests.ts';
import { takeUploads } from './uploads.ts';

export interface DoorOptions {
  readonly host: string;
  /** 0 lets the system choose one. */
  readonly port: number;
  /** Executes operations by compiled functions (graphql-jit). */
  readonly isCompiling: boolean;
  /** Hears of faults that are ours; the caller only learns that there was one. */
  readonly report: (fault: unknown, where: string) => void;
}

export interface Door {
  readonly url: string;
  /** Takes no new request, lets those at hand finish, ends subscriptions. */
  close(): Promise<void>;
}

/** Bytes of a request that is no upload: the longest operation of a screen has some 8 KiB. */
const MAX_BODY_BYTES = 100 * 1024;

/** Opens the public door: `/graphql` with subscriptions, `/uploads`, health and metrics. */
export async function openDoor(world: World, { host, port, isCompiling, report }: DoorOptions): Promise<Door> {
  const app = Fastify({ logger: false, bodyLimit: MAX_BODY_BYTES });
  sayWhichRule(app, report);
  guard(app, world);
  takeOnlyOperations(app);
  tellHealth(app, world.catalogue);
  showPage(app);
  await takeUploads(app, world);
  const { apollo, schema } = await startApollo(app, report, isCompiling);
  await app.register(fastifyApollo(apollo), { context: async (request) => contextFor(actorOf(request), world) });
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

function sayWhichRule(app: FastifyInstance, report: DoorOptions['report']): void {
  app.setNotFoundHandler((_request, reply) => reply.code(404).send(refusalBody('NO_SUCH_ADDRESS')));
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const rule = ruleOf(error);
    if (rule === 'INTERNAL') report(error, request.routeOptions.url ?? '');
    return reply.code(RULES[rule].status).send(refusalBody(rule));
  });
}

const BY_CODE: Readonly<Record<string, RuleName>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'BODY_TOO_LARGE',
  FST_REQ_FILE_TOO_LARGE: 'UPLOAD_TOO_LARGE',
  FST_FILES_LIMIT: 'UPLOAD_EXPECTED',
  FST_INVALID_MULTIPART_CONTENT_TYPE: 'UPLOAD_EXPECTED',
};

function ruleOf(error: FastifyError): RuleName {
  if (error instanceof Refused) return error.rule;
  return BY_CODE[error.code] ?? ((error.statusCode ?? 500) < 500 ? 'REQUEST' : 'INTERNAL');
}
