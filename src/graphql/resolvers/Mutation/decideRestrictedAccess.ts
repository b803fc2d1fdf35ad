import { decideAccessOf } from '../../../actions/restricted-access.ts';
import { leaveFor } from '../../../domain/evidence/sensitive-operations.ts';
import { wordOf } from '../../enum-names.ts';
import { once } from '../../once.ts';
import { requireFreshProof, requirePermission } from '../../permissions.ts';
import { accessRefused, answerOf, noSuchAccess } from '../../restricted-access/access-errors.ts';
import { seenAccess } from '../../restricted-access/seen-access.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const decideRestrictedAccess: NonNullable<MutationResolvers['decideRestrictedAccess']> = (
  _parent,
  { input },
  context,
) => {
  requirePermission(context.actor, 'decideRestrictedAccess');
  requireFreshProof(context);
  return once('decideRestrictedAccess', input, context, async (hub) => {
    const { id, verdict } = input;
    if ((await seenAccess(id, context)) === null) return noSuchAccess(id);
    // What two persons open is a reveal: not without a log that somebody else watches.
    const leave = leaveFor(await context.evidenceFacts());
    if (verdict === 'APPROVE' && leave.outcome === 'refused') return accessRefused(leave.code, leave);
    const accessing = await decideAccessOf(id, wordOf(verdict) ?? 'decline', context.actor, hub);
    return answerOf('DecideRestrictedAccessSuccess', accessing, id);
  });
};
