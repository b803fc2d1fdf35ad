import { revokeClientKey as revoke } from '../../../actions/access/client-keys.ts';
import { keyAnswer } from '../../access/account-answer.ts';
import { takingAway } from '../../access/change-access.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const revokeClientKey: NonNullable<MutationResolvers['revokeClientKey']> = (_parent, { input }, context) =>
  takingAway('suspendAccess', 'revokeClientKey', input, context, async (hub) =>
    keyAnswer('RevokeClientKeySuccess', input.id, await revoke(input.id, context.actor, hub)),
  );
