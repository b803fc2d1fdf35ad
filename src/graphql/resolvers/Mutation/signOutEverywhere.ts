import { signOutEverywhere as signOut } from '../../../actions/access/end-sessions.ts';
import { isAccountName } from '../../../domain/access/account-name.ts';
import { noSuchAccount } from '../../access/access-errors.ts';
import { takingAway } from '../../access/change-access.ts';
import { requirePermission } from '../../permissions.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const signOutEverywhere: NonNullable<MutationResolvers['signOutEverywhere']> = (_parent, { input }, context) =>
  takingAway('endSession', 'signOutEverywhere', input, context, async (hub) => {
    const account = input.account ?? context.actor.user;
    if (account !== context.actor.user) requirePermission(context.actor, 'suspendAccess');
    if (!isAccountName(account)) return noSuchAccount(account);
    const sessionCount = await signOut(account, context.actor, hub);
    return { __typename: 'SignOutEverywhereSuccess', account, sessionCount } as const;
  });
