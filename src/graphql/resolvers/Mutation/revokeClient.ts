import { revokeClient as revoke } from '../../../actions/access/manage-clients.ts';
import { noSuchClient } from '../../access/access-errors.ts';
import { accountAnswer } from '../../access/account-answer.ts';
import { takingAway } from '../../access/change-access.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const revokeClient: NonNullable<MutationResolvers['revokeClient']> = (_parent, { input }, context) =>
  takingAway('suspendAccess', 'revokeClient', input, context, async (hub) => {
    const change = await revoke(input.client, context.actor, hub);
    if (change.outcome === 'not-found') return noSuchClient(input.client);
    return accountAnswer('RevokeClientSuccess', input.client, change);
  });
