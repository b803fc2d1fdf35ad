import { moveProtectionOf } from '../../../actions/protect-person.ts';
import { PROTECTION_MOVES } from '../../../domain/protection/move-protection.ts';
import { enumName } from '../../enum-names.ts';
import { once } from '../../once.ts';
import { requireFreshProof, requirePermission } from '../../permissions.ts';
import { knownProtection } from '../../protection/known-protection.ts';
import { noSuchProtection, protectionRefused } from '../../protection/protection-errors.ts';
import { written } from '../../written.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const decideProtection: NonNullable<MutationResolvers['decideProtection']> = (_parent, { input }, context) => {
  requirePermission(context.actor, 'decideProtection');
  requireFreshProof(context);
  return once('decideProtection', input, context, async (hub) => {
    const { id } = input;
    if ((await knownProtection(id, { ...context, hub })) === null) return noSuchProtection(id);
    const move = written(PROTECTION_MOVES.find((known) => enumName(known) === input.move));
    const protecting = await moveProtectionOf(id, move, context.actor, hub);
    if (protecting.outcome === 'done') return { __typename: 'DecideProtectionSuccess', id } as const;
    return protecting.outcome === 'refused' ? protectionRefused(protecting.code) : noSuchProtection(id);
  });
};
