import type { GraphQLFormattedError } from 'graphql';
import type { Meter } from '../../ports/telemetry.ts';
import type { RequestScope } from './request-scope.ts';

/** The error with the id by which an operator finds its request in the log; counts it by its rule. */
export function correlated(told: GraphQLFormattedError, scope: RequestScope, meter: Meter): GraphQLFormattedError {
  const { rule } = told.extensions ?? {};
  const broken = typeof rule === 'string' ? rule : 'INTERNAL';
  scope.refusedBy(broken);
  meter.count('errors', { rule: broken });
  return { ...told, extensions: { ...told.extensions, correlationId: scope.id } };
}

/** The body of a refusal outside GraphQL, with the same id. */
export const correlatedBody = <T extends { readonly extensions: object }>(
  { errors }: { readonly errors: readonly T[] },
  { id }: RequestScope,
) => ({ errors: errors.map((error) => ({ ...error, extensions: { ...error.extensions, correlationId: id } })) });
