import { goneCause } from '../domain/findings/gone-cause.ts';
import type { Stores } from '../ports/hub.ts';
import type { Run } from '../ports/runs.ts';

/** What became of the findings of a run. */
export interface SettledFindings {
  /** How many there are of each. */
  readonly trends: Readonly<Record<string, number>>;
  /** Ids of those that were closed. */
  readonly gone: readonly string[];
}

/**
 * After all answers are in: findings keep their identity over runs. A conflict is new, persisting or regressed; an open
 * finding that the run answers with "agrees" is gone, with its cause; one that it cannot answer stays as it is.
 * Runs about the past answer only and change nothing.
 */
export async function settleFindings(run: Run, { findings }: Stores): Promise<SettledFindings> {
  const trends = await findings.recognise(run.id);
  if (!run.live) return { trends, gone: [] };
  const vanished = await findings.vanished(run.id);
  await findings.close(
    run.id,
    vanished.map((finding) => ({ id: finding.id, cause: goneCause(finding) })),
  );
  await findings.settleLinks(run.id);
  return { trends: { ...trends, gone: vanished.length }, gone: vanished.map(({ id }) => id) };
}
