import type { RunRequest } from '../../ports/runs.ts';
import type { Transaction } from './database.ts';
import { OPEN_END } from './migrations/Migration20261127110000_ContinueRuns.ts';
import { refreshGrownOnDisk } from './planner-statistics.ts';
import { readRows } from './run-inputs.ts';
import { broughtBy, endedBy, OPEN, placeOf, type RunPlace } from './run-lines.ts';

/**
 * Freezes what a run reads that goes on from another: only the keys of row versions that were entered, or changed their
 * standing, since the freezing of that one are read anew. The rows of a key are kept or replaced together.
 */
export async function freezeChanges(tx: Transaction, runId: string, { asOf }: RunRequest): Promise<void> {
  const place = await placeOf(tx, runId);
  await gatherKeys(tx, place, asOf);
  await readKeys(tx, place, asOf);
  await keepWhatIsEqual(tx);
  await tx.query(
    `update line_input i set ended = ${place.turn} from open_input o join changed_key c using (feed, key)
     where i.line = '${place.line}' and i.${OPEN} and i.record_id = o.record_id`,
  );
  await tx.query(
    `insert into line_input (line, since, record_id, feed, key, ordinal, contention, superseded, first_term)
     select '${place.line}', ${place.turn}, n.record_id, n.feed, n.key, n.ordinal, n.contention, n.superseded, n.first_term
     from next_input n join changed_key c using (feed, key)`,
  );
  await refreshGrownOnDisk(tx, ['line_input']);
  await countAnew(tx, place);
}

/** A certificate that came or went may give another its standing back, or take it. */
async function gatherKeys(tx: Transaction, { base }: RunPlace, asOf: string): Promise<void> {
  await tx.query('drop table if exists changed_key, next_input, open_input');
  await tx.query(
    `create temporary table changed_key on commit drop as
     with since as materialized (select split_part(seen, ' ', 2)::pg_snapshot snapshot from run where id = '${base}'),
     changed as materialized (
       select distinct r.feed, r.key from source_record r, since
       where r.changed_in >= pg_snapshot_xmin(since.snapshot) and not pg_visible_in_snapshot(r.changed_in, since.snapshot)
       ${await comeSince(tx, base, asOf)})
     select feed, key from changed
     union select m.feed, m.replaces_key from changed c join source_record r using (feed, key)
       join mention m on m.record_id = r.id where m.replaces_key is not null`,
  );
  await tx.query('analyze changed_key');
}

/** On a later day, also rows that were registered since, or whose period ended. */
async function comeSince(tx: Transaction, base: string | null, asOf: string): Promise<string> {
  const [before] = await tx.query<{ day: string }>('select as_of::text "day" from run where id = $1', [base]);
  if (before === undefined || before.day === asOf) return '';
  const between = (day: string) => `(${day} > '${before.day}' and ${day} <= '${asOf}')`;
  return `union select r.feed, r.key from source_record r join batch b on b.id = r.batch_id
    where ${between('coalesce(r.registered_on, r.term, b.period_end)')} or ${between('b.period_end')}`;
}

/** New rows stand behind all others of their feed: places need no order but among the rows of a key. */
async function readKeys(tx: Transaction, { line }: RunPlace, asOf: string): Promise<void> {
  await tx.query(
    `create temporary table next_input (record_id bigint, feed text collate "C", key text collate "C", ordinal integer, contention text,
       superseded boolean, first_term date) on commit drop`,
  );
  await tx.query(
    `insert into next_input
     select id, feed, key, ordinal + coalesce((select max(i.ordinal) from line_input i where i.line = $1 and i.feed = s.feed), 0),
       contention, superseded, first_term
     from (${readRows('join changed_key k on k.feed = r.feed and k.key = r.key')}) s`,
    [line, null, asOf],
  );
  await tx.query(
    `create temporary table open_input on commit drop as
     select i.* from changed_key c join source_record r using (feed, key)
       join line_input i on i.line = '${line}' and i.record_id = r.id and i.${OPEN}`,
  );
  for (const table of ['next_input', 'open_input']) await tx.query(`analyze ${table}`);
  await tx.query(
    `update next_input old set superseded = true from mention m cross join lateral (
       select 1 from next_input n where n.record_id = m.record_id
       union all select 1 from line_input n where n.line = '${line}' and n.${OPEN} and n.record_id = m.record_id
         and not exists (select 1 from open_input o where o.record_id = n.record_id)
       limit 1) is_read
     where m.feed = old.feed and m.replaces_key = old.key and m.competes`,
  );
}

const rowsIn = (table: string): string =>
  `select feed, key, record_id, contention, superseded, first_term from ${table}`;

async function keepWhatIsEqual(tx: Transaction): Promise<void> {
  const [next, open] = [rowsIn('next_input'), rowsIn('open_input')];
  await tx.query(
    `delete from changed_key where (feed, key) not in (
       select feed, key from ((${next} except ${open}) union all (${open} except ${next})) d)`,
  );
}

/** How many records and people the feeds have that changed, by what came and went; of a line that did not note records, neither does this one. */
async function countAnew(tx: Transaction, place: RunPlace): Promise<void> {
  const { line, turn } = place;
  await tx.query(
    `create temporary table census_change on commit drop as
     with changed as materialized (
       select record_id, feed, 1 sign from line_input where ${broughtBy(place)}
       union all select record_id, feed, -1 from line_input where ${endedBy(place)}),
     people as (
       select n.feed, sum(n.sign)::integer people, sum(n.sign * (m.name_key is not null)::integer)::integer named,
         sum(n.sign * (m.mother_name_key is not null)::integer)::integer mothers
       from changed n join mention m on m.record_id = n.record_id and m.feed = n.feed group by n.feed)
     select r.feed, r.records, coalesce(p.people, 0) people, coalesce(p.named, 0) named, coalesce(p.mothers, 0) mothers
     from (select feed, sum(sign)::integer records from changed group by feed) r left join people p using (feed)`,
  );
  await tx.query(
    `insert into line_census (line, since, feed, records, people, named, mothers)
     select '${line}', ${turn}, d.feed, case when c.feed is null then d.records else c.records + d.records end, d.people + coalesce(c.people, 0), d.named + coalesce(c.named, 0), d.mothers + coalesce(c.mothers, 0)
     from census_change d left join line_census c on c.line = '${line}' and c.feed = d.feed and c.${OPEN}`,
  );
  await tx.query(
    `update line_census c set ended = ${turn} from census_change d
     where c.line = '${line}' and c.feed = d.feed and c.since < ${turn} and c.ended = ${OPEN_END}`,
  );
}
