import { confirmClientKey as confirm } from '../../../actions/access/client-keys.ts';
import { keyAnswer } from '../../access/account-answer.ts';
import { giving } from '../../access/change-access.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const confirmClientKey: NonNullable<MutationResolvers['confirmClientKey']> = (_parent, { input }, context) =>
  giving('confirmPost', 'confirmClientKey', input, context, async (hub) =>
    keyAnswer('ConfirmClientKeySuccess', input.id, await confirm(input.id, context.actor, hub)),
  );
