import { Migration } from '@mikro-orm/migrations';

/** Erasure at the end of terms: orders, what they erased by hashes, and how the evidence log forgets what an entry said. */
export class Migration20261126140000_AddRetention extends Migration {
  override up(): void {
    this.addSql(`
create table retention_order (
  id uuid primary key,
  number bigint generated always as identity unique,
  as_of date not null,
  state text not null check (state in ('proposed', 'running', 'done', 'declined')),
  rules jsonb not null,
  due jsonb not null,
  asked_by text not null,
  asked_at timestamptz not null default clock_timestamp(),
  decided_by text,
  decided_at timestamptz,
  finished_at timestamptz,
  outcome jsonb,
  constraint retention_order_two_people check (decided_by <> asked_by),
  constraint retention_order_done check ((state = 'done') = (finished_at is not null))
);
create unique index retention_order_open on retention_order ((true)) where state in ('proposed', 'running');
comment on table retention_order is 'What was to be erased, by which terms, who agreed, and what was erased. Counts only.';

create table erased_item (
  class text collate "C" not null,
  item text collate "C" not null,
  order_id uuid not null references retention_order (id),
  leaf bytea not null check (length(leaf) = 32),
  primary key (class, item)
);
create index erased_item_order on erased_item (order_id, class, item);
comment on table erased_item is 'Everything that was erased, by a keyed digest of what it said: the leaves of the root that the evidence log names.';

create table erased_record (
  id bigint primary key,
  order_id uuid not null references retention_order (id),
  batch_id uuid not null references batch (id),
  feed text collate "C" not null,
  key text collate "C" not null,
  event_month text,
  region text collate "C" not null,
  standing text not null,
  business_leaf text not null
);
create index erased_record_key on erased_record (feed, key);
create index erased_record_batch on erased_record (batch_id);
comment on table erased_record is 'What is left of a row: a hashed key, the month of the event and the region.';
comment on column erased_record.business_leaf is 'Line of the row in the digest of all business data, hashed and veiled: the digest stays as it was.';

create table erased_span (
  feed text collate "C" not null,
  region text collate "C" not null,
  period_start date not null,
  period_end date not null,
  first_day date not null,
  primary key (feed, region, period_start, period_end)
);
comment on table erased_span is 'Periods of which rows were erased, from the earliest day on which one was registered: who is not found there may have been there.';

create table kept_tally (
  indicator text not null,
  region text not null,
  month text not null,
  name text not null,
  value double precision not null,
  primary key (region, month, indicator, name)
);
comment on table kept_tally is 'Sums of months of which rows were erased, as the last run before counted them.';

create table kept_month (
  county text collate "C" primary key,
  until text not null
);
comment on table kept_month is 'Up to which month the figures of a county are kept as they were.';

alter table link add column erased text[], add column business_leaf text;
comment on column link.erased is 'Sides (left, right) whose rows were erased: the link counts as found for the other side and is never made anew.';
create index link_erased on link (left_feed, right_feed) where erased is not null;
alter table link_decision add column business_leaf text;
alter table case_file add column erased_by uuid references retention_order (id);
comment on column case_file.erased_by is 'Order that erased what people wrote in the case.';
alter table identity_number add column doomed_at timestamptz;
create index identity_number_doomed on identity_number (doomed_at) where doomed_at is not null;
comment on column identity_number.doomed_at is 'An erased row named it: destroyed once nothing else does. Whoever stores the number again takes it back.';

create table evidence_erasure (
  from_idx bigint primary key,
  until_idx bigint not null check (until_idx > from_idx),
  order_id uuid not null references retention_order (id)
);
comment on table evidence_erasure is 'Places of the log whose entries were erased. An entry of the log names each of them with the head of the chain.';
create trigger evidence_erasure_is_kept before update or delete or truncate on evidence_erasure
  for each statement execute function evidence_is_kept();

drop trigger evidence_is_kept on evidence;
create trigger evidence_is_kept before delete or truncate on evidence for each statement execute function evidence_is_kept();
create function evidence_changes_by_erasure() returns trigger language plpgsql as $body$
begin
  if new.entry = '' and new.action = '' and new.actor = '' and new.object = '' and new.subjects = '{}'
    and (new.id, new.writer, new.n, new.at, new.digest) = (old.id, old.writer, old.n, old.at, old.digest)
    and exists (select from evidence_leaf l join evidence_erasure e on l.idx >= e.from_idx and l.idx < e.until_idx
      where l.evidence_id = old.id) then
    return new;
  end if;
  raise exception 'evidence is appended to, never changed: % of %', tg_op, tg_table_name using errcode = 'insufficient_privilege';
end $body$;
create trigger evidence_erased_is_kept before update on evidence for each row execute function evidence_changes_by_erasure();
    `);
  }

  override down(): void {
    this.addSql(`
drop trigger evidence_erased_is_kept on evidence;
drop function evidence_changes_by_erasure();
drop trigger evidence_is_kept on evidence;
create trigger evidence_is_kept before update or delete or truncate on evidence for each statement execute function evidence_is_kept();
drop table evidence_erasure;
drop index identity_number_doomed;
alter table identity_number drop doomed_at;
alter table case_file drop erased_by;
alter table link_decision drop business_leaf;
drop index link_erased;
alter table link drop erased, drop business_leaf;
drop table kept_month, kept_tally, erased_span, erased_record, erased_item, retention_order;
delete from schedule where id = 'retention';
    `);
  }
}
