import type { AuditCount, AuditPair, DrawnPair, GroupAnswers, LinkAudits } from '../../ports/link-audits.ts';
import type { Transaction } from './database.ts';
import { MENTION, mentionOf, type MentionRow } from './mention-rows.ts';

/** Pairs drawn to audit the links, in PostgreSQL. The answers are officers' decisions on the pairs, made since the draw. */
export const linkAudits = (tx: Transaction): LinkAudits => ({
  draw: async ({ runId, count, seed, actor }) => (await tx.query(DRAW, [runId, count, seed, actor])).length,
  ungrouped: (runId) => ungrouped(tx, runId),
  noteGroups: async (groups) => {
    const rows = [...groups].map(([key, labels]) => ({ key, labels }));
    await tx.query(
      `update link_audit a set groups = g.labels
       from jsonb_to_recordset($1::jsonb) g (key text, labels text[]) where a.pair_key = g.key and a.groups is null`,
      [JSON.stringify(rows)],
    );
  },
  open: () =>
    tx.query<AuditPair & Record<string, unknown>>(
      `select pair_key "pairKey", left_feed || '~' || right_feed pair, drawn_at::text "drawnAt" from link_audit a
       where not exists (select 1 from link_decision d where d.pair_key = a.pair_key and d.undone_at is null)
       order by md5(seed || pair_key)`,
    ),
  counts: () => counts(tx),
});

/** Both records of a drawn pair, one row each, as its run linked them. */
async function ungrouped(tx: Transaction, runId: string): Promise<readonly DrawnPair[]> {
  const rows = await tx.query<MentionRow & { pair_key: string; side: string }>(
    `select distinct on (a.pair_key, s.side) a.pair_key, s.side, ${MENTION}
     from link_audit a join run_link l on l.run_id = $1 and l.pair_key = a.pair_key
     cross join lateral (values ('left', l.left_record, l.left_role), ('right', l.right_record, l.right_role)) s (side, record, role)
     join mention m on m.record_id = s.record and m.role = s.role
     where a.groups is null order by a.pair_key, s.side, l.left_record, l.right_record`,
    [runId],
  );
  return [...Map.groupBy(rows, (row) => row.pair_key)].flatMap(([pairKey, sides]) => {
    const [left, right] = ['left', 'right'].map((side) => sides.find((row) => row.side === side));
    return left && right ? [{ pairKey, left: mentionOf(left), right: mentionOf(right) }] : [];
  });
}

/** Columns by which the answers are counted. */
const STRATUM = `left_feed || '~' || right_feed pair, stratum, region, to_char(drawn_at, 'YYYY-MM') "month"`;
const ANSWERS = `count(*)::int drawn, sum(stands) frame,
  count(*) filter (where d.verdict = 'same')::int same, count(*) filter (where d.verdict = 'not_same')::int "notSame"`;
const ANSWERED = `link_audit a
  left join link_decision d on d.pair_key = a.pair_key and d.undone_at is null and d.decided_at >= a.drawn_at`;

async function counts(tx: Transaction): Promise<readonly AuditCount[]> {
  const whole = await tx.query<Omit<AuditCount, 'groups'> & Record<string, unknown>>(
    `select ${STRATUM}, ${ANSWERS} from ${ANSWERED} group by 1, 2, 3, 4 order by 1, 2, 3, 4`,
  );
  const grouped = await tx.query<Omit<AuditCount, 'groups'> & GroupAnswers & Record<string, unknown>>(
    `select ${STRATUM}, g.label "group", ${ANSWERS} from ${ANSWERED} cross join lateral unnest(a.groups) g (label)
     group by 1, 2, 3, 4, 5 order by 1, 2, 3, 4, 5`,
  );
  const byStratum = Map.groupBy(grouped, stratumOf);
  return whole.map((count) => ({ ...count, groups: (byStratum.get(stratumOf(count)) ?? []).map(answersOf) }));
}

const stratumOf = ({ pair, stratum, region, month }: Omit<AuditCount, 'groups'>): string =>
  `${pair} ${stratum} ${region} ${month}`;

const answersOf = ({ group, drawn, frame, same, notSame }: GroupAnswers): GroupAnswers => ({
  group,
  drawn,
  frame,
  same,
  notSame,
});

/**
 * Links by description or score (T3–T6, P), and what just missed: pairs by score, slipped date or sound that wait for a
 * person (P, T7, T8). The order of the hashed keys is as good as drawing lots, and the same seed draws the same pairs.
 */
const DRAW = `
  with frame as (
    select distinct on (l.pair_key) l.pair_key, l.left_feed, l.right_feed, r.region, n.number,
      case when l.standing = 'accepted' then 'linked' else 'near-miss' end stratum
    from run_link l join source_record r on r.id = l.left_record join run n on n.id = l.run_id
    where l.run_id = $1 and l.left_feed <> l.right_feed
      and (l.standing = 'accepted' and l.tier in ('T3', 'T4', 'T5', 'T6', 'P') or l.standing = 'review' and l.tier in ('P', 'T7', 'T8'))
    order by l.pair_key, l.standing, l.left_record),
  fresh as (
    select f.*, count(*) over strata size,
      row_number() over (partition by left_feed, right_feed, stratum order by md5($3::int || pair_key), pair_key) place
    from frame f
    where not exists (select 1 from link_audit a where a.pair_key = f.pair_key)
      and not exists (select 1 from link_decision d where d.pair_key = f.pair_key and d.undone_at is null)
    window strata as (partition by left_feed, right_feed, stratum))
  insert into link_audit (pair_key, left_feed, right_feed, region, stratum, stands, run_number, seed, drawn_by)
  select pair_key, left_feed, right_feed, region, stratum, size::float / least(size, $2::int), number, $3::int, $4
  from fresh where place <= $2::int returning pair_key`;
