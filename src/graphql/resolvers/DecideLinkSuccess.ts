import { written } from '../written.ts';
import type { DecideLinkSuccessResolvers } from './../types.generated.ts';

export const DecideLinkSuccess: DecideLinkSuccessResolvers = {
  decision: async ({ decisionId }, _arg, { catalogue }) => written(await catalogue.links.decision(decisionId)),
};
