import type { LinkStanding, Tier } from '../../domain/linkage/mention.ts';
import type { RunLink } from '../../ports/run-register.ts';
import { SCHEMA, type Transaction } from './database.ts';
import { placeOf, queryRun } from './run-lines.ts';

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

const KNOWN = `select 1 from pg_stats where schemaname = '${SCHEMA}' and tablename = 'line_link' and attname = 'line'
  and $1 = any(most_common_vals::text::text[])`;

/**
 * The links of a line that has just begun are unknown to the planner, which takes them for one row and reads all of them for every
 * record that it looks up. One worker makes them known and others wait for it: nobody else sees them before its transaction ends.
 */
export async function learnLinks(tx: Transaction, runId: string): Promise<void> {
  const { line, turn } = await placeOf(tx, runId);
  const areKnown = async (): Promise<boolean> => (await tx.query(KNOWN, [line])).length > 0;
  if (turn > 0 || (await areKnown())) return;
  await tx.query('select pg_advisory_xact_lock(hashtext($1))', ['lianhe-links']);
  if (!(await areKnown()))
    await tx.query('analyze line_link (line, left_record, right_record, since, ended, pair_key)');
}

/**
 * Links with a record on this side, looked up one by one: some thousand at once are taken for a reason to read all of the run. Feeds are told
 * apart afterwards, for there is an index by feed as well: where the planner had seen no link of a feed yet, it took that one, and read all
 * links of the feed for each record.
 */
const linksOn = (side: 'left' | 'right', other: 'left' | 'right'): string =>
  `select l.* from unnest($2::bigint[]) s (id) cross join lateral (
     select left_record, left_role, left_feed, right_record, right_role, right_feed, tier, standing, reason from run_link
     where run_id = $1 and ${side}_record = s.id offset 0) l where l.${other}_feed = any($3::text[])`;

/** Links of a run between any of these records, on either side, and a record of one of these feeds. */
export async function linksOf(
  tx: Transaction,
  runId: string,
  ids: readonly string[],
  feeds: readonly string[],
): Promise<readonly RunLink[]> {
  if (ids.length === 0) return [];
  const on = (side: 'left' | 'right', other: 'left' | 'right') =>
    queryRun<LinkRow>(tx, linksOn(side, other), [runId, ids, feeds]);
  const known = new Set(ids);
  const rows = [
    ...(await on('left', 'right')),
    ...(await on('right', 'left')).filter((row) => !known.has(row.left_record)),
  ];
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
