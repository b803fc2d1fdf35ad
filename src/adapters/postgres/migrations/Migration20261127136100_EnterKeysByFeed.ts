import { Migration } from '@mikro-orm/migrations';
import { ENTER_KEYS } from './Migration20261127130000_KeepKeysWithMentions.ts';

/** The function as it is from this migration on; a later one takes another in its place. */
export const ENTER_KEYS_BY_FEED = `function enter_keys() returns trigger language plpgsql
  set enable_memoize = off set work_mem = '128MB' as $$
declare
  due bigint[];
  of_feed text;
  entered bigint;
  total bigint := 0;
begin
  with gone as (delete from unkeyed_batch returning number) select array_agg(number) into due from gone;
  for of_feed in select feed from batch where number = any(due) group by feed order by feed loop
    -- Planned each time: these tables grow by orders of magnitude within one session. Ids of rows: number of the batch × 2^21 + row.
    execute 'insert into mention_key (feed, key, record_id, role)
      select $1, k.key, m.record_id, m.role from batch b
        cross join lateral (
          select * from mention where record_id >= b.number << 21 and record_id < (b.number + 1) << 21 offset 0) m
        cross join unnest(m.keys) k (key) where b.number = any($2) and b.feed = $1 order by k.key, m.record_id'
      using of_feed, due;
    get diagnostics entered = row_count;
    total := total + entered;
  end loop;
  -- As autovacuum would, which comes too late for this run and sees no row of this transaction.
  if total > 0.1 * (select greatest(reltuples, 0) from pg_class where oid = 'mention_key'::regclass) then
    execute 'analyze mention_key';
  end if;
  return null;
end $$`;

/**
 * Keys are entered feed by feed, so that they are sorted as numbers alone, and the mentions of a batch are looked up by their range: the
 * planner, who does not know how far a range reaches, compared each mention with each batch (600,000 with 1,400).
 */
export class Migration20261127136100_EnterKeysByFeed extends Migration {
  override up(): void {
    this.addSql(`
create or replace ${ENTER_KEYS_BY_FEED};
`);
  }

  override down(): void {
    this.addSql(`create or replace ${ENTER_KEYS}`);
  }
}
