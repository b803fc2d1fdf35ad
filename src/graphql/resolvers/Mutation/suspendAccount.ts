import { suspendAccount as suspend } from '../../../actions/access/manage-accounts.ts';
import { accountAnswer } from '../../access/account-answer.ts';
import { takingAway } from '../../access/change-access.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const suspendAccount: NonNullable<MutationResolvers['suspendAccount']> = (_parent, { input }, context) =>
  takingAway('suspendAccess', 'suspendAccount', input, context, async (hub) =>
    accountAnswer('SuspendAccountSuccess', input.account, await suspend(input.account, context.actor, hub)),
  );
