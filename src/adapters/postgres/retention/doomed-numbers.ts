import type { SqlValue, Transaction } from '../database.ts';

const IN = String.raw`'idn\.[A-Za-z0-9_-]{22}'`;

/**
 * Numbers that these rows name are destroyed unless something else does; the caller's own writing is over. From when on is told
 * once this is committed and can be seen.
 */
export async function dooms(tx: Transaction, ids: readonly string[]): Promise<void> {
  const records: readonly SqlValue[] = [ids];
  await tx.query(
    `update identity_number set doomed_at = 'infinity' where sealed is not null and token in (
       select m[1] from (
         select regexp_matches(r::text, ${IN}, 'g') m from source_record r where r.id = any($1::bigint[])
         union select regexp_matches(n::text, ${IN}, 'g') from mention n where n.record_id = any($1::bigint[])) t)`,
    records,
  );
  await tx.query('update identity_vault set erasures = erasures + 1');
}

/** Tables that may name a number: all that hold texts, but the vault itself and what is only there for this transaction. */
const TABLES = `select distinct c.relname name from pg_class c join pg_namespace n on n.oid = c.relnamespace
  join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
  where n.nspname = current_schema() and c.relkind = 'r' and c.relname not in ('identity_number', 'evidence')
    and a.atttypid in ('text'::regtype, 'varchar'::regtype, 'json'::regtype, 'jsonb'::regtype, 'text[]'::regtype) order by 1`;

/** Seconds until every process has heard that numbers were doomed (the vault asks once a second), and one more. */
const HEARD = 2;

/**
 * A process that had read a number before it was doomed takes it for stored; it has heard after a second, and its transaction
 * must be over. Only then can no new row refer to the number unseen.
 */
const UNHURRIED = `not exists (select 1 from pg_stat_activity a where a.datname = current_database() and a.pid <> pg_backend_pid()
  and a.xact_start is not null and a.state <> 'idle' and a.xact_start < n.doomed_at + interval '${HEARD} s')
  and n.doomed_at < clock_timestamp() - interval '${HEARD} s'`;

/** Destroys what nothing names any more, and spares what something does; what was doomed of late has its time begin. @returns numbers destroyed */
export async function destroyNumbers(tx: Transaction): Promise<number> {
  const destroyed = await destroyRipe(tx);
  await tx.query(`update identity_number set doomed_at = clock_timestamp() where doomed_at = 'infinity'`);
  return destroyed;
}

async function destroyRipe(tx: Transaction): Promise<number> {
  await tx.query('drop table if exists doomed_number');
  await tx.query(
    `create temporary table doomed_number on commit drop as select token from identity_number n where doomed_at is not null and ${UNHURRIED}`,
  );
  const [any] = await tx.query('select 1 from doomed_number limit 1');
  if (!any) return 0;
  await tx.query('create temporary table named_number (token text primary key) on commit drop');
  for (const { name } of await tx.query<{ name: string }>(TABLES))
    await tx.query(
      `insert into named_number select distinct m[1] from (select regexp_matches(t::text, ${IN}, 'g') m from ${name} t
         where t::text like '%idn.%') x join doomed_number d on d.token = m[1] on conflict do nothing`,
    );
  await tx.query(
    'update identity_number n set doomed_at = null from named_number m where n.token = m.token and n.doomed_at is not null',
  );
  const gone = await tx.query(
    `update identity_number n set sealed = null, erased_at = now(), doomed_at = null from doomed_number d
     where n.token = d.token and n.doomed_at is not null and not exists (select 1 from named_number m where m.token = n.token)
     returning 1`,
  );
  await tx.query('update identity_vault set erasures = erasures + 1');
  return gone.length;
}
