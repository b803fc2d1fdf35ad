import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Telemetry } from '../../ports/telemetry.ts';
import { FILE_OPERATIONS } from './operation-names.ts';
import { inRequest, OK, RequestScope } from './request-scope.ts';

declare module 'fastify' {
  interface FastifyRequest {
    readonly scope: RequestScope;
  }
}

/** One line of the log for each request that asks something of the hub: ids and codes only. */
export interface RequestLine {
  readonly request: string;
  readonly operation: string;
  readonly rule: string;
  /** Number of the batch that it made. */
  readonly batch?: number;
  readonly ms: number;
}

export interface Watching extends Telemetry {
  readonly tell: (line: RequestLine) => void;
}

const scopes = new WeakMap<FastifyRequest, RequestScope>();

function scopeOf(request: FastifyRequest): RequestScope {
  const scope = scopes.get(request) ?? new RequestScope();
  scopes.set(request, scope);
  return scope;
}

/** The addresses that are counted: those that lead to data. */
const COUNTED: ReadonlySet<string> = new Set(['/graphql', ...Object.keys(FILE_OPERATIONS)]);

/** Header of every answer that names the request, as the log and errors name it. */
const REQUEST_ID = 'x-request-id';

/**
 * Counts, times, traces and tells every request. Comes before anything that may refuse one. A callback, not a promise: what is
 * called back inside knows its request, also after every wait.
 */
export function watchRequests(app: FastifyInstance, { meter, spans, tell }: Watching): void {
  app.decorateRequest('scope', {
    getter() {
      return scopeOf(this);
    },
  });
  app.addHook('onRequest', (request, reply, done) => {
    void reply.header(REQUEST_ID, request.scope.id);
    if (!COUNTED.has(addressOf(request))) return inRequest(request.scope, done);
    request.scope.span = spans.begin('graphql', { request: request.scope.id }, null);
    const file = FILE_OPERATIONS[addressOf(request)];
    request.scope.operation = file ?? request.scope.operation;
    request.scope.isQuestion = file === undefined;
    inRequest(request.scope, done);
  });
  // Again, because reading the body came between.
  app.addHook('preHandler', ({ scope }, _reply, done) => {
    const { span } = scope;
    inRequest(scope, () => (span === null ? done() : spans.within(span, done)));
  });
  app.addHook('onResponse', async (request) => {
    const { scope } = request;
    if (!COUNTED.has(addressOf(request))) return;
    const { id, operation, rule, batch, seconds, span } = scope;
    meter.count('requests', { operation, rule });
    meter.observe('requestSeconds', { operation }, seconds);
    tell({ request: id, operation, rule, ...(batch === null ? {} : { batch }), ms: Math.round(seconds * 1_000) });
    span?.tell({ operation, rule });
    if (rule !== OK) span?.fail(rule);
    span?.end();
  });
}

const addressOf = ({ routeOptions }: FastifyRequest): string => routeOptions.url ?? '';
