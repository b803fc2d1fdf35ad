import type { ApolloServerPlugin } from '@apollo/server';
// The very file that Apollo loads; see refusals.ts.
import {
  type FragmentDefinitionNode,
  getArgumentValues,
  getNamedType,
  getVariableValues,
  type GraphQLNamedType,
  type GraphQLSchema,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql/index.js';
import type { Context } from '../context.ts';
import { DEFAULT_PAGE } from '../pages.ts';
import { Refused } from '../refusals.ts';

/** Entries that one operation may list at worst: a hundred full pages. */
const MAX_ENTRIES = 10_000;

interface Operation {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * Refuses operations whose pages inside pages could list too much. Unlike a cost by size of the text it knows the page
 * sizes that stand in variables or are left to their defaults. What an operation lists at worst is what its caller spends.
 */
export const pageBudget: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ schema, document, operation, request, contextValue }) => {
      if (!operation) return;
      const fragments = new Map(
        document.definitions.flatMap((part) =>
          part.kind === Kind.FRAGMENT_DEFINITION ? [[part.name.value, part]] : [],
        ),
      );
      const root = schema.getRootType(operation.operation);
      // With the defaults that the operation itself states; faults in variables are told when it is executed.
      const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], request.variables ?? {});
      const asked = { schema, fragments, variables: coerced ?? {} };
      const entries = root ? entriesIn(operation.selectionSet, root, 1, asked) : 0;
      if (entries > MAX_ENTRIES) throw new Refused('COST_LIMIT');
      const wait = contextValue.spending.spend(contextValue.actor.user, entries);
      if (wait !== null) throw new Refused('CALLER_BUDGET', wait);
    },
  }),
};

/** Entries that these selections list at worst when the object they belong to appears `times` times. */
function entriesIn(selections: SelectionSetNode, type: GraphQLNamedType, times: number, operation: Operation): number {
  const { schema, fragments, variables } = operation;
  const inside = (set: SelectionSetNode | undefined, of: GraphQLNamedType | undefined, number: number): number =>
    set && of ? entriesIn(set, of, number, operation) : 0;
  return selections.selections.reduce((sum, selection) => {
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      const condition = selection.typeCondition?.name.value;
      return sum + inside(selection.selectionSet, condition === undefined ? type : schema.getType(condition), times);
    }
    if (selection.kind === Kind.FRAGMENT_SPREAD) {
      const fragment = fragments.get(selection.name.value);
      return sum + inside(fragment?.selectionSet, schema.getType(fragment?.typeCondition.name.value ?? ''), times);
    }
    const field = isObjectType(type) ? type.getFields()[selection.name.value] : undefined;
    if (!field) return sum;
    const of = getNamedType(field.type);
    if (!of.name.endsWith('Connection')) return sum + inside(selection.selectionSet, of, times);
    const { first } = getArgumentValues(field, selection, variables);
    const listed = times * (typeof first === 'number' ? first : DEFAULT_PAGE);
    return sum + listed + inside(selection.selectionSet, of, listed);
  }, 0);
}
