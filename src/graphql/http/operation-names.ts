import type { ApolloServerPlugin } from '@apollo/server';
// The very file that Apollo loads; see refusals.ts.
import { type GraphQLSchema, Kind, type OperationDefinitionNode, OperationTypeNode } from 'graphql/index.js';
import { OTHER } from '../../domain/telemetry/labels.ts';
import type { Context } from '../context.ts';
import { ATTACHMENT_URL } from './attachment.ts';
import { ATTACHMENTS_URL } from './attachments.ts';
import { REJECTED_URL } from './rejected-rows.ts';
import { requestHere } from './request-scope.ts';

/** Addresses of files, and what a request to them is called; every other name is a field at the root of the schema. */
export const FILE_OPERATIONS: Readonly<Record<string, string>> = {
  '/uploads': 'upload',
  [REJECTED_URL]: 'rejected',
  [ATTACHMENTS_URL]: 'attach',
  [ATTACHMENT_URL]: 'attachment',
};

/** Every name that a request can have in metrics, log and traces. */
export const operationNames = (schema: GraphQLSchema): readonly string[] => [
  ...Object.values(FILE_OPERATIONS),
  ...[schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].flatMap((type) =>
    Object.keys(type?.getFields() ?? {}),
  ),
];

/**
 * The field at the root that an operation asks for; `other` when it asks for several, or through a fragment. The name that the
 * caller gave it says nothing: it could be anything, also a number of a person.
 */
export function operationOf({ selectionSet }: Pick<OperationDefinitionNode, 'selectionSet'>): string {
  const fields = selectionSet.selections.map((part) => (part.kind === Kind.FIELD ? part.name.value : OTHER));
  const names = new Set(fields.filter((name) => name !== '__typename'));
  const [only] = names;
  return names.size === 1 && only !== undefined && !only.startsWith('_') ? only : OTHER;
}

/** Says of the request under way what it asks for. */
export const nameOperations: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ operation }) => {
      const scope = requestHere();
      scope.operation = operation ? operationOf(operation) : OTHER;
      scope.isQuestion = operation?.operation === OperationTypeNode.QUERY;
      scope.span?.tell({ operation: scope.operation });
    },
  }),
};
