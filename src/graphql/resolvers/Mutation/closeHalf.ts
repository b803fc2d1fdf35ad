import { onCase } from '../../case-work/on-case.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const closeHalf: NonNullable<MutationResolvers['closeHalf']> = (_parent, { input }, context) =>
  onCase('CloseHalfSuccess', input, context, { kind: 'close-half', verdict: input.verdict, reason: input.reason });
