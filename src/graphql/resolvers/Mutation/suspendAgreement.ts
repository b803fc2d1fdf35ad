import { suspendAgreement as suspend } from '../../../actions/agreements/change-agreement.ts';
import { onAgreement } from '../../agreements/on-agreement.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const suspendAgreement: NonNullable<MutationResolvers['suspendAgreement']> = (_parent, { input }, context) =>
  onAgreement('SuspendAgreementSuccess', input, context, {
    action: 'endAgreement',
    isStop: true,
    from: null,
    take: (name, hub) => suspend({ ...name, reason: input.reason }, context.actor, hub),
  });
