import { groupsOf } from '../../domain/audit-groups/audit-groups.ts';
import type { Hub } from '../../ports/hub.ts';
import type { AuditPair } from '../../ports/link-audits.ts';
import { frozenRun } from './frozen-run.ts';

/** How many pairs to draw, and from which run. */
export interface AuditRequest {
  /** Of each stratum of each pair of feeds: 200 answers at 99 % leave a 95 % interval of 96.4 to 99.7 % (Wilson). */
  readonly count: number;
  readonly seed: number;
  /** Number of the run; null for the newest. */
  readonly run: number | null;
  readonly actor: string;
}

/** Pairs drawn now, and all that still wait for an answer. */
export interface AuditDrawn {
  readonly drawn: number;
  readonly open: readonly AuditPair[];
}

/**
 * Draws a seeded random sample of links and near misses of a run for audit, and notes the groups of their persons while their
 * records are at hand. Answers come as decisions on the pairs.
 */
export async function drawAudit({ run, ...draw }: AuditRequest, { inTransaction }: Hub): Promise<AuditDrawn> {
  return inTransaction(async (stores) => {
    const { id } = await frozenRun(run, stores);
    const { audits } = stores.linkModels;
    const drawn = await audits.draw({ ...draw, runId: id });
    const pairs = await audits.ungrouped(id);
    await audits.noteGroups(new Map(pairs.map(({ pairKey, left, right }) => [pairKey, groupsOf(left, right)])));
    return { drawn, open: await audits.open() };
  });
}
