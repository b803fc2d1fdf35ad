import type { RosterInput, RunRequest } from '../../ports/runs.ts';
import type { Transaction } from './database.ts';
import { liveAt } from './rosters.ts';

/** Standing of a row version at a moment of knowledge; `$2` null = as it is now. */
const STANDING = `case when $2::timestamptz is null then r.standing else coalesce(
  (select c.standing from standing_change c where c.record_id = r.id and c.known_from <= $2::timestamptz
   order by c.known_from desc limit 1), r.first_standing) end`;

const CONTENTION = `case when $2::timestamptz is null then r.contention else
  (select c.contention from standing_change c where c.record_id = r.id and c.known_from <= $2::timestamptz
   order by c.known_from desc limit 1) end`;

/**
 * The live row versions registered until the as-of `$3` (or of a period that ended by then, whatever day was typed), as known
 * at `$2`. A row of a stock roster is superseded by a later term of its key. Rows of one key stand together, in an order that
 * depends neither on their arrival nor on the keys of the vault; keys stand as they came: what came together lies together on the
 * disk, and counts for few regions and months.
 */
export const readRows = (among = ''): string => `
  select id, feed, key, row_number() over (partition by feed order by first_id, key, term, place, row_hash, id) ordinal, contention,
    term is not null and term < last_term superseded, first_term
  from (
    select *, min(id) over one first_id, min(term) over one first_term, max(term) over one last_term
    from (
      select r.id, r.feed, r.key, r.term, r.row_hash, r.place, ${STANDING} standing, ${CONTENTION} contention
      from source_record r ${among}
      join batch b on b.id = r.batch_id
      where (coalesce(r.registered_on, r.term, b.period_end) <= $3::date or b.period_end <= $3::date)
        and ($2::timestamptz is null or r.accepted_at <= $2::timestamptz)) s
    where standing in ('head', 'contender')
    window one as (partition by feed, key)) k`;

/** Freezes what a run reads. A certificate is superseded by the valid one that replaces it. */
export async function freezeInputs(tx: Transaction, runId: string, { asOf, knownAt }: RunRequest): Promise<void> {
  await tx.query(
    `insert into line_input (line, record_id, feed, key, ordinal, contention, superseded, first_term) select $1, * from (${readRows()}) r`,
    [runId, knownAt, asOf],
  );
  // The inputs of a new run are unknown to the planner, which would then look through all of them for each certificate.
  await tx.query('analyze line_input');
  // Only a certificate that the run itself reads replaces another: one issued or known later does not.
  await tx.query(
    `update line_input old set superseded = true from line_input n join mention m on m.record_id = n.record_id
     where old.line = $1 and n.line = $1 and m.replaces_key is not null and m.competes and old.feed = m.feed and old.key = m.replaces_key`,
    [runId],
  );
  await tx.query(
    `insert into line_census (line, feed, records, people, named, mothers)
     select $1, r.feed, r.records, coalesce(p.people, 0), coalesce(p.named, 0), coalesce(p.mothers, 0)
     from (select feed, count(*) records from line_input where line = $1 group by feed) r left join (
       select n.feed, count(*) people, count(m.name_key) named, count(m.mother_name_key) mothers
       from line_input n join mention m on m.record_id = n.record_id and m.feed = n.feed where n.line = $1 group by n.feed) p using (feed)`,
    [runId],
  );
}

/** The delivered files that a run reads, by business key and content hash: part of its manifest. */
export async function listInputs(tx: Transaction, { knownAt }: RunRequest): Promise<readonly RosterInput[]> {
  return tx.query<RosterInput & Record<string, unknown>>(
    `select feed, region, org, period_start::text "from", period_end::text until, is_final "isFinal", submitted_at "submittedAt", content_hash "contentHash" from batch b
     where ${liveAt('b', 1)} order by feed collate "C", region, org, period_start, period_end, is_final, content_hash collate "C"`,
    [knownAt],
  );
}
