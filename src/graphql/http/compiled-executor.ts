import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import { compileQuery, type CompiledQuery, isCompiledQuery } from 'graphql-jit';
// The very file that Apollo loads; see refusals.ts.
import { type ExecutionResult, getVariableValues, GraphQLError, type GraphQLSchema } from 'graphql/index.js';
import type { Context } from '../context.ts';

type Gateway = ApolloServerOptionsWithGateway<Context>['gateway'];
type Executor = NonNullable<Awaited<ReturnType<Gateway['load']>>['executor']>;
type Asked = Parameters<Executor>[0];

/** Compiled operations kept: ten times what our screens have; each takes some 60 KiB. */
const KEPT = 500;

/**
 * Executes by functions compiled once per operation (graphql-jit), in the place where Apollo lets a gateway execute.
 * Parsing, validation, limits and the other plugins stay as they are.
 */
export function compiledExecutor(schema: GraphQLSchema): Gateway {
  const compiled = new Map<string, CompiledQuery | ExecutionResult>();
  const compile = ({ queryHash, operationName, document }: Asked) => {
    const name = `${queryHash}:${operationName ?? ''}`;
    const known = compiled.get(name);
    if (known) return known;
    const made = compileQuery(schema, document, operationName ?? undefined);
    const [oldest] = compiled.keys();
    if (compiled.size >= KEPT && oldest !== undefined) compiled.delete(oldest);
    compiled.set(name, made);
    return made;
  };
  const executor: Executor = async (asked) => {
    const variables = asked.request.variables ?? {};
    const faults = getVariableValues(schema, asked.operation.variableDefinitions ?? [], variables).errors;
    if (faults) return { errors: faults.map(asBadInput) };
    const made = compile(asked);
    if (!isCompiledQuery(made)) return made;
    const result = await made.query(undefined, asked.context, variables);
    return result.errors === undefined ? result : { ...result, errors: result.errors.map(withExtensions) };
  };
  return {
    onSchemaLoadOrUpdate: (tell) => {
      tell({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => undefined;
    },
    load: async () => ({ executor }),
    stop: async () => compiled.clear(),
  };
}

/**
 * The compiled functions leave `extensions` away where a resolver threw what is no GraphQLError. Apollo trips over that, and the
 * fault would be neither told by its rule nor written to the log.
 */
const withExtensions = (error: GraphQLError): GraphQLError =>
  (error.extensions as unknown) === undefined
    ? new GraphQLError(error.message, { path: error.path, originalError: error.originalError })
    : error;

const asBadInput = (error: GraphQLError): GraphQLError =>
  new GraphQLError(error.message, { nodes: error.nodes ?? null, extensions: { code: 'BAD_USER_INPUT' } });
