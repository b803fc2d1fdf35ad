import type { FastifyInstance } from 'fastify';
import { chooseOperation } from './choose-operation.ts';
import { actorOf } from './guard.ts';
import type { KnownOperations } from './known-operations.ts';

/** Replaces the name of an operation by its document, before anything parses it; see `chooseOperation`. */
export function takeKnownOperations(app: FastifyInstance, known: KnownOperations): void {
  app.addHook('preValidation', async (request) => {
    if (request.routeOptions.url !== '/graphql') return;
    request.body = chooseOperation(request.body, known, actorOf(request).mayAskFreely);
  });
}
