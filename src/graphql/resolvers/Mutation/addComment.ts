import { onCase } from '../../case-work/on-case.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const addComment: NonNullable<MutationResolvers['addComment']> = (_parent, { input }, context) =>
  onCase('AddCommentSuccess', input, context, { kind: 'comment', text: input.text });
