import type { ApolloServerPlugin } from '@apollo/server';
// The very file that Apollo loads; see refusals.ts.
import { type FragmentDefinitionNode, Kind, OperationTypeNode, type SelectionSetNode } from 'graphql/index.js';
import type { Context } from '../context.ts';
import { Refused } from '../refusals.ts';

/**
 * One request, one change: a second one in the same document would share its receipt, its transaction and its count, and
 * fourteen reveals under other names would count as one (C43 of the security design).
 */
export const oneChange: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ document, operation }) => {
      if (operation?.operation !== OperationTypeNode.MUTATION) return;
      const fragments = new Map(
        document.definitions.flatMap((part) =>
          part.kind === Kind.FRAGMENT_DEFINITION ? [[part.name.value, part]] : [],
        ),
      );
      if (fieldsIn(operation.selectionSet, fragments) > 1) throw new Refused('SENSITIVE_ONCE');
    },
  }),
};

/** Fields at the root; `__typename` under a hundred names costs as much as a change and is counted too. */
const fieldsIn = ({ selections }: SelectionSetNode, fragments: ReadonlyMap<string, FragmentDefinitionNode>): number =>
  selections.reduce((sum, selection) => {
    if (selection.kind === Kind.FIELD) return sum + 1;
    if (selection.kind === Kind.INLINE_FRAGMENT) return sum + fieldsIn(selection.selectionSet, fragments);
    const fragment = fragments.get(selection.name.value);
    return sum + (fragment ? fieldsIn(fragment.selectionSet, fragments) : 0);
  }, 0);
