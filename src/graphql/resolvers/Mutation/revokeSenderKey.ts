import { revokeSenderKey as revoke } from '../../../actions/access/sender-keys.ts';
import { noSuchKey } from '../../access/access-errors.ts';
import { takingAway } from '../../access/change-access.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const revokeSenderKey: NonNullable<MutationResolvers['revokeSenderKey']> = (_parent, { input }, context) =>
  takingAway('suspendAccess', 'revokeSenderKey', input, context, async (hub) => {
    const change = await revoke(input.id, context.actor, hub);
    if (change.outcome !== 'changed') return noSuchKey(input.id);
    return { __typename: 'RevokeSenderKeySuccess', name: change.account } as const;
  });
