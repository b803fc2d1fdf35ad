import { LARGEST_BLOCK } from '../../domain/linkage/key-index.ts';
import type { FeedPair, FoundPair, RunPairs } from '../../ports/run-pairs.ts';
import type { Transaction } from './database.ts';
import { madeOfRows } from './row-pages.ts';
import { inKeyOrder, MENTION, mentionOf, type MentionRow } from './mention-rows.ts';

/** Parts of the search for pairs in PostgreSQL. */
export const runPairs = (tx: Transaction): RunPairs => ({
  noteCrowdedKeys: async (runId, feeds) => {
    await tx.query(
      `insert into run_crowded_key (run_id, feed, key) select $1, feed, key from mention_key
       where feed = any($2::text[]) group by feed, key having count(*) > ${LARGEST_BLOCK} on conflict do nothing`,
      [runId, feeds],
    );
  },
  crowdedKeys: async (runId, { left, right }) =>
    (
      await tx.query<{ key: string }>(
        'select distinct key from run_crowded_key where run_id = $1 and feed in ($2, $3) order by key',
        [runId, left, right],
      )
    ).map(({ key }) => tx.vault.veil.openKey(Number(key))),
  placeOf: tx.vault.veil.key,
  mentionsInRange: async (runId, { left, right }, { from, until }, keys) =>
    inKeyOrder(
      await madeOfRows(tx, IN_RANGE, [runId, left, right, from, until, keys.map(tx.vault.veil.key)], mentionOf),
    ),
  save: (runId, { left, right }, found) => tx.copy('run_pair', PAIR_COLUMNS, linesOf([runId, left, right], found)),
  found: (runId, pair) => foundPairs(tx, runId, pair),
  mentionsOf: async (feed, records) => (await tx.query<MentionRow>(OF_RECORDS, [feed, records])).map(mentionOf),
  forget: async (runId, { left, right }) => {
    await tx.query('delete from run_pair where run_id = $1 and left_feed = $2 and right_feed = $3', [
      runId,
      left,
      right,
    ]);
  },
});

/**
 * Mentions of feed `$2` with a stored key from `$4` to before `$5` that another record of feed `$3` carries, or one of `$6`. Whether
 * that other record is one of the run does not matter here: a key that nobody shares proposes nothing.
 */
const IN_RANGE = `select ${MENTION}
  from (
    select a.record_id, a.role from mention_key a
    where a.feed = $2 and a.key >= $4::bigint and a.key < $5::bigint and exists (
      select 1 from mention_key b where b.feed = $3 and b.key = a.key and b.key >= $4::bigint and b.key < $5::bigint
        and b.record_id <> a.record_id)
    union select record_id, role from mention_key where feed = $2 and key = any($6::bigint[])) k
  join run_input n on n.run_id = $1 and n.feed = $2 and n.record_id = k.record_id
  join mention m on m.feed = $2 and m.record_id = k.record_id and m.role = k.role
  order by n.ordinal, m.role`;

const PAIR_COLUMNS = [
  'run_id',
  'left_feed',
  'right_feed',
  'left_record',
  'left_role',
  'right_record',
  'right_role',
] as const;

function* linesOf(head: readonly string[], found: Iterable<FoundPair>): Iterable<readonly string[]> {
  for (const { leftRecord, leftRole, rightRecord, rightRole } of found)
    yield [...head, leftRecord, leftRole, rightRecord, rightRole];
}

interface PairRow extends Record<string, unknown> {
  left_record: string;
  left_role: string;
  right_record: string;
  right_role: string;
}

async function foundPairs(tx: Transaction, runId: string, { left, right }: FeedPair): Promise<readonly FoundPair[]> {
  const roles = new Map<string, string>();
  // A role comes with every row, as a text of its own: millions of them would say the same.
  const once = (role: string): string => roles.get(role) ?? (roles.set(role, role), role);
  return madeOfRows<PairRow, FoundPair>(tx, FOUND, [runId, left, right], (row) => ({
    leftRecord: row.left_record,
    leftRole: once(row.left_role),
    rightRecord: row.right_record,
    rightRole: once(row.right_role),
  }));
}

const FOUND = `select left_record, left_role, right_record, right_role from run_pair
  where run_id = $1 and left_feed = $2 and right_feed = $3 order by left_record`;

/** Looked up one by one: the planner takes thousands of them for a reason to read all of the feed. */
const OF_RECORDS = `select ${MENTION} from unnest($2::bigint[]) r (id) cross join lateral (
  select * from mention where record_id = r.id and feed = $1 offset 0) m`;
