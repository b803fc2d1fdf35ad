import { onCase } from '../../case-work/on-case.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const recordResolution: NonNullable<MutationResolvers['recordResolution']> = (_parent, { input }, context) =>
  onCase('RecordResolutionSuccess', input, context, {
    kind: 'record-resolution',
    resolution: { number: input.resolutionNumber, text: input.text, owner: input.owner, dueOn: input.dueOn },
  });
