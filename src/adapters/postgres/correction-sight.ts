/** Whether one version of a record still says what is to be corrected: by field, by content, or by being there at all. */
const STILL_WRONG = `case when k.code in ('RECORD_TO_VOID', 'DUPLICATE') then true
  when k.field is null then s.row_hash = o.row_hash
  else s.content -> k.field is not distinct from o.content -> k.field end`;

/**
 * What became of the record whose version `version` names: `told` = the register still says something of it (a version stands
 * or was voided, or its roster was replaced by one without it; a withdrawn batch says nothing), `wrong` = it still says what
 * it said. Of a stock roster only the newest term counts.
 */
const record = (version: string, name: string): string => `left join lateral (
    select bool_or(s.standing in ('head', 'contender', 'void') or (s.id = o.id and b.state = 'replaced')) told,
      coalesce(bool_or(s.standing in ('head', 'contender') and s.term is not distinct from t.term and ${STILL_WRONG}), false) wrong
    from source_record o join source_record s on s.feed = o.feed and s.key = o.key join batch b on b.id = s.batch_id
      cross join lateral (select max(n.term) term from source_record n
        where n.feed = o.feed and n.key = o.key and n.standing in ('head', 'contender')) t
    where o.id = ${version}) ${name} on true`;

/** A final roster of the feed came since, and reaches the day on which the correction is said to be made. */
const REACHED = `exists (select 1 from batch b where b.feed = k.feed and b.state = 'accepted' and b.is_final
  and b.accepted_at > k.issued_at and b.period_end >= k.done_on and (k.org = '' or b.org in ('', k.org))
  and (starts_with(k.region, b.region) or starts_with(b.region, k.region)))`;

/** The event that was missing is there: the subject of the finding is linked with a record of the feed. */
const ENTERED = `f.state = 'gone' and exists (select 1 from link l where l.known_to is null and l.standing <> 'review'
  and ((l.left_feed = f.feed and l.left_key = f.key and l.right_feed = k.feed)
    or (l.right_feed = f.feed and l.right_key = f.key and l.left_feed = k.feed)))`;

const CORRECTED = `case k.code when 'EVENT_MISSING' then ${ENTERED}
  when 'DUPLICATE' then (mine.told and not mine.wrong) or (other.told and not other.wrong)
  else mine.told and not mine.wrong end`;

/** Standing corrections about which the rosters say something else than before: one statement for all of them. */
export const LOOK = `select id, case_id "caseId", sight from (
    select k.id, k.case_id, k.answer, case when ${CORRECTED} then 'corrected' when f.state = 'gone' then 'moot'
      when ${REACHED} then 'not-corrected' else 'unanswerable' end sight
    from correction k join finding f on f.id = k.finding_id
      ${record('k.record_id', 'mine')}
      ${record('k.basis_record_id', 'other')}
    where k.state in ('OPEN', 'ACKNOWLEDGED', 'OVERDUE')) seen
  where sight <> answer order by id`;
