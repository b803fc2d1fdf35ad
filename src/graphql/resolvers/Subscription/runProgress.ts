import type { Catalogue } from '../../../ports/catalogue.ts';
import { enumName } from '../../enum-names.ts';
import { followRun } from '../../follow-run.ts';
import { isUuid } from '../../identifiers.ts';
import { Refused } from '../../refusals.ts';
import type { SubscriptionResolvers } from './../../types.generated.ts';

export const runProgress: NonNullable<SubscriptionResolvers['runProgress']> = {
  // Looked up before the sequence begins: a refusal then is an answer, later it would break the connection.
  subscribe: async (_parent, { runId }, { catalogue, loaders }) => {
    if (!isUuid(runId) || !(await loaders.run.load(runId))) throw new Refused('RUN_UNKNOWN');
    return tellProgress(runId, catalogue);
  },
};

async function* tellProgress(runId: string, { runs }: Pick<Catalogue, 'runs'>) {
  for await (const { state, chunksDone, chunksTotal } of followRun(runId, runs))
    yield { runProgress: { runId, state: enumName(state), chunksDone, chunksTotal } };
}
