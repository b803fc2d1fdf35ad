import type { FeedPair } from '../../ports/run-pairs.ts';
import type { RunChanges } from '../../ports/run-changes.ts';
import type { Transaction } from './database.ts';
import {
  endLinks,
  endPair,
  leftoversAmong,
  leftoversSharing,
  letEqualGoOn,
  saveLeftovers,
  takeOver,
} from './kept-links.ts';
import { inKeyOrder, MENTION, mentionOf, type MentionRow } from './mention-rows.ts';
import { forgetNames } from './name-counts.ts';
import { runCensus } from './run-census.ts';
import { broughtBy, endedBy, placeOf, queryRun } from './run-lines.ts';

/** What differs between two runs, in PostgreSQL. */
export const runChanges = (tx: Transaction): RunChanges => ({
  changedRows: async (runId, base) =>
    new Map(
      (
        await tx.query<FeedCount>(
          `select feed, count(*)::int n from (${await differingRows(tx, runId, base)}) d group by feed`,
        )
      ).map(({ feed, n }) => [feed, n] as const),
    ),
  linkedPairs: (runId) =>
    tx.query<FeedPair & Record<string, unknown>>(
      `select distinct work ->> 'left' "left", work ->> 'right' "right" from run_chunk
       where run_id = $1 and work ->> 'kind' = 'link' and state = 'done' order by 1, 2`,
      [runId],
    ),
  delta: async (runId, base, feeds) => {
    if (feeds.length === 0) return { added: [], gone: [] };
    const rows = await tx.query<MentionRow & { is_gone: boolean }>(
      `select ${MENTION}, d.is_gone from (${await differingRows(tx, runId, base)}) d
       join mention m on m.record_id = d.record_id and m.feed = d.feed where d.feed = any($1::text[]) order by m.record_id, m.role`,
      [feeds],
    );
    const [gone = [], added = []] = [true, false].map((isGone) => rows.filter((row) => row.is_gone === isGone));
    return { added: added.map(mentionOf), gone: gone.map(mentionOf) };
  },
  carrying: (runId, feed, keys) => mentions(tx, CARRYING, [runId, feed, keys.map(tx.vault.veil.key)]),
  versions: (runId, feed, keys) => mentions(tx, VERSIONS, [runId, feed, keys]),
  named: (runId, { left, right }, names) => mentions(tx, NAMED, [runId, [left, right], names]),
  ordered: async (runId, feed, these) =>
    inKeyOrder(
      await mentions(tx, ORDERED, [runId, feed, these.map(({ id }) => id), these.map(({ recordId }) => recordId)]),
    ),
  census: (runId, { left, right }, people) => runCensus(tx, runId, [left, right], people),
  forgetNames,
  saveLeftovers: (runId, pair, leftovers) => saveLeftovers(tx, runId, pair, leftovers),
  leftoversAmong: (runId, pair, ids) => leftoversAmong(tx, runId, pair, ids),
  leftoversSharing: (runId, pair, feed, keys, most) => leftoversSharing(tx, runId, pair, { feed, keys, most }),
  keep: async (runId, base, pair, but) => {
    const place = await placeOf(tx, runId);
    return place.base === base ? endLinks(tx, place, pair, but) : takeOver(tx, place, base, pair, but);
  },
  endPair: async (runId, pair) => endPair(tx, await placeOf(tx, runId), pair),
  letEqualGoOn: async (runId, pair) => letEqualGoOn(tx, await placeOf(tx, runId), pair),
  carryPairs: (runId, base, pairs) => carryPairs(tx, runId, base, pairs),
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

const mentions = async (tx: Transaction, sql: string, parameters: Parameters<typeof queryRun>[2]) =>
  (await queryRun<MentionRow>(tx, sql, parameters)).map(mentionOf);

/** Row versions that one of two runs reads and the other does not; a run knows what it brought in and ended. */
async function differingRows(tx: Transaction, runId: string, base: string): Promise<string> {
  const place = await placeOf(tx, runId);
  const [now, then] =
    place.base === base
      ? [`line_input where ${broughtBy(place)}`, `line_input where ${endedBy(place)}`]
      : [`run_input where run_id = '${runId}'`, `run_input where run_id = '${base}'`];
  return `select coalesce(n.feed, b.feed) feed, coalesce(n.record_id, b.record_id) record_id, n.record_id is null is_gone
    from (select feed, record_id from ${now}) n full join (select feed, record_id from ${then}) b using (record_id)
    where n.record_id is null or b.record_id is null`;
}

/** Pairs of feeds of which nothing changed are done with what was counted before. */
async function carryPairs(tx: Transaction, runId: string, base: string, pairs: readonly FeedPair[]): Promise<void> {
  await tx.query(
    `insert into run_chunk (run_id, no, stage, work, state, counts)
     select $1, coalesce((select max(no) from run_chunk where run_id = $1), 0) + row_number() over (order by p."left", p."right"),
       2, jsonb_build_object('kind', 'link', 'left', p."left", 'right', p."right"), 'done',
       c.counts || jsonb_build_object('relinked', 0, 'kept', c.counts -> 'links')
     from unnest($3::text[], $4::text[]) p ("left", "right") join run_chunk c on c.run_id = $2 and c.work ->> 'kind' = 'link'
       and c.work ->> 'left' = p."left" and c.work ->> 'right' = p."right" and c.counts ? 'links'`,
    [runId, base, pairs.map(({ left }) => left), pairs.map(({ right }) => right)],
  );
}

const CARRYING = `select ${MENTION} from (
    select distinct m.record_id, m.role from unnest($3::bigint[]) v (key) cross join lateral (
      select record_id, role from mention_key where feed = $2 and key = v.key offset 0) m) k
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
