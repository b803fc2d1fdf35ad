import type { Hub, Stores } from '../ports/hub.ts';
import type { Run, RunManifest, RunRequest } from '../ports/runs.ts';
import { bundled } from './bundled-links.ts';
import { baseOf, NO_BASE } from './link-base.ts';
import { chunksOf } from './run-chunks.ts';
import { hintsOf } from './run-hints.ts';
import { runBefore } from './run-line.ts';
import { ruleManifest } from './run-plan.ts';

/** The newest finished run if a run planned now would read the same inputs under the same rules; else null. */
export async function currentRun(request: RunRequest, hub: Hub): Promise<Run | null> {
  return hub.inTransaction(async (stores) => {
    const newest = await stores.runs.newest();
    const manifest = await rulesOf(request, stores, hub);
    return newest && newest.manifestHash === (await stores.runs.manifestHash(request, manifest)) ? newest : null;
  });
}

/** How a run is cut into chunks; its answers are the same for every cut. */
export interface RunCut {
  /** Records of two feeds beyond which they are compared in slices; only tests and drills need another limit. */
  readonly partRows?: number;
  /** Links every pair of feeds anew instead of what changed since the run before. */
  readonly full?: boolean;
}

/**
 * Plans a run: freezes which row versions it reads, writes down every rule and parameter in force, cuts the work into
 * chunks and orders workers for it. All in one transaction; nothing is linked or checked yet.
 */
export async function planRun(request: RunRequest, hub: Hub, cut: RunCut = {}): Promise<Run> {
  return hub.inTransaction(async (stores) => {
    await stores.retention.holdErasures();
    const rules = await rulesOf(request, stores, hub);
    const run = await stores.runs.plan(
      request,
      rules,
      cut.full === true ? null : await runBefore(request, rules, stores),
    );
    const sizes = await stores.runs.inputSizes(run.id);
    const base = cut.full === true ? NO_BASE : await baseOf(run, sizes, stores);
    const { chunks, carried } = withoutUnchanged(run, chunksOf(run, sizes, { ...cut, baseOf: base }));
    await stores.runs.addChunks(run.id, run.base === null ? chunks : bundled(chunks));
    if (run.base !== null) await stores.runChanges.carryPairs(run.id, run.base, carried);
    await stores.orders.place(hintsOf(run, chunks, sizes));
    return run;
  });
}

/** Of a run that goes on from another, pairs of feeds of which nothing changed need no work. */
function withoutUnchanged(run: Run, planned: ReturnType<typeof chunksOf>) {
  const isUnchanged = ({ work }: (typeof planned)[number]): boolean =>
    run.base !== null && work.kind === 'link' && work.base?.changed.length === 0 && !work.base.decided;
  const carried = planned.flatMap((chunk) =>
    isUnchanged(chunk) && chunk.work.kind === 'link' ? [{ left: chunk.work.left, right: chunk.work.right }] : [],
  );
  return { chunks: planned.filter((chunk) => !isUnchanged(chunk)), carried };
}

async function rulesOf(
  request: RunRequest,
  { parameters, rosters, decisions, linkModels, retention, surveys }: Stores,
  { populationBase }: Pick<Hub, 'populationBase'>,
): Promise<RunManifest> {
  const { knownAt } = request;
  const erased = await retention.erasedPeriods();
  return ruleManifest(
    request,
    await parameters.overrides(),
    await rosters.owedFeeds(knownAt),
    await decisions.live(knownAt),
    {
      linkModel: await linkModels.inUse(),
      audits: await linkModels.audits.counts(),
      surveys: await surveys.counts(),
      ...(erased.length > 0 ? { erased } : {}),
      ...(populationBase === null ? {} : { populationBase: 'connected' }),
    },
  );
}
