import { revokeAgreement } from '../../../actions/agreements/change-agreement.ts';
import type { VersionState } from '../../../domain/agreements/life/standing.ts';
import { onAgreement } from '../../agreements/on-agreement.ts';
import type { MutationResolvers } from './../../types.generated.ts';

/** What is not in force yet. */
const UNFORCED: ReadonlySet<VersionState> = new Set<VersionState>(['draft', 'half-approved', 'maturing']);

export const rejectAgreement: NonNullable<MutationResolvers['rejectAgreement']> = (_parent, { input }, context) =>
  onAgreement('RejectAgreementSuccess', input, context, {
    action: 'endAgreement',
    isStop: false,
    from: UNFORCED,
    take: (name, hub) => revokeAgreement({ ...name, reason: input.reason }, context.actor, hub),
  });
