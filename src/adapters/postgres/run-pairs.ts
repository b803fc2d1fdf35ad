import { LARGEST_BLOCK } from '../../domain/linkage/key-index.ts';
import type { SurelyLinked } from '../../domain/linkage/keep-repeated.ts';
import type { FeedPair, FoundPair, MadeLinks, RunPairs } from '../../ports/run-pairs.ts';
import type { SqlRow, Transaction } from './database.ts';
import { madeOfRows } from './row-pages.ts';
import { queryRun } from './run-lines.ts';
import { mentionsOfSlice } from './slice-mentions.ts';
import { MENTION, mentionOf, type MentionRow } from './mention-rows.ts';

/** Slices of feeds that are compared, in PostgreSQL. */
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
  frequentKeys: async ({ left, right }, keys, most) =>
    (
      await tx.query<{ key: string }>(
        `select distinct key from (
           select key from mention_key where feed = any($1::text[]) and key = any($2::bigint[]) group by feed, key having count(*) > $3) f`,
        [[left, right], keys.map(tx.vault.veil.key), most],
      )
    ).map(({ key }) => tx.vault.veil.openKey(Number(key))),
  countSharing: async (feed, other, sample) => {
    const [counted] = await tx.query<{ n: number }>(SHARED, [feed, other, Math.floor(KEY_SPACE / sample)]);
    return (counted?.n ?? 0) * sample;
  },
  carriers: async (runId, feed, keys) =>
    new Map(
      (await queryRun<{ key: string; n: number }>(tx, CARRIERS, [runId, feed, keys.map(tx.vault.veil.key)])).map(
        ({ key, n }) => [tx.vault.veil.openKey(Number(key)), n] as const,
      ),
    ),
  mentionsOfSlice: (runId, feed, slice, sharing) => mentionsOfSlice(tx, runId, feed, slice, sharing),
  save: (runId, { left, right }, found) => tx.copy('run_pair', PAIR_COLUMNS, linesOf([runId, left, right], found)),
  found: (runId, pair) => foundPairs(tx, runId, pair),
  mentionsOf: async (feed, records) => (await tx.query<MentionRow>(OF_RECORDS, [feed, records])).map(mentionOf),
  surelyLinked: (runId, pair, lefts, rights) => surelyLinked(tx, runId, pair, lefts, rights),
  madeBySlices: async (runId, { left, right }) => {
    const [made] = await tx.query<MadeLinks & SqlRow>(MADE, [runId, left, right]);
    return { links: made?.links ?? 0, review: made?.review ?? 0 };
  },
  forget: async (runId, { left, right }) => {
    await tx.query('delete from run_pair where run_id = $1 and left_feed = $2 and right_feed = $3', [
      runId,
      left,
      right,
    ]);
  },
});

const SHARED = `select count(distinct a.record_id)::int n from mention_key a where a.feed = $1 and a.key < $3::bigint
  and exists (select 1 from mention_key b where b.feed = $2 and b.key = a.key and b.key < $3::bigint and b.record_id <> a.record_id)`;

/** One more than the largest key, of 53 bits; keys are permuted in the store, so that any range of them is a fair sample. */
const KEY_SPACE = 2 ** 53;

const CARRIERS = `select k.key, count(*)::int n from mention_key k join run_input n on n.run_id = $1 and n.record_id = k.record_id
  where k.feed = $2 and k.key = any($3::bigint[]) group by k.key`;

const MADE = `select coalesce(sum((counts ->> 'made')::int), 0)::int links, coalesce(sum((counts ->> 'waiting')::int), 0)::int review
  from run_chunk where run_id = $1 and work ->> 'kind' = 'pairs' and work ->> 'left' = $2 and work ->> 'right' = $3`;

async function surelyLinked(
  tx: Transaction,
  runId: string,
  { left, right }: FeedPair,
  lefts: readonly string[],
  rights: readonly string[],
): Promise<SurelyLinked> {
  const on = async (side: 'left' | 'right', records: readonly string[]) =>
    new Set(
      (await queryRun<{ id: string }>(tx, surelyOn(side), [runId, left, right, [...new Set(records)]])).map(
        ({ id }) => id,
      ),
    );
  return { left: await on('left', lefts), right: await on('right', rights) };
}

/** Looked up one by one: so many at once are taken for a reason to read all links of the run. */
const surelyOn = (side: 'left' | 'right'): string =>
  `select distinct l.id from unnest($4::bigint[]) r (id) cross join lateral (
     select ${side}_record || '#' || ${side}_role id from run_link
     where run_id = $1 and ${side}_record = r.id and left_feed = $2 and right_feed = $3 and standing <> 'review' offset 0) l`;

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
