import { written } from '../written.ts';
import type { UndoLinkDecisionSuccessResolvers } from './../types.generated.ts';

export const UndoLinkDecisionSuccess: UndoLinkDecisionSuccessResolvers = {
  decision: async ({ decisionId }, _arg, { catalogue }) => written(await catalogue.links.decision(decisionId)),
};
