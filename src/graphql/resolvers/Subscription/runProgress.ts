import type { Catalogue } from '../../../ports/catalogue.ts';
import { enumName } from '../../enum-names.ts';
import { followRun } from '../../follow/follow-run.ts';
import { untilLeft } from '../../follow/until-left.ts';
import { isUuid } from '../../identifiers.ts';
import { Refused } from '../../refusals.ts';
import type { SubscriptionResolvers } from './../../types.generated.ts';

export const runProgress: NonNullable<SubscriptionResolvers['runProgress']> = {
  // Looked up before the sequence begins: a refusal then is an answer, later it would break the connection.
  subscribe: async (_parent, { runId }, { catalogue, loaders }) => {
    if (!isUuid(runId) || !(await loaders.run.load(runId))) throw new Refused('RUN_UNKNOWN');
    return untilLeft((left) => tellProgress(runId, catalogue, left));
  },
};

async function* tellProgress(runId: string, { runs }: Pick<Catalogue, 'runs'>, left: AbortSignal) {
  for await (const { state, chunksDone, chunksTotal } of followRun(runId, runs, left))
    yield { runProgress: { runId, state: enumName(state), chunksDone, chunksTotal } };
}
