import { onCase } from '../../case-work/on-case.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const escalateCase: NonNullable<MutationResolvers['escalateCase']> = (_parent, { input }, context) =>
  onCase('EscalateCaseSuccess', input, context, { kind: 'escalate', reason: input.reason });
