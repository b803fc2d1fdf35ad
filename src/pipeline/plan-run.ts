import type { Hub, Stores } from '../ports/hub.ts';
import type { Run, RunManifest, RunRequest } from '../ports/runs.ts';
import { chunksOf, ruleManifest } from './run-plan.ts';

/** The newest finished run if a run planned now would read the same inputs under the same rules; else null. */
export async function currentRun(request: RunRequest, { inTransaction }: Hub): Promise<Run | null> {
  return inTransaction(async (stores) => {
    const newest = await stores.runs.newest();
    const manifest = await rulesOf(request, stores);
    return newest && newest.manifestHash === (await stores.runs.manifestHash(request, manifest)) ? newest : null;
  });
}

/**
 * Plans a run: freezes which row versions it reads, writes down every rule and parameter in force, cuts the work into
 * chunks and orders workers for it. All in one transaction; nothing is linked or checked yet.
 */
export async function planRun(request: RunRequest, { inTransaction }: Hub): Promise<Run> {
  return inTransaction(async (stores) => {
    const run = await stores.runs.plan(request, await rulesOf(request, stores));
    const chunks = chunksOf(request, await stores.runs.inputSizes(run.id));
    await stores.runs.addChunks(run.id, chunks);
    await stores.orders.place([{ topic: 'run', key: `run-${run.id}`, payload: { runId: run.id } }]);
    return run;
  });
}

async function rulesOf(
  request: RunRequest,
  { parameters, rosters, decisions, linkModels }: Stores,
): Promise<RunManifest> {
  const { knownAt } = request;
  return ruleManifest(
    request,
    await parameters.overrides(),
    await rosters.owedFeeds(knownAt),
    await decisions.live(knownAt),
    { linkModel: await linkModels.inUse(), audits: await linkModels.audits.counts() },
  );
}
