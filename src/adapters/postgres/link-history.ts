import type { DecidedLevels } from '../../domain/linkage/scored/fit-decisions.ts';
import type { Mention } from '../../domain/linkage/mention.ts';
import type { LinkHistory, PatternOfLinks, TwoVerdicts } from '../../ports/link-history.ts';
import type { Transaction } from './database.ts';
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

async function* mentions(tx: Transaction, runId: string, feed: string): AsyncIterable<readonly Mention[]> {
  const [row] = await tx.query<{ last: number | null }>(
    'select max(ordinal) "last" from run_input where run_id = $1 and feed = $2',
    [runId, feed],
  );
  for (let from = 0; from < (row?.last ?? 0); from += PAGE) {
    const rows = await tx.query<MentionRow>(
      `select ${MENTION} from run_input n join mention m on m.record_id = n.record_id and m.feed = n.feed
       where n.run_id = $1 and n.feed = $2 and n.ordinal > $3 and n.ordinal <= $4 and not n.superseded and m.competes
       order by n.ordinal, m.role`,
      [runId, feed, from, from + PAGE],
    );
    yield rows.map(mentionOf);
  }
}
