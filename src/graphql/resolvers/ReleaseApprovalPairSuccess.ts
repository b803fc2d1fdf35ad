import { monthOf } from '../../actions/four-eyes.ts';
import type { ReleaseApprovalPairSuccessResolvers } from './../types.generated.ts';

export const ReleaseApprovalPairSuccess: ReleaseApprovalPairSuccessResolvers = {
  pair: ({ persons }, _arg, { hub }) => hub.inTransaction(({ fourEyes }) => fourEyes.pair(persons, monthOf(hub.clock))),
};
