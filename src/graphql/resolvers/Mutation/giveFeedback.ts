import { onCase } from '../../case-work/on-case.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const giveFeedback: NonNullable<MutationResolvers['giveFeedback']> = (_parent, { input }, context) =>
  onCase('GiveFeedbackSuccess', input, context, {
    kind: 'give-feedback',
    assist: input.assistId,
    code: input.feedback,
    fields: input.fields ?? [],
    toRegion: input.toRegion ?? null,
    forwardTo: input.forwardTo ?? null,
    text: input.text ?? null,
  });
