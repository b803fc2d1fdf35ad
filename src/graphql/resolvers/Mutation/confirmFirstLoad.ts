import { confirmFirstLoad as confirm } from '../../../actions/first-load.ts';
import { firstLoadsIn } from '../../holds/first-loads.ts';
import { holdRefused, noSuchFirstLoad } from '../../holds/hold-errors.ts';
import { once } from '../../once.ts';
import { requireFreshProof, requirePermission } from '../../permissions.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const confirmFirstLoad: NonNullable<MutationResolvers['confirmFirstLoad']> = (_parent, { input }, context) => {
  requirePermission(context.actor, 'decideHold');
  requireFreshProof(context);
  return once('decideHold', { ...input, change: 'ConfirmFirstLoadSuccess' } as typeof input, context, async (hub) => {
    const { id } = input;
    const seen = await firstLoadsIn(null, { ...context, hub });
    if (!seen.some((load) => load.id === id)) return noSuchFirstLoad(id);
    const setting = await confirm(id, context.actor, hub);
    if (setting.outcome === 'not-allowed') return holdRefused(setting.code);
    return setting.outcome === 'confirmed'
      ? ({ __typename: 'ConfirmFirstLoadSuccess', id } as const)
      : noSuchFirstLoad(id);
  });
};
