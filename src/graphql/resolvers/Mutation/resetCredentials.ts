import { type Handed, resetCredentials as reset } from '../../../actions/access/credentials.ts';
import { accountAnswer } from '../../access/account-answer.ts';
import { giving } from '../../access/change-access.ts';
import type { MutationResolvers } from './../../types.generated.ts';

/** What is handed over never reaches the receipt: it goes beside it, into this one answer. */
export const resetCredentials: NonNullable<MutationResolvers['resetCredentials']> = async (
  _parent,
  { input },
  context,
) => {
  let handed: Handed | null = null;
  const result = await giving('manageAccounts', 'resetCredentials', input, context, async (hub) => {
    const resetting = await reset(input.account, context.actor, context.desk.prover, hub);
    if (resetting.outcome !== 'reset') return accountAnswer('ResetCredentialsSuccess', input.account, resetting);
    handed = resetting.handed;
    return { __typename: 'ResetCredentialsSuccess', name: input.account } as const;
  });
  return result.__typename === 'ResetCredentialsSuccess' ? { ...result, isLocal: true, handed } : result;
};
