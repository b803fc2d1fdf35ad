import { Migration } from '@mikro-orm/migrations';
import { READER } from './Migration20261125216000_AddRowPolicies.ts';

/** Rows that a run could not process, while all others were. */
export class Migration20261127100000_SetRowsAside extends Migration {
  override up(): void {
    this.addSql(`
create table run_set_aside (
  run_id uuid not null references run (id) on delete cascade,
  record_id bigint not null,
  check_code text not null default '',
  code text not null check (code in ('CHECK_BROKE_OFF', 'WORK_FAILED', 'WORKER_LOST')),
  feed text collate "C" not null,
  region text collate "C" not null,
  batch_number bigint not null,
  row_no integer not null,
  primary key (run_id, record_id, check_code)
);
comment on table run_set_aside is 'Rows that a run could not process, by batch and row; check_code is empty when no check answered.';
grant select on run_set_aside to ${READER};
alter table run_set_aside enable row level security;
create policy run_set_aside_sight on run_set_aside for select using (is_own_feed(feed) and sees_region(region));
    `);
  }

  override down(): void {
    this.addSql('drop table run_set_aside;');
  }
}
