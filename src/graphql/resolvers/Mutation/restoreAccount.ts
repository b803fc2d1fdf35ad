import { restoreAccount as restore } from '../../../actions/access/manage-accounts.ts';
import { accountAnswer } from '../../access/account-answer.ts';
import { giving } from '../../access/change-access.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const restoreAccount: NonNullable<MutationResolvers['restoreAccount']> = (_parent, { input }, context) =>
  giving('restoreAccess', 'restoreAccount', input, context, async (hub) =>
    accountAnswer('RestoreAccountSuccess', input.account, await restore(input.account, context.actor, hub)),
  );
