import type { CheckResolvers } from './../types.generated.ts';

export const Check: CheckResolvers = {
  owner: ({ owner }) => (owner === 'ROW' ? null : owner),
  subjects: (check) => {
    if (check.kind === 'aggregate') return [];
    return check.kind === 'record' ? check.subjects : check.within;
  },
};
