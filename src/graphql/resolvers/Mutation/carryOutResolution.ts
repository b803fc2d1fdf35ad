import { onCase } from '../../case-work/on-case.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const carryOutResolution: NonNullable<MutationResolvers['carryOutResolution']> = (_parent, { input }, context) =>
  onCase('CarryOutResolutionSuccess', input, context, { kind: 'carry-out', reason: input.reason });
