import { Migration } from '@mikro-orm/migrations';
import { READER } from './Migration20261125216000_AddRowPolicies.ts';

/** Notices to departments that are in no case and asked for no correction, but looked at what turned out to be wrong. */
export class Migration20261127134100_TellLookers extends Migration {
  override up(): void {
    this.addSql(`
alter table case_notice add column seen text[] collate "C" not null default '{}';
comment on column case_notice.seen is 'What the receiver had looked at, as the evidence log names it; empty for whoever has to do with the case.';

create function number_of_case(id uuid) returns text language sql stable security definer set search_path = lianhe
  return (select c.number from case_file c where c.id = number_of_case.id);
comment on function number_of_case is 'As the owner: a notice names its case also to who may not see it.';
grant execute on function number_of_case(uuid) to ${READER};

alter policy case_notice_sight on case_notice using (
  exists (select 1 from case_file c where c.id = case_notice.case_id)
  or (receiver = current_setting('lianhe.department') and (
    (seen <> '{}' and left_at is not null) or exists (select 1 from correction k where k.case_id = case_notice.case_id))));
    `);
  }

  override down(): void {
    this.addSql(`
alter policy case_notice_sight on case_notice using (
  exists (select 1 from case_file c where c.id = case_notice.case_id)
  or (receiver = current_setting('lianhe.department') and exists (select 1 from correction k where k.case_id = case_notice.case_id)));
drop function number_of_case(uuid);
alter table case_notice drop column seen;
    `);
  }
}
