import { resumeAgreement as resume } from '../../../actions/agreements/change-agreement.ts';
import { onAgreement } from '../../agreements/on-agreement.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const resumeAgreement: NonNullable<MutationResolvers['resumeAgreement']> = (_parent, { input }, context) =>
  onAgreement('ResumeAgreementSuccess', input, context, {
    action: 'approveAgreement',
    isStop: true,
    from: null,
    take: (name, hub) => resume(name, context.actor, hub),
  });
