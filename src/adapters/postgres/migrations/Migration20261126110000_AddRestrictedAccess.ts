import { Migration } from '@mikro-orm/migrations';
import { READER } from './Migration20261125216000_AddRowPolicies.ts';

/** Access of officers to single restricted records, allowed by two others; and agreements that can be suspended. */
export class Migration20261126110000_AddRestrictedAccess extends Migration {
  override up(): void {
    this.addSql(`
create table restricted_access (
  id uuid primary key,
  case_id uuid not null,
  record_id bigint not null,
  feed text collate "C" not null,
  region text collate "C" not null,
  asked_by text collate "C" not null,
  asked_department text not null,
  reason text not null,
  asked_at timestamptz not null,
  lapses_at timestamptz not null,
  owner_by text,
  owner_at timestamptz,
  protection_by text,
  protection_at timestamptz,
  expires_at timestamptz,
  declined_by text,
  withdrawn_by text,
  constraint restricted_access_two_others check (owner_by <> asked_by and protection_by <> asked_by and owner_by <> protection_by),
  constraint restricted_access_allowed check ((expires_at is not null) = (owner_by is not null and protection_by is not null)),
  constraint restricted_access_times check ((owner_by is null) = (owner_at is null) and (protection_by is null) = (protection_at is null))
);
create index restricted_access_record on restricted_access (case_id, record_id);
create index restricted_access_officer on restricted_access (asked_by, asked_at);
comment on table restricted_access is 'Who may look at which record of a restricted register in which case, the reason, and the two who allowed it. Ids only.';
grant select on restricted_access to ${READER};
alter table restricted_access enable row level security;
create policy restricted_access_sight on restricted_access for select using (sees_region(region) and (
  current_setting('lianhe.sight') = 'unnamed' or (current_setting('lianhe.sight') = 'concerned'
    and (asked_department = current_setting('lianhe.department') or is_own_feed(feed)))));

alter table agreement_event drop constraint agreement_event_kind_check;
alter table agreement_event add constraint agreement_event_kind_check check (kind in ('proposed', 'approved', 'revoked', 'suspended', 'resumed'));
drop index agreement_event_once;
create unique index agreement_event_once on agreement_event (agreement_id, version, kind, coalesce(side, ''))
  where kind in ('proposed', 'approved', 'revoked');
    `);
  }

  override down(): void {
    this.addSql(`
drop table restricted_access;
alter table agreement_event disable trigger agreement_event_is_kept;
update agreement_event set kind = 'revoked' where no in (
  select max(no) from agreement_event e where kind = 'suspended' and not exists (
    select 1 from agreement_event l where l.agreement_id = e.agreement_id and (l.no > e.no and l.kind = 'resumed'
      or l.version = e.version and l.kind = 'revoked')) group by agreement_id, version);
delete from agreement_event where kind in ('suspended', 'resumed');
alter table agreement_event enable trigger agreement_event_is_kept;
drop index agreement_event_once;
create unique index agreement_event_once on agreement_event (agreement_id, version, kind, coalesce(side, ''));
alter table agreement_event drop constraint agreement_event_kind_check;
alter table agreement_event add constraint agreement_event_kind_check check (kind in ('proposed', 'approved', 'revoked'));
    `);
  }
}
