import { revokeAgreement } from '../../../actions/agreements/change-agreement.ts';
import type { VersionState } from '../../../domain/agreements/life/standing.ts';
import { onAgreement } from '../../agreements/on-agreement.ts';
import type { MutationResolvers } from './../../types.generated.ts';

/** What counts, or would if it were not suspended. */
const FORCED: ReadonlySet<VersionState> = new Set<VersionState>(['in-force', 'suspended']);

export const endAgreement: NonNullable<MutationResolvers['endAgreement']> = (_parent, { input }, context) =>
  onAgreement('EndAgreementSuccess', input, context, {
    action: 'endAgreement',
    isStop: true,
    from: FORCED,
    take: (name, hub) => revokeAgreement({ ...name, reason: input.reason }, context.actor, hub),
  });
