import { approveAgreement as approve } from '../../../actions/agreements/change-agreement.ts';
import { onAgreement } from '../../agreements/on-agreement.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const approveAgreement: NonNullable<MutationResolvers['approveAgreement']> = (_parent, { input }, context) =>
  onAgreement('ApproveAgreementSuccess', input, context, {
    action: 'approveAgreement',
    isStop: false,
    from: null,
    take: (name, hub) => approve(name, context.actor, hub),
  });
