import { EVIDENCE_ACTIONS } from '../../../domain/evidence/evidence-event.ts';
import { enumName } from '../../enum-names.ts';
import { connect } from '../../pages.ts';
import { requirePermission } from '../../permissions.ts';
import type { QueryResolvers } from './../../types.generated.ts';

export const evidenceEntries: NonNullable<QueryResolvers['evidenceEntries']> = (
  _parent,
  { object, user, action, subject, fromAt, untilAt, ...page },
  { actor, evidence, cursors },
  info,
) => {
  requirePermission(actor, 'readEvidence');
  const filter = {
    object: object ?? null,
    user: user ?? null,
    action: EVIDENCE_ACTIONS.find((known) => enumName(known) === action) ?? null,
    subject: subject ?? null,
    from: fromAt ?? null,
    until: untilAt ?? null,
  };
  return connect(evidence, filter, page, cursors, info);
};
