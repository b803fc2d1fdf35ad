import type { Server } from 'node:http';
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
import { contextFor, type World } from '../context.ts';
import { Refused } from '../refusals.ts';
import { toldError } from './error-rules.ts';
import { MAX_TOKENS, operationLimits } from './limits.ts';

/** Bytes of one message: an operation with its variables. */
const MAX_MESSAGE_BYTES = 64 * 1024;
/** Close code for a missing or bad token (graphql-transport-ws: 4400 to 4499 are the server's refusals). */
const UNAUTHORISED = 4401;

const Parameters = z.object({ authorization: z.string().optional() }).catch({});

/** Subscriptions over graphql-transport-ws; the token comes as the connection parameter `authorization`. */
export function startLive(
  server: Server,
  schema: GraphQLSchema,
  world: World,
  report: (fault: unknown, path: string) => void,
) {
  const sockets = new WebSocketServer({ server, path: '/graphql', maxPayload: MAX_MESSAGE_BYTES });
  const actorOf = (parameters: unknown, header: string | undefined) =>
    world.whoCalls(Parameters.parse(parameters ?? {}).authorization ?? header);
  const live = useServer(
    {
      onConnect: async ({ connectionParams, extra }) => {
        try {
          await actorOf(connectionParams, extra.request.headers.authorization);
          return true;
        } catch (error) {
          extra.socket.close(UNAUTHORISED, error instanceof Refused ? error.rule : 'TOKEN_INVALID');
          return false;
        }
      },
      onSubscribe: async ({ connectionParams, extra }, _id, payload) => {
        // Asked again for every operation: a token may expire while the connection lasts.
        const actor = await actorOf(connectionParams, extra.request.headers.authorization).catch(asRefusal);
        return actor instanceof GraphQLError ? [actor] : prepare(payload, schema, contextFor(actor, world));
      },
      onError: (_context, _id, _payload, errors) => errors.map((error) => toldError(error.toJSON(), error, report)),
      onNext: (_context, _id, _payload, _args, result) =>
        result.errors && {
          data: result.data ?? null,
          errors: result.errors.map((error) => toldError(error.toJSON(), error, report)),
        },
    },
    sockets,
  );
  return { close: async () => live.dispose() };
}

const asRefusal = (error: unknown): Refused => (error instanceof Refused ? error : new Refused('TOKEN_INVALID'));

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
