import { Migration } from '@mikro-orm/migrations';

/** The register: rosters as delivered, their rows as versions, the people named in them, and how far rosters reach. */
export class Migration20261125090000_CreateRegister extends Migration {
  override up(): void {
    this.addSql(`
create table batch (
  id uuid primary key,
  number bigint generated always as identity unique,
  feed text not null,
  region text collate "C" not null,
  org text collate "C" not null default '',
  period_start date not null,
  period_end date not null,
  is_final boolean not null,
  series integer,
  mode text not null check (mode in ('add', 'replace')),
  submitted_at text,
  declared_rows integer,
  file_name text not null,
  format text not null,
  encoding text,
  content_hash text not null,
  identity text not null,
  definition_hash text not null,
  state text not null check (state in ('accepted', 'refused', 'withdrawn', 'replaced')),
  refusal jsonb,
  columns jsonb not null default '{}',
  facts jsonb not null default '{}',
  rows_total integer not null default 0,
  rows_accepted integer not null default 0,
  rows_unchanged integer not null default 0,
  rows_corrected integer not null default 0,
  rows_voided integer not null default 0,
  rows_rejected integer not null default 0,
  accepted_at timestamptz not null default now(),
  withdrawn_at timestamptz,
  withdrawn_reason text
);
create unique index batch_identity_live on batch (identity) where state = 'accepted';
create index batch_roster on batch (feed, region, org, period_start);
comment on table batch is 'One delivered file: its envelope and what became of its rows. No personal data.';

create table source_record (
  id bigint primary key,
  batch_id uuid not null references batch (id),
  row_no integer not null,
  feed text collate "C" not null,
  key text collate "C" not null,
  operation text not null check (operation in ('NEW', 'CORRECT', 'VOID')),
  source_record_id text,
  row_hash text not null,
  content jsonb not null,
  sent json not null,
  issues jsonb not null,
  registered_on date,
  event_on text,
  region text collate "C" not null,
  org text collate "C" not null,
  term date,
  first_standing text not null,
  standing text not null,
  contention text,
  accepted_at timestamptz not null default now()
);
create index source_record_key on source_record (feed, key);
create index source_record_batch on source_record (batch_id);
comment on table source_record is 'Every row version ever accepted, as normalised and as sent. Personal data.';

create table standing_change (
  record_id bigint not null,
  standing text not null,
  contention text,
  known_from timestamptz not null default now(),
  primary key (record_id, known_from)
);
comment on table standing_change is 'When the hub learned that a row version became or ceased to be the live one.';

create table mention (
  record_id bigint not null,
  role text not null,
  feed text collate "C" not null,
  key text collate "C" not null,
  name text,
  name_key text collate "C",
  former_name_key text collate "C",
  pinyin text collate "C",
  sex text,
  birth_date text collate "C",
  id_number text collate "C",
  id_suspect text collate "C",
  cert_no text collate "C",
  mother_id text collate "C",
  mother_name_key text collate "C",
  multiple_index text,
  regions text[] not null,
  event_on text,
  term text,
  competes boolean not null,
  replaces_key text collate "C",
  primary key (record_id, role)
);
create index mention_replaces on mention (feed, replaces_key) where replaces_key is not null;
create index mention_id_number on mention (feed, id_number) where id_number is not null;
comment on table mention is 'People as records name them, with the values that matching compares. Personal data.';

create table mention_key (
  feed text collate "C" not null,
  key bigint not null,
  record_id bigint not null,
  role text not null
);
create index mention_key_block on mention_key (feed, key);
create index mention_key_record on mention_key (record_id);
comment on table mention_key is 'Hashed blocking keys; parents have none of their own.';

create table rejection (
  batch_id uuid not null references batch (id),
  row_no integer not null,
  field text,
  code text not null,
  zh text not null,
  en text not null,
  cells jsonb not null
);
create index rejection_batch on rejection (batch_id, row_no);
comment on table rejection is 'Rows that were not taken, as sent, until corrected or expired. Personal data.';

create table owed_feed (
  id bigint generated always as identity primary key,
  feed text not null,
  region text collate "C" not null,
  org text collate "C" not null default '',
  since date not null,
  until date,
  cadence text,
  set_by text not null default 'delivered',
  unique (feed, region, org)
);
comment on table owed_feed is 'Which organisation owes which feed for which region from when. Filled by delivery, edited by operators.';

create table parameter_override (
  id bigint generated always as identity primary key,
  name text not null,
  region text collate "C" not null default '',
  valid_from date not null,
  valid_to date,
  value double precision not null,
  set_by text not null,
  set_at timestamptz not null default now()
);
`);
  }

  override down(): void {
    this.addSql(
      'drop table parameter_override, owed_feed, rejection, mention_key, mention, standing_change, source_record, batch;',
    );
  }
}
