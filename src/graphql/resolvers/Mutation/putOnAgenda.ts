import { onCase } from '../../case-work/on-case.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const putOnAgenda: NonNullable<MutationResolvers['putOnAgenda']> = (_parent, { input }, context) =>
  onCase('PutOnAgendaSuccess', input, context, { kind: 'put-on-agenda', meeting: input.meeting });
