import type { FeedPair } from '../../ports/run-pairs.ts';
import type { RunChanges } from '../../ports/run-changes.ts';
import type { Transaction } from './database.ts';
import { keep, leftoversAmong, leftoversSharing, saveLeftovers } from './kept-links.ts';
import { inKeyOrder, MENTION, mentionOf, type MentionRow } from './mention-rows.ts';
import { runCensus } from './run-census.ts';

/** What differs between two runs, in PostgreSQL. */
export const runChanges = (tx: Transaction): RunChanges => ({
  changedRows: async (runId, base) =>
    new Map((await tx.query<FeedCount>(CHANGED_ROWS, [runId, base])).map(({ feed, n }) => [feed, n] as const)),
  linkedPairs: (runId) =>
    tx.query<FeedPair & Record<string, unknown>>(
      `select distinct work ->> 'left' "left", work ->> 'right' "right" from run_chunk
       where run_id = $1 and work ->> 'kind' = 'link' and state = 'done' order by 1, 2`,
      [runId],
    ),
  delta: async (runId, base, feeds) => {
    if (feeds.length === 0) return { added: [], gone: [] };
    const rows = await tx.query<MentionRow & { is_gone: boolean }>(DELTA, [runId, base, feeds]);
    const [gone = [], added = []] = [true, false].map((isGone) => rows.filter((row) => row.is_gone === isGone));
    return { added: added.map(mentionOf), gone: gone.map(mentionOf) };
  },
  isCrowded: async ({ left, right }, keys, most) =>
    (
      await tx.query(
        `select 1 from mention_key where feed = any($1::text[]) and key = any($2::bigint[])
         group by feed, key having count(*) > $3 limit 1`,
        [[left, right], keys.map(tx.vault.veil.key), most],
      )
    ).length > 0,
  carrying: (runId, feed, keys) => mentions(tx, CARRYING, [runId, feed, keys.map(tx.vault.veil.key)]),
  versions: (runId, feed, keys) => mentions(tx, VERSIONS, [runId, feed, keys]),
  named: (runId, { left, right }, names) => mentions(tx, NAMED, [runId, [left, right], names]),
  ordered: async (runId, feed, these) =>
    inKeyOrder(
      await mentions(tx, ORDERED, [runId, feed, these.map(({ id }) => id), these.map(({ recordId }) => recordId)]),
    ),
  census: (runId, { left, right }, people) => runCensus(tx, runId, [left, right], people),
  saveLeftovers: (runId, pair, leftovers) => saveLeftovers(tx, runId, pair, leftovers),
  leftoversAmong: (runId, pair, ids) => leftoversAmong(tx, runId, pair, ids),
  leftoversSharing: (runId, pair, feed, keys, most) => leftoversSharing(tx, runId, pair, { feed, keys, most }),
  keep: (runId, base, pair, but) => keep(tx, runId, base, pair, but),
  crowdedCounts: async (base, { left, right }) =>
    Object.fromEntries(
      (await tx.query<{ name: string; n: string }>(CROWDED, [base, left, right])).map(({ name, n }) => [
        name,
        Number(n),
      ]),
    ),
});

interface FeedCount extends Record<string, unknown> {
  feed: string;
  n: number;
}

const mentions = async (tx: Transaction, sql: string, parameters: Parameters<Transaction['query']>[1]) =>
  (await tx.query<MentionRow>(sql, parameters)).map(mentionOf);

const CHANGED_ROWS = `select feed, count(*)::int n from (
    (select feed, record_id from run_input where run_id = $1 except select feed, record_id from run_input where run_id = $2)
    union all
    (select feed, record_id from run_input where run_id = $2 except select feed, record_id from run_input where run_id = $1)) d
  group by feed`;

/** Mentions of the feeds `$3` that one of the runs `$1` and `$2` reads and the other does not. */
const DELTA = `select ${MENTION}, d.is_gone from (
    select coalesce(n.record_id, b.record_id) record_id, n.record_id is null is_gone
    from (select record_id from run_input where run_id = $1 and feed = any($3::text[])) n
    full join (select record_id from run_input where run_id = $2 and feed = any($3::text[])) b using (record_id)
    where n.record_id is null or b.record_id is null) d
  join mention m on m.record_id = d.record_id and m.feed = any($3::text[]) order by m.record_id, m.role`;

const CARRYING = `select ${MENTION} from (
    select distinct record_id, role from mention_key where feed = $2 and key = any($3::bigint[])) k
  join run_input n on n.run_id = $1 and n.record_id = k.record_id
  join mention m on m.record_id = k.record_id and m.role = k.role order by m.record_id, m.role`;

const VERSIONS = `select ${MENTION} from (
    select id record_id from source_record where feed = $2 and key = any($3::text[])
    union select record_id from mention where feed = $2 and replaces_key = any($3::text[])) v
  join run_input n on n.run_id = $1 and n.record_id = v.record_id
  join mention m on m.record_id = v.record_id and m.feed = $2 order by m.record_id, m.role`;

const NAMED = `select ${MENTION} from (
    select record_id, role from mention where feed = any($2::text[]) and name_key = any($3::text[])) k
  join run_input n on n.run_id = $1 and n.record_id = k.record_id
  join mention m on m.record_id = k.record_id and m.role = k.role order by m.record_id, m.role`;

const ORDERED = `select ${MENTION} from run_input n join mention m on m.record_id = n.record_id and m.feed = n.feed
  where n.run_id = $1 and n.feed = $2 and n.record_id = any($4::bigint[]) and m.record_id || '#' || m.role = any($3::text[])
  order by n.ordinal, m.role`;

const CROWDED = `select name, sum(count::numeric) n from run_chunk c cross join jsonb_each_text(c.counts) x(name, count)
  where run_id = $1 and work ->> 'left' = $2 and work ->> 'right' = $3
    and name in ('crowdedKeys', 'crowdedMentions', 'crowdedPairs') group by name order by name`;
