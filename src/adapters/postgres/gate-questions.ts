import type { AnyRow, Envelope } from '../../domain/feeds/define-feed.ts';
import type { PeriodVolume } from '../../domain/gates/g01-death-surge.ts';
import type { Shrinkage } from '../../domain/gates/g02-snapshot-shrink.ts';
import type { Restated } from '../../domain/gates/g03-column-change.ts';
import type { GateQuestions } from '../../ports/gates.ts';
import type { Roster } from '../../ports/rosters.ts';
import { BATCH_MENTIONS, mentionsNumbered, RECORD_OF_MENTION } from './batch-mentions.ts';
import type { Transaction } from './database.ts';
import { personQuestions } from './gate-questions-of-persons.ts';
import { recordIdsOf } from './record-ids.ts';

/** What the gates ask, in PostgreSQL. */
export const gateQuestions = (tx: Transaction): GateQuestions => ({
  history: (envelope, most) => history(tx, envelope, most),
  missingFrom: (envelope, roster) => missingFrom(tx, envelope, roster),
  restated: (roster, fields) => restated(tx, roster, fields),
  namesOf: (numbers, roster) => namesOf(tx, numbers, roster),
  ...personQuestions(tx),
  namesakes: async (roster, { id }) =>
    (
      await tx.query<{ numbers: string[] }>(
        `select array_agg(distinct coalesce(m.id_number, m.id_suspect)) numbers from ${BATCH_MENTIONS}
         where r.batch_id = $1 and m.feed = $2 and m.name_key is not null and m.birth_date is not null and coalesce(m.id_number, m.id_suspect) is not null
         group by m.name_key, m.birth_date having count(distinct coalesce(m.id_number, m.id_suspect)) > 1`,
        [roster.id, id],
      )
    ).map(({ numbers }) => numbers),
});

/**
 * All versions of a record, looked up by its key (`offset 0`): the planner, who knows nothing of a batch that is being imported,
 * would read all rows of a batch for each record.
 */
const versionsOf = (record: string): string =>
  `(select * from source_record where feed = ${record}.feed and key = ${record}.key offset 0)`;

const SAME_SENDER = `feed = $1 and region = $2 and org = $3 and state in ('accepted', 'replaced')`;

async function history(tx: Transaction, e: Envelope, most: number): Promise<readonly PeriodVolume[]> {
  return tx.query<PeriodVolume & Record<string, unknown>>(
    `select sum(rows_accepted + rows_unchanged)::int rows, period_end - period_start + 1 days from batch
     where ${SAME_SENDER} and (period_start, period_end) <> ($4::date, $5::date)
     group by period_start, period_end order by period_end < $4::date desc, period_end desc limit $6`,
    [e.feed, e.region, e.org, e.periodStart, e.periodEnd, most],
  );
}

async function missingFrom(tx: Transaction, e: Envelope, roster: Roster): Promise<Shrinkage> {
  const [row] = await tx.query<{ rows: number; missing: number }>(
    `with stated as (
       select distinct r.feed, r.key, r.term from source_record r join batch b on b.id = r.batch_id
       where b.feed = $1 and b.region = $2 and b.org = $3 and b.state = 'accepted' and (b.period_start, b.period_end) = ($4::date, $5::date)
         and b.id <> $6 and r.operation <> 'VOID')
     select count(*)::int rows, count(*) filter (where not exists (
       select 1 from ${versionsOf('s')} n where n.batch_id = $6 and n.operation <> 'VOID'))::int missing
     from stated s`,
    [e.feed, e.region, e.org, e.periodStart, e.periodEnd, roster.id],
  );
  return { rows: row?.rows ?? 0, missing: row?.missing ?? 0 };
}

const PAGE = 5_000;

/**
 * For stock rosters the latest period before. Rosters mostly say again what they said: only rows that differ leave the database. Rows are
 * asked for by their ids, in whose order they lie: asked for by batch and in order, the planner, who knows of a batch as large as those
 * before, would go through the whole register for it.
 */
const RESTATED = `
  select r.id::text id, r.content now, before.content before from source_record r
  cross join lateral (
    select p.content from ${versionsOf('r')} p join batch b on b.id = p.batch_id and b.state = 'accepted'
    where p.batch_id <> r.batch_id and p.standing in ('head', 'contender')
      and (r.term is null or p.term <= r.term)
    order by p.term desc nulls last, p.id desc limit 1) before
  where r.id >= $1::bigint and r.id < $2::bigint and r.operation <> 'VOID'
    and exists (select 1 from unnest($3::text[]) f (field) where r.content -> f.field is distinct from before.content -> f.field)
  order by r.id limit ${PAGE}`;

interface RestatedRow extends Record<string, unknown> {
  id: string;
  now: AnyRow;
  before: AnyRow;
}

async function* restated(
  tx: Transaction,
  roster: Roster,
  fields: readonly string[],
): AsyncIterable<readonly Restated[]> {
  const [first, until] = recordIdsOf(roster);
  for (let from = first; ;) {
    const page = await tx.query<RestatedRow>(RESTATED, [from, until, fields]);
    const last = page.at(-1);
    if (last === undefined) return;
    yield page;
    if (page.length < PAGE) return;
    from = String(BigInt(last.id) + 1n);
  }
}

async function namesOf(
  tx: Transaction,
  numbers: readonly string[],
  roster: Roster,
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  if (numbers.length === 0) return new Map();
  const rows = await tx.query<{ id_number: string; names: string[] }>(
    `select m.id_number, array_agg(distinct m.name_key) names
     from ${mentionsNumbered('any($1::text[])')} m cross join lateral ${RECORD_OF_MENTION} r
     join batch b on b.id = r.batch_id and b.state = 'accepted'
     where r.standing in ('head', 'contender') and m.name_key is not null and r.batch_id <> $2 group by m.id_number`,
    [numbers, roster.id],
  );
  return new Map(rows.map(({ id_number, names }) => [id_number, new Set(names)]));
}
