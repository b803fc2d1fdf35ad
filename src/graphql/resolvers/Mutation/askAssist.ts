import { randomUUID } from 'node:crypto';
import { onCase } from '../../case-work/on-case.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const askAssist: NonNullable<MutationResolvers['askAssist']> = (_parent, { input }, context) =>
  onCase('AskAssistSuccess', input, context, {
    kind: 'ask-assist',
    assist: randomUUID(),
    unit: input.unit,
    urgency: input.urgency,
    question: input.question,
    fields: input.fields ?? [],
    basis: input.basis,
  });
