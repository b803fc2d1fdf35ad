import { Migration } from '@mikro-orm/migrations';

/** The life of a case: its events, its clocks, notices to departments, four eyes, bulks; and how long a pair decision holds. */
export class Migration20261125211000_AddCaseWork extends Migration {
  override up(): void {
    this.addSql(`
alter table case_file
  add steps integer not null default 0,
  add version integer not null default 0,
  add life jsonb,
  add assignee text,
  add concerned text[] not null default '{}',
  add parties text[] not null default '{}',
  add next_look_on date,
  add settled_at timestamptz;
comment on column case_file.life is 'The fold of case_event, kept beside it for lists and clocks. Null: opened before cases had a life.';
comment on column case_file.parties is 'Departments that the case concerns or that were asked to assist.';
update case_file c set steps = (select coalesce(max(seq), 0) from case_event e where e.case_id = c.id),
  version = (select count(*) from case_event e where e.case_id = c.id), concerned = array[owner], parties = array[owner],
  next_look_on = c.opened_at::date, settled_at = c.closed_at;
create index case_file_next_look on case_file (next_look_on) where next_look_on is not null;
create index case_file_assignee on case_file (assignee) where assignee is not null;

alter table case_event rename reason to what;
alter table case_event add act integer, add role text not null default 'hub', add department text not null default 'HUB', add happened_on date;
update case_event set act = seq, happened_on = at::date;
alter table case_event alter act set not null, alter happened_on set not null;
comment on table case_event is 'Every step in the life of a case, appended and never changed.';
create index case_event_actor on case_event (actor, at desc) where what ? 'reason';
create index case_event_overdue on case_event (happened_on) where kind = 'assist-overdue';

create table case_outcome (
  case_id uuid not null,
  seq integer not null,
  action text not null,
  digest text not null,
  is_four_eyes boolean not null,
  proposer text not null,
  approver text not null,
  constraint case_outcome_two_people check (not is_four_eyes or approver <> proposer),
  primary key (case_id, seq),
  foreign key (case_id, seq) references case_event (case_id, seq)
);
comment on table case_outcome is 'Confirmed outcomes: no outcome that asks for four eyes can be stored with two.';

create table case_notice (
  case_id uuid not null references case_file (id),
  seq integer not null,
  act integer not null,
  receiver text not null,
  kind text not null,
  leaves_at timestamptz not null,
  left_at timestamptz,
  recalled_at timestamptz,
  primary key (case_id, seq, receiver),
  constraint case_notice_one_end check (left_at is null or recalled_at is null)
);
comment on table case_notice is 'Messages to departments, held until the decision can no longer be undone; the row is the message.';
create index case_notice_waiting on case_notice (leaves_at) where left_at is null and recalled_at is null;
create index case_notice_receiver on case_notice (receiver, left_at desc) where left_at is not null;

create table case_bulk (
  id uuid primary key,
  actor text not null,
  digest text not null,
  command jsonb not null,
  entries jsonb not null,
  sample text[] not null,
  previewed_at timestamptz not null,
  applied_at timestamptz,
  undone_at timestamptz
);
comment on table case_bulk is 'One decision on many cases: what was previewed, and whether it was applied and undone.';

create table case_attachment (
  hash text primary key check (hash ~ '^[0-9a-f]{64}$'),
  media_type text not null,
  bytes integer not null check (bytes between 1 and 10485760),
  content bytea not null,
  added_at timestamptz not null
);
comment on table case_attachment is 'Files that officers attached as evidence, by the SHA-256 of their content. Personal data.';
alter table case_attachment alter content set storage external;

alter table link_decision
  add scope text not null default 'pair' constraint link_decision_scope check (scope in ('pair', 'versions')),
  add expires_on date,
  add evidence text,
  add case_id uuid references case_file (id),
  add case_act integer,
  add one_feed text, add one_key text, add other_feed text, add other_key text;
comment on column link_decision.scope is 'pair: whatever is corrected later; versions: as long as both records read as they did.';
    `);
  }

  override down(): void {
    this.addSql(`
comment on table case_event is null;
delete from schedule where id = 'case-clocks';
alter table link_decision drop scope, drop expires_on, drop evidence, drop case_id, drop case_act,
  drop one_feed, drop one_key, drop other_feed, drop other_key;
drop table case_attachment, case_bulk, case_notice, case_outcome;
drop index case_event_actor, case_event_overdue, case_file_next_look, case_file_assignee;
alter table case_event drop act, drop role, drop department, drop happened_on;
alter table case_event rename what to reason;
alter table case_file drop steps, drop version, drop life, drop assignee, drop concerned, drop parties, drop next_look_on, drop settled_at;
    `);
  }
}
