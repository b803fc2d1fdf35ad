import { Migration } from '@mikro-orm/migrations';

/** Sharing agreements with their life, and the counters of persons read under them. */
export class Migration20261125210000_CreateAgreements extends Migration {
  override up(): void {
    this.addSql(`
create table agreement_event (
  no bigint generated always as identity primary key,
  agreement_id text collate "C" not null,
  version integer not null check (version > 0),
  kind text not null check (kind in ('proposed', 'approved', 'revoked')),
  side text check (side in ('owner', 'data-protection')),
  by_user text not null,
  by_role text not null,
  by_department text not null,
  at timestamptz not null,
  known_from timestamptz not null default clock_timestamp(),
  document jsonb,
  reason text,
  constraint agreement_event_side check ((kind = 'approved') = (side is not null)),
  constraint agreement_event_document check ((kind = 'proposed') = (document is not null))
);
create unique index agreement_event_once on agreement_event (agreement_id, version, kind, coalesce(side, ''));
create index agreement_event_known on agreement_event (known_from);
comment on table agreement_event is 'Proposals, approvals and revocations of sharing agreements, in the order in which they became known. No personal data.';
comment on column agreement_event.at is 'When it takes effect; known_from tells when the hub learnt of it.';

create function agreement_event_is_kept() returns trigger language plpgsql as $body$
begin
  raise exception 'agreements are appended to, never changed: % of %', tg_op, tg_table_name using errcode = 'insufficient_privilege';
end $body$;
create trigger agreement_event_is_kept before update or delete or truncate on agreement_event
  for each statement execute function agreement_event_is_kept();

create table agreement_volume (
  agreement_id text collate "C" not null,
  day date not null,
  persons integer not null check (persons >= 0),
  primary key (agreement_id, day)
);
comment on table agreement_volume is 'Distinct persons whose data went out under an agreement on a day.';

create table agreement_person (
  agreement_id text collate "C" not null,
  day date not null,
  subject text collate "C" not null,
  primary key (agreement_id, day, subject)
);
comment on table agreement_person is 'Which persons were counted, by opaque token; needed on the day itself only.';

create table reveal_budget (
  officer text collate "C" primary key
);
comment on table reveal_budget is 'One row an officer who ever revealed a value: the lock under which the budget is spent.';

create table reveal_person (
  officer text collate "C" not null references reveal_budget (officer),
  subject text collate "C" not null,
  last_at timestamptz not null,
  primary key (officer, subject)
);
create index reveal_person_last on reveal_person (officer, last_at);
comment on table reveal_person is 'When an officer last revealed a value of a person, by opaque token; needed for 30 days.';
    `);
  }

  override down(): void {
    this.addSql(`
drop table reveal_person, reveal_budget, agreement_person, agreement_volume, agreement_event;
drop function agreement_event_is_kept();
    `);
  }
}
