import { endPost as end } from '../../../actions/access/manage-posts.ts';
import { noSuchPost } from '../../access/access-errors.ts';
import { postAnswer } from '../../access/post-answer.ts';
import { takingAway } from '../../access/change-access.ts';
import { isUuid } from '../../identifiers.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const withdrawPost: NonNullable<MutationResolvers['withdrawPost']> = (_parent, { input }, context) =>
  takingAway('withdrawPost', 'withdrawPost', input, context, async (hub) =>
    isUuid(input.id)
      ? postAnswer('WithdrawPostSuccess', input.id, await end(input.id, context.actor, hub))
      : noSuchPost(input.id),
  );
