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

const COLUMNS = 'left_record, left_role, left_feed, right_record, right_role, right_feed, tier, standing, reason';

/** Links of a run that touch any of these records, on either side. */
export async function linksOf(tx: Transaction, runId: string, ids: readonly string[]): Promise<readonly RunLink[]> {
  if (ids.length === 0) return [];
  const rows = await queryRun<LinkRow>(
    tx,
    `select ${COLUMNS} from run_link where run_id = $1 and left_record = any($2::bigint[])
     union select ${COLUMNS} from run_link where run_id = $1 and right_record = any($2::bigint[])`,
    [runId, ids],
  );
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
