import type { Transaction } from '../database.ts';
import { placeOf } from '../run-lines.ts';

/** The newest run that counted everything about now. */
const COUNTED = `(select id from run where state = 'done' and live and region = '' and known_at is null
  order by number desc limit 1)`;

/** Months in which rows may have been counted: of the event, of the registration, of the period. */
const LATEST = `greatest(to_char(b.period_end, 'YYYY-MM'), to_char(r.registered_on, 'YYYY-MM'), left(r.event_on, 7))`;

/**
 * Before rows of a county go, the sums of all its months up to the latest of theirs are kept as the last run counted them; what
 * was kept before stays as it is.
 */
export async function freezeFigures(tx: Transaction, ids: readonly string[]): Promise<void> {
  await tx.query('drop table if exists freezing');
  await tx.query(
    `create temporary table freezing on commit drop as
     select c.county, coalesce(k.until, '') since, c.until from (
       select left(c.county, 6) county, max(${LATEST}) until from source_record r join batch b on b.id = r.batch_id,
         lateral (values (r.region), (b.region)) c (county) where r.id = any('{${ids.map(Number).join(',')}}'::bigint[]) group by 1) c
     left join kept_month k on k.county = c.county where c.until > coalesce(k.until, '')`,
  );
  await tx.query(
    `insert into kept_tally (indicator, region, month, name, value)
     select t.indicator, t.region, t.month, t.name, sum(t.value) from run_tally t join freezing f
       on left(t.region, 6) = f.county and t.month > f.since and t.month <= f.until
     where t.run_id = ${COUNTED} group by 1, 2, 3, 4 on conflict do nothing`,
  );
  await tx.query(
    'insert into kept_month (county, until) select county, until from freezing on conflict (county) do update set until = excluded.until',
  );
}

/**
 * A run counts what is left; where rows were erased, the sums of before stand in their place. A run that goes on from another
 * has them from that one, and adds nothing to them.
 */
export async function keepFigures(tx: Transaction, runId: string): Promise<void> {
  // Where nothing was erased, nobody need read all sums for it.
  if ((await tx.query('select 1 from kept_month limit 1')).length === 0) return;
  const { line, turn } = await placeOf(tx, runId);
  await tx.query(
    `delete from line_tally t using kept_month k
     where t.line = $1 and t.since = ${turn} ${turn > 0 ? 'and t.since > 0' : ''} and left(t.region, 6) = k.county and t.month > '' and t.month <= k.until`,
    [line],
  );
  if (turn > 0) return;
  await tx.query(
    `insert into line_tally (line, chunk_no, indicator, region, month, name, value)
     select r.id, 0, t.indicator, t.region, t.month, t.name, t.value from kept_tally t, run r
     where r.id = $1 and starts_with(t.region, r.region) and t.month <= to_char(r.as_of, 'YYYY-MM')`,
    [runId],
  );
}
