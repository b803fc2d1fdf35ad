import type { Hub } from '../ports/hub.ts';
import type { Run, RunRequest } from '../ports/runs.ts';
import { chunksOf, ruleManifest } from './run-plan.ts';

/** The newest finished run if a run planned now would read the same inputs under the same rules; else null. */
export async function currentRun(request: RunRequest, { inTransaction }: Hub): Promise<Run | null> {
  return inTransaction(async ({ runs, parameters, decisions }) => {
    const newest = await runs.newest();
    const manifest = ruleManifest(request, await parameters.overrides(), await decisions.live());
    return newest && newest.manifestHash === (await runs.manifestHash(request, manifest)) ? newest : null;
  });
}

/**
 * Plans a run: freezes which row versions it reads, writes down every rule and parameter in force, cuts the work into
 * chunks and orders workers for it. All in one transaction; nothing is linked or checked yet.
 */
export async function planRun(request: RunRequest, { inTransaction }: Hub): Promise<Run> {
  return inTransaction(async (stores) => {
    const manifest = ruleManifest(request, await stores.parameters.overrides(), await stores.decisions.live());
    const run = await stores.runs.plan(request, manifest);
    const chunks = chunksOf(request, await stores.runs.inputSizes(run.id));
    await stores.runs.addChunks(run.id, chunks);
    await stores.orders.place([{ topic: 'run', key: `run-${run.id}`, payload: { runId: run.id } }]);
    return run;
  });
}
