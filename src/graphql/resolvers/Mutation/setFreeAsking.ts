import { letAskFreely } from '../../../actions/access/manage-accounts.ts';
import { accountAnswer } from '../../access/account-answer.ts';
import { giving, takingAway } from '../../access/change-access.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const setFreeAsking: NonNullable<MutationResolvers['setFreeAsking']> = (_parent, { input }, context) =>
  (input.isGranted ? giving : takingAway)('grantFreeAsking', 'setFreeAsking', input, context, async (hub) =>
    accountAnswer(
      'SetFreeAskingSuccess',
      input.account,
      await letAskFreely(input.account, input.isGranted, context.actor, hub),
    ),
  );
