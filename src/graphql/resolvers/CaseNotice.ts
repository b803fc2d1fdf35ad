import type { CaseNoticeResolvers } from './../types.generated.ts';

export const CaseNotice: CaseNoticeResolvers = {
  // What a department looked at is nobody else's business.
  seen: ({ receiver, seen }, _arg, { actor }) => (receiver === actor.department ? seen : []),
};
