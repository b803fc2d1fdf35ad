import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import type { FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Context } from '../context.ts';
import { hubSchema } from '../hub-schema.ts';
import { compiledExecutor } from './compiled-executor.ts';
import { correlated } from './correlated.ts';
import { toldError } from './error-rules.ts';
import { jsonStatus } from './json-status.ts';
import { MAX_TOKENS, operationLimits } from './limits.ts';
import { oneChange } from './one-change.ts';
import { nameOperations } from './operation-names.ts';
import { pageBudget } from './page-budget.ts';
import { requestHere } from './request-scope.ts';
import type { FaultOf } from '../../ports/fault-of.ts';
import type { Meter } from '../../ports/telemetry.ts';
import { storeStatus } from './store-status.ts';

export interface StartedApollo {
  readonly apollo: ApolloServer<Context>;
  readonly schema: GraphQLSchema;
}

/** Queries and mutations: no landing page from elsewhere, no batching, no cross-site forms, limits on every operation. */
export async function startApollo(
  app: FastifyInstance,
  report: (fault: unknown, path: string) => void,
  isCompiling: boolean,
  meter: Meter,
  faultOf: FaultOf,
): Promise<StartedApollo> {
  const { validationRules } = operationLimits();
  const schema = hubSchema();
  const apollo = new ApolloServer<Context>({
    ...(isCompiling ? { gateway: compiledExecutor(schema) } : { schema }),
    validationRules,
    parseOptions: { maxTokens: MAX_TOKENS },
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      // No answer may be kept by a cache; what it would count for every field is not asked for.
      ApolloServerPluginCacheControlDisabled(),
      fastifyApolloDrainPlugin(app),
      nameOperations,
      oneChange,
      pageBudget,
      settleDisclosures,
      jsonStatus,
      storeStatus,
    ],
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    logger: SILENT,
    formatError: (formatted, error) => correlated(toldError(formatted, error, report, faultOf), requestHere(), meter),
  });
  await apollo.start();
  return { apollo, schema };
}

/** Apollo would write the text of an error, which may quote values; `formatError` reports every fault already. */
const nothing = (): void => undefined;
const SILENT = { debug: nothing, info: nothing, warn: nothing, error: nothing };

/** Looks at natural keys in full are written down before the answer leaves. */
const settleDisclosures: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    willSendResponse: ({ contextValue }) => contextValue.disclosure.settle(),
  }),
};
