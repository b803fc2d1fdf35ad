import { onCase } from '../../case-work/on-case.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const assignCase: NonNullable<MutationResolvers['assignCase']> = (_parent, { input }, context) =>
  onCase('AssignCaseSuccess', input, context, { kind: 'assign', assignee: input.assignee ?? context.actor.user });
