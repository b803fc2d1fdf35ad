import type { SqlRow, Transaction } from './database.ts';
import { linkIdAsShown } from './link-ids.ts';

/** Departments by case, each with what showed them the records (`kind:id`). */
type Lookers = ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;

/**
 * Who was shown values of the records that cases are about, by the evidence log: two statements, however many cases. The log is
 * sought by the things that can show a record, through its own indexes; it is never read from end to end.
 */
export async function lookersAt(tx: Transaction, caseIds: readonly string[]): Promise<Lookers> {
  if (caseIds.length === 0) return new Map();
  const shown = await tx.query<ShownRow>(SHOWN_BY, [caseIds]);
  const asked = shown.map(({ caseId, things, pairs, feeds, subjects }) => ({
    caseId,
    // An id of a link follows from its natural keys, which the store holds under tokens.
    things: [...things, ...pairs.map((pair) => `link:${linkIdAsShown(pair)}`)],
    feeds,
    subjects,
  }));
  const rows = await tx.query<LookerRow>(LOOKERS, [JSON.stringify(asked)]);
  const byCase = Map.groupBy(rows, ({ caseId }) => caseId);
  return new Map(
    [...byCase].map(([id, found]) => [id, new Map(found.map(({ department, seen }) => [department, seen]))]),
  );
}

interface ShownRow extends SqlRow {
  caseId: string;
  things: string[];
  pairs: string[];
  feeds: string[];
  subjects: string[];
}

interface LookerRow extends SqlRow {
  caseId: string;
  department: string;
  seen: string[];
}

/**
 * Everything under which the log may name the records of a case: findings about them (of this case or not), links of them, the
 * persons that they are of or ever were, corrections, samples, the attachments of the case.
 */
const SHOWN_BY = `
  with ground as materialized (
    select distinct f.case_id, s.feed, s.key from finding f cross join lateral jsonb_array_elements(f.evidence) e
      join source_record s on s.id = (e ->> 'recordId')::bigint
    where f.case_id = any($1::uuid[])),
  version as materialized (select g.case_id, s.id from ground g join source_record s using (feed, key)),
  holder as materialized (select distinct g.case_id, m.person_id from ground g join person_mention m using (feed, key)),
  thing as (
    select c.id case_id, 'case:' || c.number thing from case_file c where c.id = any($1::uuid[])
    union select f.case_id, 'finding:' || f.id from finding f where f.case_id = any($1::uuid[])
    union select v.case_id, 'finding:' || f.id from version v
      join finding f on jsonb_path_query_array(f.evidence, '$[*].recordId') @> to_jsonb(v.id::text)
    union select k.case_id, 'correction:' || k.id from correction k where k.case_id = any($1::uuid[])
    union select v.case_id, 'correction:' || k.id from version v join correction k on k.record_id = v.id
    union select v.case_id, 'survey:' || r.survey from version v join survey_record r on r.record_id = v.id
    union select case_id, 'person:' || person_id from holder),
  pair as (
    select g.case_id, l.pair_key from ground g join link l on l.left_feed = g.feed and l.left_key = g.key
    union select g.case_id, l.pair_key from ground g join link l on l.right_feed = g.feed and l.right_key = g.key)
  select c.id "caseId", array(select t.thing from thing t where t.case_id = c.id order by 1) things,
    array(select p.pair_key from pair p where p.case_id = c.id order by 1) pairs,
    array(select distinct g.feed from ground g where g.case_id = c.id order by 1) feeds,
    array(select person_id::text from holder h where h.case_id = c.id
      union select 'record:' || v.id from version v where v.case_id = c.id order by 1) subjects
  from case_file c where c.id = any($1::uuid[])`;

/**
 * A look counts when it showed a field of a register that the case is about, of a person whom it is about: who saw the same
 * person in another register got nothing wrong, and may not learn of the case. An entry of before departments were written
 * down is told by the posts that the account held in that role then. `offset 0` keeps the planner from joining the whole log.
 */
const LOOKERS = `
  with asked as materialized (
    select "caseId", feeds, subjects, thing from jsonb_to_recordset($1::jsonb)
      a ("caseId" uuid, things text[], feeds text[], subjects text[]) cross join lateral unnest(things) thing),
  entry as materialized (
    select a."caseId", a.thing, a.feeds, e.actor, e.at, e.entry from asked a cross join lateral (
      select l.actor, l.at, nullif(l.entry, '')::jsonb entry from evidence l
      where l.object = a.thing and l.subjects && a.subjects and l.action in ('read', 'reveal') offset 0) e
    union all
    select a."caseId", a.thing, a.feeds, e.actor, e.at, e.entry from asked a cross join lateral (
      select l.actor, l.at, nullif(l.entry, '')::jsonb entry from evidence l
      where l.objects <> '{}' and l.objects @> array[a.thing] and l.subjects && a.subjects and l.action = 'read' offset 0) e),
  look as (
    select distinct n."caseId", n.thing, n.actor, n.at, n.entry -> 'actor' ->> 'role' "role", n.entry -> 'actor' ->> 'department' department
    from entry n cross join lateral jsonb_array_elements(coalesce(n.entry -> 'looks', jsonb_build_array(n.entry -> 'detail'))) alike
    where (not n.entry ? 'looks' or alike -> 'shown' @> jsonb_build_array(jsonb_build_array(n.thing)))
      and (not alike ? 'fields' or exists (
        select 1 from jsonb_array_elements_text(alike -> 'fields') f where split_part(f, '.', 1) = any (n.feeds))))
  select "caseId", department, array_agg(distinct thing order by thing) seen from (
    select k."caseId", k.thing, coalesce(k.department, p.department, 'HUB') department from look k
      left join post p on k.department is null and p.account = k.actor and p.role = k."role" and p.confirmed_at <= k.at
        and least(p.valid_until, coalesce(p.ended_at, p.valid_until)) >= k.at) looker
  group by 1, 2 order by 1, 2`;
