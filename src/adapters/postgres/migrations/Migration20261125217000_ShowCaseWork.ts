import { Migration } from '@mikro-orm/migrations';
import { READER } from './Migration20261125216000_AddRowPolicies.ts';

/** Who was asked to assist sees the case; notices are seen with their case, by who received them. */
export class Migration20261125217000_ShowCaseWork extends Migration {
  override up(): void {
    this.addSql(`
create policy case_file_parties on case_file for select using (starts_with(region, current_setting('lianhe.region'))
  and current_setting('lianhe.sight') = 'concerned' and current_setting('lianhe.department') = any (parties));
grant select on case_notice to ${READER};
alter table case_notice enable row level security;
create policy case_notice_sight on case_notice for select using (
  exists (select 1 from case_file c where c.id = case_notice.case_id));
    `);
  }

  override down(): void {
    this.addSql(`
drop policy case_notice_sight on case_notice;
alter table case_notice disable row level security;
revoke all on case_notice from ${READER};
drop policy case_file_parties on case_file;
    `);
  }
}
