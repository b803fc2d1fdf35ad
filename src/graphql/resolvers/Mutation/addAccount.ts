import type { Handed } from '../../../actions/access/credentials.ts';
import { addAccount as add } from '../../../actions/access/manage-accounts.ts';
import { accessRefused, badName } from '../../access/access-errors.ts';
import { giving } from '../../access/change-access.ts';
import { faultInDisplayName } from '../../access/display-name.ts';
import type { MutationResolvers } from './../../types.generated.ts';

/** What is handed over never reaches the receipt: it goes beside it, into this one answer. */
export const addAccount: NonNullable<MutationResolvers['addAccount']> = async (_parent, { input }, context) => {
  let handed: Handed | null = null;
  const result = await giving('manageAccounts', 'addAccount', input, context, async (hub) => {
    const { name, displayName } = input;
    const identity = input.identity ?? null;
    const fault = faultInDisplayName(displayName);
    if (fault) return fault;
    const adding = await add({ name, displayName, identity }, context.actor, context.desk.prover, hub);
    if (adding.outcome === 'name') return badName();
    if (adding.outcome !== 'added') return accessRefused(adding.outcome === 'taken' ? 'name-taken' : adding.outcome);
    handed = adding.handed;
    return { __typename: 'AddAccountSuccess', name, isLocal: identity === null } as const;
  });
  return result.__typename === 'AddAccountSuccess' ? { ...result, handed } : result;
};
