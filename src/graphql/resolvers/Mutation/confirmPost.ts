import { confirmPost as confirm } from '../../../actions/access/manage-posts.ts';
import { noSuchPost } from '../../access/access-errors.ts';
import { postAnswer } from '../../access/post-answer.ts';
import { giving } from '../../access/change-access.ts';
import { isUuid } from '../../identifiers.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const confirmPost: NonNullable<MutationResolvers['confirmPost']> = (_parent, { input }, context) =>
  giving('confirmPost', 'confirmPost', input, context, async (hub) =>
    isUuid(input.id)
      ? postAnswer('ConfirmPostSuccess', input.id, await confirm(input.id, context.actor, hub))
      : noSuchPost(input.id),
  );
