import { CASE_STATES, memberOf } from '../enum-names.ts';
import type { CaseEventResolvers } from './../types.generated.ts';

export const CaseEvent: CaseEventResolvers = {
  from: ({ from }) => (from === null ? null : memberOf(CASE_STATES, from)),
  to: ({ to }) => memberOf(CASE_STATES, to),
  happenedAt: ({ at }) => at,
  unit: ({ department }) => department,
  reason: ({ what }) => ('reason' in what ? what.reason : null),
};
