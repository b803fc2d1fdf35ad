import { Migration } from '@mikro-orm/migrations';

/** The function as it was first; a later migration takes another in its place. */
export const ENTER_KEYS = `function enter_keys() returns trigger language plpgsql as $$
declare entered bigint;
begin
  -- Planned each time: these tables grow by orders of magnitude within one session. Ids of rows: number of the batch × 2^21 + row.
  execute 'with due as (delete from unkeyed_batch returning number)
    insert into mention_key (feed, key, record_id, role)
    select m.feed, k.key, m.record_id, m.role from due
      join mention m on m.record_id >= due.number << 21 and m.record_id < (due.number + 1) << 21
      cross join unnest(m.keys) k (key) order by 1, 2, 3';
  get diagnostics entered = row_count;
  -- As autovacuum would, which comes too late for this run and sees no row of this transaction.
  if entered > 0.1 * (select greatest(reltuples, 0) from pg_class where oid = 'mention_key'::regclass) then
    execute 'analyze mention_key';
  end if;
  return null;
end $$`;

/**
 * Keys stand with their mention as they come, and are entered into the table of keys, in its order, when a run is planned: only
 * runs look people up by them. Row by row they took a third of the time of an import, for each new key met another page of the tree.
 *
 * As a trigger, so that the release before, started again on this schema, finds every key too.
 */
export class Migration20261127130000_KeepKeysWithMentions extends Migration {
  override up(): void {
    this.addSql(`
alter table mention add keys bigint[];
comment on column mention.keys is 'Hashed blocking keys; null for rows of earlier releases, whose keys are in mention_key only.';

create table unkeyed_batch (number bigint primary key);
comment on table unkeyed_batch is 'Numbers of batches whose keys are not in mention_key yet. No personal data.';

create ${ENTER_KEYS};

create trigger run_enters_keys before insert on run for each statement execute function enter_keys();
`);
  }

  override down(): void {
    this.addSql(`
drop trigger run_enters_keys on run;
drop function enter_keys;
drop table unkeyed_batch;
alter table mention drop keys;
`);
  }
}
