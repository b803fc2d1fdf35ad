import { endSession as end } from '../../../actions/access/end-sessions.ts';
import { mayDo } from '../../../domain/access/permissions.ts';
import { noSuchSession } from '../../access/access-errors.ts';
import { takingAway } from '../../access/change-access.ts';
import { isUuid } from '../../identifiers.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const endSession: NonNullable<MutationResolvers['endSession']> = (_parent, { input }, context) =>
  takingAway('endSession', 'endSession', input, context, async (hub) => {
    const by = { by: context.actor, mayEndOthers: mayDo(context.actor, 'suspendAccess') };
    const isEnded = isUuid(input.id) && (await end(input.id.toLowerCase(), by, hub));
    return isEnded ? ({ __typename: 'EndSessionSuccess', id: input.id } as const) : noSuchSession(input.id);
  });
