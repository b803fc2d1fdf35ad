import { onCase } from '../../case-work/on-case.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const startVerifying: NonNullable<MutationResolvers['startVerifying']> = (_parent, { input }, context) =>
  onCase('StartVerifyingSuccess', input, context, { kind: 'start-verifying' });
