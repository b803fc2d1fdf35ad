import type { DecidedLevels } from '../../domain/linkage/scored/fit-decisions.ts';
import type { Mention } from '../../domain/linkage/mention.ts';
import type { LinkHistory, PatternOfLinks, TwoVerdicts } from '../../ports/link-history.ts';
import type { Transaction } from './database.ts';
import { queryRun } from './run-lines.ts';
import { MENTION, mentionOf, type MentionRow } from './mention-rows.ts';
import { runs } from './runs.ts';

/** Records read at once: flat memory whatever the number. */
const PAGE = 5_000;

/** What was linked and decided so far, in PostgreSQL. */
export const linkHistory = (tx: Transaction): LinkHistory => ({
  run: async (number) => {
    const [row] = await tx.query<{ id: string }>(
      `select id from run where state = 'done' and ($1::bigint is null or number = $1)
         and exists (select 1 from run_input n where n.run_id = run.id) order by number desc limit 1`,
      [number],
    );
    return row === undefined ? null : runs(tx).get(row.id);
  },
  mentions: (runId, feed) => mentions(tx, runId, feed),
  patterns: (runId) =>
    tx.query<PatternOfLinks & Record<string, unknown>>(
      `select left_feed || '~' || right_feed pair, tier, standing, levels, count(*)::int links, min(pair_key) example
       from run_link where run_id = $1 and levels is not null
       group by left_feed, right_feed, tier, standing, levels order by left_feed, right_feed, tier, standing, levels collate "C"`,
      [runId],
    ),
  decided: () =>
    tx.query<DecidedLevels & Record<string, unknown>>(
      `${STANDING} select l.levels, d.verdict,
         count(o.actor) > 0 and bool_and(coalesce(o.verdict = d.verdict, true)) twice
       from standing d
       cross join lateral (select k.levels from link k where k.pair_key = d.pair_key and k.levels is not null
         order by k.known_from desc limit 1) l
       left join standing o on o.pair_key = d.pair_key and o.actor <> d.actor
       where d.is_live and not exists (select 1 from link_audit a where a.pair_key = d.pair_key)
       group by d.pair_key, l.levels, d.verdict order by d.pair_key`,
    ),
  decidedTwice: () =>
    tx.query<TwoVerdicts & Record<string, unknown>>(
      `${STANDING} select said[1] "first", said[2] "second" from (
         select pair_key, array_agg(verdict order by decided_at, actor) said from standing group by pair_key) p
       where said[2] is not null order by pair_key`,
    ),
});

/**
 * The last word of every officer about every pair. A decision that the next one took the place of still tells what its
 * officer thought; one that was taken back does not. The next one is written at the instant at which it ends the other.
 */
const STANDING = `with standing as (
  select distinct on (d.pair_key, d.actor) d.pair_key, d.actor, d.verdict, d.decided_at, d.undone_at is null is_live
  from link_decision d
  where d.undone_at is null
    or exists (select 1 from link_decision next where next.pair_key = d.pair_key and next.decided_at = d.undone_at)
  order by d.pair_key, d.actor, d.decided_at desc)`;

/** A fit is the same in every home: here, records stand in an order that depends neither on arrival nor on the keys of the vault. */
const numbered = (table: string): string => `create temporary table ${table} on commit drop as
  select (row_number() over (order by key_place, key, term, place, row_hash, record_id, role))::integer no, record_id, role from (
    select r.key, min(r.place) over (partition by r.key) key_place, r.term, r.place, r.row_hash, m.record_id, m.role
    from run_input n join source_record r on r.id = n.record_id join mention m on m.record_id = n.record_id and m.feed = n.feed
    where n.run_id = $1 and n.feed = $2 and not n.superseded and m.competes) s`;

async function* mentions(tx: Transaction, runId: string, feed: string): AsyncIterable<readonly Mention[]> {
  const table = `mention_of_${feed.toLowerCase().replaceAll('-', '_')}`;
  await tx.query(`drop table if exists ${table}`);
  await queryRun(tx, numbered(table), [runId, feed]);
  await tx.query(`create index on ${table} (no)`);
  for (let from = 0; ; from += PAGE) {
    const rows = await tx.query<MentionRow>(
      `select ${MENTION} from ${table} h join mention m on m.record_id = h.record_id and m.role = h.role
       where h.no > $1 and h.no <= $2 order by h.no`,
      [from, from + PAGE],
    );
    if (rows.length === 0) return;
    yield rows.map(mentionOf);
  }
}
