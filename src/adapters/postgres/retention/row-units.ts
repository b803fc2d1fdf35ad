import type { PlainDate } from '../../../domain/values/plain-date.ts';
import type { RowFacts } from '../../../domain/retention/judge-row.ts';
import type { Alike, RowUnit } from '../../../ports/retention.ts';
import { dayOf } from '../calendar-day.ts';
import type { SqlRow, Transaction } from '../database.ts';

interface UnitRow extends FactsRow {
  ids: string[];
  feed: string;
  key: string;
}

interface FactsRow extends SqlRow {
  region: string;
  period_end: string;
  matched: boolean;
  in_review: boolean;
  contended: boolean;
  counted: boolean;
  open_case: boolean;
  case_over: string | null;
  under_appeal: boolean;
  protected: boolean;
  history: boolean;
}

const LINKED = (
  standing: string,
): string => `exists (select 1 from link k where k.known_to is null and k.standing ${standing}
    and ((k.left_feed = u.feed and k.left_key = u.key) or (k.right_feed = u.feed and k.right_key = u.key)))`;

/** Cases whose findings show one of the versions. */
const CASES = `select bool_or(over_at is null) open, bool_or(appeal) appeal, ${dayOf('max(over_at)')}::text over_on from (
    select coalesce(c.life -> 'appeal', 'null') <> 'null' appeal, case when c.state in ('CLOSED', 'DISMISSED')
      then coalesce(c.closed_at, (select max(e.at) from case_event e where e.case_id = c.id), c.opened_at) end over_at
    from unnest(u.ids) i join finding f on jsonb_path_query_array(f.evidence, '$[*].recordId') @> to_jsonb(i::text)
      join case_file c on c.id = f.case_id) x`;

/**
 * PS-CORR tells which number or name somebody had before: it is needed as long as a kept row names the number of now or of
 * then, or else links of kept rows would come apart.
 */
const HISTORY = `u.feed = 'PS-CORR' and exists (select 1 from source_record s join mention m
    on m.id_number in (s.content ->> 'idNumber', s.content ->> 'previousIdNumber', s.content ->> 'oldValue', s.content ->> 'newValue')
    where s.id = any(u.ids) and m.feed <> 'PS-CORR')`;

/** Also of a person whose protection is only proposed, or about to be lifted: two people decide first. */
const PROTECTED = `exists (select 1 from protection q where q.state in ('proposed', 'active', 'lift-proposed') and (
    exists (select 1 from protected_mention p where p.protection_id = q.id and p.feed = u.feed and p.key = u.key)
    or exists (select 1 from person_mention m where m.person_id = q.person_id and m.feed = u.feed and m.key = u.key and m.known_to is null)))`;

/** The newest whole run about now: it has read, linked and counted what had been accepted before it was planned. */
const NEWEST = `(select max(created_at) from run where state = 'done' and live and region = '' and known_at is null)`;

/** Population totals (PS-STOCK) are about nobody and stay; a held batch waits for two people first. */
const UNITS = `with page as (
    select s.id first, s.feed, s.key, s.term from source_record s join batch b on b.id = s.batch_id
    where s.id > $2::bigint and b.period_end <= $1::date and s.feed <> 'PS-STOCK' and b.state <> 'held' and not exists (
      select 1 from source_record e where e.feed = s.feed and e.key = s.key and e.term is not distinct from s.term and e.id < s.id)
    order by s.id limit $3::int)
  select u.ids::text[] ids, u.feed, u.key, u.region, u.period_end, u.contended, ${LINKED("<> 'review'")} matched, ${LINKED("= 'review'")} in_review,
    coalesce(u.accepted_at < ${NEWEST}, false) counted, coalesce(c.open, false) open_case, c.over_on case_over,
    coalesce(c.appeal, false) under_appeal, ${HISTORY} history, ${PROTECTED} protected
  from (
    select p.first, array_agg(r.id order by r.id) ids, r.feed, r.key, min(r.region) region, max(b.period_end)::text period_end,
      bool_or(r.contention is not null) contended, max(r.accepted_at) accepted_at
    from page p join source_record r on r.feed = p.feed and r.key = p.key and r.term is not distinct from p.term
      join batch b on b.id = r.batch_id
    group by p.first, r.feed, r.key, r.term) u
  left join lateral (${CASES}) c on true order by u.first`;

/** Page by page; all versions of a record come with the first of them. */
export async function rowUnits(
  tx: Transaction,
  endedBy: PlainDate,
  after: string,
  most: number,
): Promise<readonly RowUnit[]> {
  return (await tx.query<UnitRow>(UNITS, [endedBy, after, most])).map((row) => ({
    ids: row.ids,
    feed: row.feed,
    key: row.key,
    ...factsOf(row),
  }));
}

const factsOf = (row: FactsRow): RowFacts => ({
  region: row.region,
  periodEnd: row.period_end as PlainDate,
  isMatched: row.matched,
  isInReview: row.in_review,
  isContended: row.contended,
  isCounted: row.counted,
  hasOpenCase: row.open_case,
  lastCaseOver: row.case_over as PlainDate | null,
  isUnderAppeal: row.under_appeal,
  isProtected: row.protected,
  isHistory: row.history,
});

const FACTS =
  'region, period_end, contended, matched, in_review, counted, open_case, case_over, under_appeal, history, protected';

/** What is known of a unit says whether it may go: of those alike one is judged, and no row leaves the database. */
const ALIKE = `select ${FACTS}, sum(cardinality(ids))::int items, count(*)::int things from (${UNITS}) unit group by ${FACTS} order by ${FACTS}`;

interface AlikeRow extends FactsRow {
  items: number;
  things: number;
}

/** One statement over the first `most` units, all of them when null. */
export async function unitsAlike(
  tx: Transaction,
  endedBy: PlainDate,
  most: number | null,
): Promise<readonly Alike<RowFacts>[]> {
  const rows = await tx.query<AlikeRow>(ALIKE, [endedBy, '0', most]);
  return rows.map((row) => ({ facts: factsOf(row), items: row.items, things: row.things }));
}
