import { Migration } from '@mikro-orm/migrations';
import { ENTER_KEYS_BY_FEED } from './Migration20261127136100_EnterKeysByFeed.ts';

/**
 * Keys of one feed are entered by a function of their own, so that those of several feeds can be entered side by side before a run is
 * planned. The trigger enters what is left, as before.
 */
export class Migration20261127136300_EnterKeysOfOneFeed extends Migration {
  override up(): void {
    this.addSql(`
create function enter_keys_of(of_feed text) returns bigint language plpgsql
  set enable_memoize = off set work_mem = '128MB' as $$
declare
  due bigint[];
  entered bigint;
begin
  with gone as (delete from unkeyed_batch u using batch b where b.number = u.number and b.feed = of_feed returning u.number)
  select array_agg(number) into due from gone;
  if due is null then return 0; end if;
  -- Planned each time: these tables grow by orders of magnitude within one session. Ids of rows: number of the batch × 2^21 + row.
  execute 'insert into mention_key (feed, key, record_id, role)
    select $1, k.key, m.record_id, m.role from unnest($2) b (number)
      cross join lateral (
        select * from mention where record_id >= b.number << 21 and record_id < (b.number + 1) << 21 offset 0) m
      cross join unnest(m.keys) k (key) order by k.key, m.record_id'
    using of_feed, due;
  get diagnostics entered = row_count;
  return entered;
end $$;
comment on function enter_keys_of is 'Enters the keys of all batches of a feed that are due, once, and answers how many.';

create or replace function enter_keys() returns trigger language plpgsql as $$
declare
  of_feed text;
  total bigint := 0;
begin
  for of_feed in select distinct b.feed from unkeyed_batch u join batch b on b.number = u.number order by 1 loop
    total := total + enter_keys_of(of_feed);
  end loop;
  -- As autovacuum would, which comes too late for this run and sees no row of this transaction.
  if total > 0.1 * (select greatest(reltuples, 0) from pg_class where oid = 'mention_key'::regclass) then
    execute 'analyze mention_key';
  end if;
  return null;
end $$;
`);
  }

  override down(): void {
    this.addSql(`
create or replace ${ENTER_KEYS_BY_FEED};
drop function enter_keys_of;
`);
  }
}
