import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from '../context.ts';

/** Faults of the document itself. Every other refusal keeps its status. */
const OF_THE_DOCUMENT: ReadonlySet<unknown> = new Set(['SYNTAX', 'VALIDATION', 'VARIABLE_INVALID']);

/**
 * A client that accepts only `application/json` gets 200 for a faulty document: it cannot tell our 400 from one of a proxy
 * between us. Whoever accepts `application/graphql-response+json` gets 400 (GraphQL over HTTP, §6.4).
 */
export const jsonStatus: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ request, response }) => {
      const accepted = request.http?.headers.get('accept') ?? '';
      if (accepted.includes('application/graphql-response+json') || response.body.kind !== 'single') return;
      const { errors = [] } = response.body.singleResult;
      const isFaulty = errors.length > 0 && errors.every(({ extensions }) => OF_THE_DOCUMENT.has(extensions?.['rule']));
      if (isFaulty && response.body.singleResult.data === undefined) response.http.status = 200;
    },
  }),
};
