import { onCase } from '../../case-work/on-case.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const dismissCase: NonNullable<MutationResolvers['dismissCase']> = (_parent, { input }, context) =>
  onCase('DismissCaseSuccess', input, context, { kind: 'dismiss', reason: input.reason, linkId: input.linkId ?? null });
