import { withdrawAccessOf } from '../../../actions/restricted-access.ts';
import { once } from '../../once.ts';
import { answerOf, noSuchAccess } from '../../restricted-access/access-errors.ts';
import { seenAccess } from '../../restricted-access/seen-access.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const withdrawRestrictedAccess: NonNullable<MutationResolvers['withdrawRestrictedAccess']> = (
  _parent,
  { input },
  context,
) =>
  once('withdrawRestrictedAccess', input, context, async (hub) => {
    if ((await seenAccess(input.id, context)) === null) return noSuchAccess(input.id);
    const accessing = await withdrawAccessOf(input.id, context.actor, hub);
    return answerOf('WithdrawRestrictedAccessSuccess', accessing, input.id);
  });
