import type { LinkStanding, Tier } from '../../domain/linkage/mention.ts';
import type { RunLink } from '../../ports/run-register.ts';
import type { Transaction } from './database.ts';
import { queryRun } from './run-lines.ts';

interface LinkRow extends Record<string, unknown> {
  left_record: string;
  left_role: string;
  left_feed: string;
  right_record: string;
  right_role: string;
  right_feed: string;
  tier: Tier;
  standing: LinkStanding;
  reason: string | null;
}

/**
 * Links with a record on this side, looked up one by one: the links of a first run are unknown to the planner, which would read all of
 * them for every page of records.
 */
const linksOn = (side: 'left' | 'right'): string =>
  `select l.* from unnest($2::bigint[]) s (id) cross join lateral (
     select left_record, left_role, left_feed, right_record, right_role, right_feed, tier, standing, reason from run_link
     where run_id = $1 and ${side}_record = s.id offset 0) l`;

/** Links of a run that touch any of these records, on either side. */
export async function linksOf(tx: Transaction, runId: string, ids: readonly string[]): Promise<readonly RunLink[]> {
  if (ids.length === 0) return [];
  const on = (side: 'left' | 'right') => queryRun<LinkRow>(tx, linksOn(side), [runId, ids]);
  const known = new Set(ids);
  const rows = [...(await on('left')), ...(await on('right')).filter((row) => !known.has(row.left_record))];
  return rows.map((row) => ({
    leftRecord: row.left_record,
    leftRole: row.left_role,
    leftFeed: row.left_feed,
    rightRecord: row.right_record,
    rightRole: row.right_role,
    rightFeed: row.right_feed,
    tier: row.tier,
    standing: row.standing,
    reason: row.reason,
  }));
}
