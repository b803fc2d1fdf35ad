import { written } from '../written.ts';
import type { AcknowledgeCorrectionsSuccessResolvers } from './../types.generated.ts';

export const AcknowledgeCorrectionsSuccess: AcknowledgeCorrectionsSuccessResolvers = {
  corrections: async ({ ids }, _arg, { catalogue }) => {
    const byId = new Map((await catalogue.corrections.byIds(ids)).map((correction) => [correction.id, correction]));
    return ids.map((id) => written(byId.get(id)));
  },
};
