import type { IncomingMessage, Server } from 'node:http';
import {
  type DocumentNode,
  type ExecutionArgs,
  getOperationAST,
  GraphQLError,
  type GraphQLSchema,
  parse,
  specifiedRules,
  validate,
} from 'graphql/index.js';
import type { SubscribePayload } from 'graphql-ws';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';
import { z } from 'zod';
import type { Actor } from '../../domain/access/actor.ts';
import type { FaultOf } from '../../ports/fault-of.ts';
import { contextFor, type World } from '../context.ts';
import { purposeOf } from '../disclosure/purpose.ts';
import { Refused } from '../refusals.ts';
import { chooseOperation } from './choose-operation.ts';
import { credentialsIn } from './credentials.ts';
import { toldError } from './error-rules.ts';
import { requireOwnPage } from './guard.ts';
import { correlated } from './correlated.ts';
import { MAX_TOKENS, operationLimits } from './limits.ts';
import { inRequest, RequestScope } from './request-scope.ts';
import { UNAUTHORISED, watchCallers } from './watch-callers.ts';

/** Bytes of one message: an operation with its variables. */
const MAX_MESSAGE_BYTES = 64 * 1024;

const Parameters = z.object({ authorization: z.string().optional(), purpose: z.string().optional() }).catch({});

/** Subscriptions over graphql-transport-ws; the token comes as the connection parameter `authorization`. */
export function startLive(
  server: Server,
  schema: GraphQLSchema,
  world: World,
  report: (fault: unknown, path: string) => void,
) {
  const told = (error: GraphQLError) => {
    const scope = new RequestScope();
    return inRequest(scope, () =>
      correlated(toldError(error.toJSON(), error, report, world.faultOf), scope, world.telemetry.meter),
    );
  };
  const sockets = new WebSocketServer({ server, path: '/graphql', maxPayload: MAX_MESSAGE_BYTES });
  const staying = watchCallers(world);
  const actorOf = async (parameters: unknown, request: IncomingMessage) => {
    const { authorization } = Parameters.parse(parameters ?? {});
    const sent = credentialsIn(request.headers, request.socket.remoteAddress, world.desk);
    const credentials = authorization === undefined ? sent : { ...sent, authorization };
    // Browsers let any site open a socket, and send the cookie along.
    requireOwnPage('SUBSCRIBE', request, credentials);
    return { credentials, actor: await world.whoCalls(credentials) };
  };
  const live = useServer(
    {
      onConnect: async ({ connectionParams, extra }) => {
        try {
          const { credentials } = await actorOf(connectionParams, extra.request);
          staying.add(extra.socket, credentials);
          return true;
        } catch (error) {
          extra.socket.close(UNAUTHORISED, error instanceof Refused ? error.rule : 'TOKEN_INVALID');
          return false;
        }
      },
      onSubscribe: async ({ connectionParams, extra, subscriptions }, _id, payload) => {
        if (Object.keys(subscriptions).length > MOST_AT_ONCE) return [new Refused('SUBSCRIPTION_LIMIT')];
        // Asked again for every operation: a token may expire while the connection lasts.
        const caller = await actorOf(connectionParams, extra.request).catch((error: unknown) =>
          asRefusal(error, world.faultOf),
        );
        if (caller instanceof GraphQLError) return [caller];
        const chosen = choose(payload, world, caller.actor);
        if (chosen instanceof GraphQLError) return [chosen];
        return prepare(
          chosen,
          schema,
          contextFor(caller.actor, purposeOf(Parameters.parse(connectionParams ?? {}).purpose), world),
        );
      },
      onError: (_context, _id, _payload, errors) => errors.map(told),
      onNext: (_context, _id, _payload, _args, result) =>
        result.errors && {
          data: result.data ?? null,
          errors: result.errors.map(told),
        },
    },
    sockets,
  );
  world.telemetry.meter.watch(async () => [{ gauge: 'subscriptions', labels: {}, value: sockets.clients.size }]);
  return {
    close: async () => {
      staying.stop();
      await live.dispose();
    },
  };
}

/** What a connection may follow at once (C50 of the security design: the case at hand, its run, the newest batches). */
const MOST_AT_ONCE = 3;

function choose(
  payload: SubscribePayload,
  { operations, faultOf }: World,
  { mayAskFreely }: Actor,
): SubscribePayload | Refused {
  try {
    return chooseOperation(payload, operations, mayAskFreely) as SubscribePayload;
  } catch (error) {
    return asRefusal(error, faultOf);
  }
}

const asRefusal = (error: unknown, faultOf: FaultOf): Refused =>
  error instanceof Refused ? error : new Refused(faultOf(error) ?? 'TOKEN_INVALID');

function prepare(
  payload: SubscribePayload,
  schema: GraphQLSchema,
  contextValue: unknown,
): ExecutionArgs | readonly GraphQLError[] {
  const document = read(payload.query);
  if (document instanceof GraphQLError) return [document];
  const errors = validate(schema, document, [...specifiedRules, ...operationLimits().validationRules]);
  if (errors.length > 0) return errors.map((error) => withCode(error, 'GRAPHQL_VALIDATION_FAILED'));
  const { operationName, variables } = payload;
  if (getOperationAST(document, operationName)?.operation !== 'subscription')
    return [new Refused('ONLY_SUBSCRIPTIONS')];
  return { schema, document, contextValue, operationName: operationName ?? null, variableValues: variables ?? null };
}

function read(query: string): DocumentNode | GraphQLError {
  try {
    return parse(query, { maxTokens: MAX_TOKENS });
  } catch (error) {
    return error instanceof GraphQLError ? withCode(error, 'GRAPHQL_PARSE_FAILED') : new Refused('REQUEST');
  }
}

/** The codes that Apollo gives on the other channel. */
const withCode = (error: GraphQLError, code: string): GraphQLError =>
  new GraphQLError(error.message, { nodes: error.nodes ?? null, extensions: { code, ...error.extensions } });
