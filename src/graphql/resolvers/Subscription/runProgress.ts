import { enumName } from '../../enum-names.ts';
import { followRun } from '../../follow-run.ts';
import { isUuid } from '../../identifiers.ts';
import { Refused } from '../../refusals.ts';
import type { SubscriptionResolvers } from './../../types.generated.ts';

export const runProgress: NonNullable<SubscriptionResolvers['runProgress']> = {
  async *subscribe(_parent, { runId }, { catalogue }) {
    if (!isUuid(runId)) throw new Refused('RUN_UNKNOWN');
    for await (const { state, chunksDone, chunksTotal } of followRun(runId, catalogue.runs))
      yield { runProgress: { runId, state: enumName(state), chunksDone, chunksTotal } };
  },
};
