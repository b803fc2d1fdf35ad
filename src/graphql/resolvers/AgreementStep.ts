import type { AgreementEvent } from '../../domain/agreements/life/agreement-event.ts';
import type { AgreementStepResolvers } from './../types.generated.ts';

export const AgreementStep: AgreementStepResolvers = {
  kind: (event) => kindOf(event),
  actor: ({ by }) => by.user,
  role: ({ by }) => by.role,
  department: ({ by }) => by.department,
  happenedAt: ({ at }) => at,
  reason: (event) => ('reason' in event ? event.reason : null),
};

function kindOf(event: AgreementEvent) {
  switch (event.kind) {
    case 'proposed':
      return 'PROPOSED';
    case 'approved':
      return event.side === 'owner' ? 'APPROVED_BY_OWNER' : 'APPROVED_BY_DATA_PROTECTION';
    case 'revoked':
      return 'REVOKED';
    // A suspension that was lifted is no step of the version any more.
    case 'suspended':
    case 'resumed':
      return 'SUSPENDED';
  }
}
