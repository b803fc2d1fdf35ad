import { asToldTo } from '../../domain/checks/restricted.ts';
import type { CheckResolvers } from './../types.generated.ts';

export const Check: CheckResolvers = {
  rule: (check, _arg, { actor }) => asToldTo(check, actor.department, check.rule),
  name: (check, _arg, { actor }) => asToldTo(check, actor.department, check.name),
  owner: ({ owner }) => (owner === 'ROW' ? null : owner),
  subjects: (check) => {
    if (check.kind === 'aggregate') return [];
    return check.kind === 'record' ? check.subjects : check.within;
  },
};
