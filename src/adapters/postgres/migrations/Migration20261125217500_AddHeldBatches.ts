import { Migration } from '@mikro-orm/migrations';

/** Batches that wait for two people, and the switch of a first load. */
export class Migration20261125217500_AddHeldBatches extends Migration {
  override up(): void {
    this.addSql(`
alter table batch drop constraint batch_state_check;
alter table batch add constraint batch_state_check check (state in ('accepted', 'refused', 'withdrawn', 'replaced', 'held'));
drop index batch_identity_live;
create unique index batch_identity_live on batch (identity) where state in ('accepted', 'held');

create table batch_hold (
  batch_id uuid primary key references batch (id),
  stops jsonb not null,
  held_at timestamptz not null default now(),
  first_by text,
  first_department text,
  first_verdict text check (first_verdict in ('release', 'refuse')),
  outcome text not null default 'open' check (outcome in ('open', 'released', 'refused')),
  second_by text,
  second_department text,
  decided_at timestamptz,
  constraint batch_hold_two_people check (second_by <> first_by),
  constraint batch_hold_decided check (outcome = 'open' or (first_by is not null and second_by is not null and decided_at is not null)),
  constraint batch_hold_agreed check (outcome = 'open' or outcome = case first_verdict when 'release' then 'released' else 'refused' end)
);
create index batch_hold_open on batch_hold (held_at) where outcome = 'open';
comment on table batch_hold is 'Batches that a gate against poisoned rosters holds: gate, numbers, and the two people who decided. No personal data.';

create table first_load (
  id uuid primary key,
  feed text not null,
  region text collate "C" not null,
  period_start date not null,
  period_end date not null,
  proposed_by text not null,
  proposed_department text not null,
  proposed_at timestamptz not null default now(),
  confirmed_by text,
  confirmed_at timestamptz,
  constraint first_load_two_people check (confirmed_by <> proposed_by)
);
create index first_load_feed on first_load (feed);
comment on table first_load is 'Feeds and periods for which the volume gates are suspended, by two people. No personal data.';
    `);
  }

  override down(): void {
    this.addSql(`
drop table first_load, batch_hold;
drop index batch_identity_live;
update batch set state = 'withdrawn' where state = 'held';
create unique index batch_identity_live on batch (identity) where state = 'accepted';
alter table batch drop constraint batch_state_check;
alter table batch add constraint batch_state_check check (state in ('accepted', 'refused', 'withdrawn', 'replaced'));
    `);
  }
}
