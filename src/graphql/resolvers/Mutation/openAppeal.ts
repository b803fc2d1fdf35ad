import { randomUUID } from 'node:crypto';
import { onCase } from '../../case-work/on-case.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const openAppeal: NonNullable<MutationResolvers['openAppeal']> = (_parent, { input }, context) =>
  onCase('OpenAppealSuccess', input, context, { kind: 'open-appeal', appeal: randomUUID(), reason: input.reason });
