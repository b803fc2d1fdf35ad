import type { BatchRows, ErasedClass } from '../../../domain/retention/compare-erased.ts';
import type { SqlRow, Transaction } from '../database.ts';

/** Roots and counts in the entries with which orders ended; what has no leaf has no root. */
export async function namedErased(tx: Transaction): Promise<readonly ErasedClass[]> {
  return tx.query<ErasedClass & SqlRow>(
    `select object "order", e.entry::jsonb #>> '{detail,class}' "of", (e.entry::jsonb #>> '{detail,items}')::int count,
       e.entry::jsonb #>> '{detail,root}' root
     from evidence e where e.action = 'erased' and starts_with(e.object, 'retention-order:') and e.entry <> ''
       and e.entry::jsonb #>> '{detail,step}' = 'done' and e.entry::jsonb #>> '{detail,root}' <> '' order by e.id`,
  );
}

/** A batch stored every row that it did not reject. */
export async function brokenBatches(tx: Transaction): Promise<readonly BatchRows[]> {
  return tx.query<BatchRows & SqlRow>(
    `select * from (
       select b.number::int batch, b.rows_total - b.rows_rejected stored,
         (select count(*) from source_record r where r.batch_id = b.id)::int "left",
         (select count(*) from erased_record x where x.batch_id = b.id)::int erased
       from batch b where b.state <> 'refused') s
     where stored <> "left" + erased order by batch`,
  );
}
