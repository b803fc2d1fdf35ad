import { Migration } from '@mikro-orm/migrations';

/** Runs, their chunks and answers; links, decisions, findings, cases; orders to the workers. */
export class Migration20261125090100_CreateRuns extends Migration {
  override up(): void {
    this.addSql(`
create table run (
  id uuid primary key,
  number bigint generated always as identity unique,
  state text not null check (state in ('planned', 'running', 'done', 'failed')),
  as_of date not null,
  known_at timestamptz,
  region text collate "C" not null default '',
  checks text[] not null default '{}',
  confirm boolean not null default false,
  live boolean not null default true,
  asked_by text not null,
  manifest jsonb not null default '{}',
  manifest_hash text,
  digest text,
  counts jsonb not null default '{}',
  stage integer not null default 0,
  created_at timestamptz not null default now(),
  started_at timestamptz,
  finished_at timestamptz,
  failure text
);

create table run_input (
  run_id uuid not null references run (id) on delete cascade,
  record_id bigint not null,
  feed text collate "C" not null,
  key text collate "C" not null,
  ordinal integer not null,
  contention text,
  superseded boolean not null,
  first_term date,
  primary key (run_id, record_id)
);
create index run_input_chunk on run_input (run_id, feed, ordinal);
comment on table run_input is 'The row versions a run reads: frozen at its start, so that every worker sees the same register.';

create table run_chunk (
  run_id uuid not null references run (id) on delete cascade,
  no integer not null,
  stage integer not null,
  work jsonb not null,
  state text not null default 'todo' check (state in ('todo', 'busy', 'done', 'failed')),
  lease_epoch integer not null default 0,
  lease_until timestamptz,
  attempts integer not null default 0,
  digest text,
  counts jsonb not null default '{}',
  failure text,
  primary key (run_id, no)
);
create index run_chunk_open on run_chunk (run_id, stage, no) where state in ('todo', 'busy');

create table run_link (
  run_id uuid not null references run (id) on delete cascade,
  pair_key text collate "C" not null,
  left_feed text collate "C" not null,
  left_record bigint not null,
  left_key text collate "C" not null,
  left_role text not null,
  right_feed text collate "C" not null,
  right_record bigint not null,
  right_key text collate "C" not null,
  right_role text not null,
  tier text not null,
  standing text not null,
  reason text,
  agrees text[] not null,
  differs text[] not null,
  primary key (run_id, left_record, left_role, right_record, right_role)
);
create index run_link_right on run_link (run_id, right_record);

create table run_answer (
  run_id uuid not null references run (id) on delete cascade,
  check_code text not null,
  check_version integer not null,
  feed text collate "C" not null,
  key text collate "C" not null,
  outcome text not null check (outcome in ('conflicts', 'unanswerable')),
  doubt text,
  reason_code text not null,
  zh text not null,
  en text not null,
  severity text,
  owner text,
  due date,
  until date,
  unverified boolean not null default false,
  region text collate "C" not null,
  evidence jsonb not null,
  details jsonb not null,
  trend text,
  primary key (run_id, check_code, feed, key)
);

create table run_tally (
  run_id uuid not null references run (id) on delete cascade,
  chunk_no integer not null,
  indicator text not null,
  region text collate "C" not null,
  month text not null,
  name text not null,
  value double precision not null,
  primary key (run_id, chunk_no, indicator, region, month, name)
);

create table base_answer (
  run_id uuid not null references run (id) on delete cascade,
  question_hash text not null,
  result text,
  primary key (run_id, question_hash)
);

create table link (
  pair_key text collate "C" not null,
  left_feed text collate "C" not null,
  left_key text collate "C" not null,
  left_role text not null,
  right_feed text collate "C" not null,
  right_key text collate "C" not null,
  right_role text not null,
  tier text not null,
  standing text not null,
  reason text,
  agrees text[] not null,
  differs text[] not null,
  rule_version integer not null,
  known_from timestamptz not null default now(),
  known_to timestamptz,
  primary key (pair_key, known_from)
);
create unique index link_live on link (pair_key) where known_to is null;

create table link_decision (
  id uuid primary key,
  pair_key text collate "C" not null,
  verdict text not null check (verdict in ('same', 'not_same')),
  reason text not null,
  actor text not null,
  decided_at timestamptz not null default now(),
  undone_at timestamptz,
  undone_by text
);
create unique index link_decision_live on link_decision (pair_key) where undone_at is null;

create table case_file (
  id uuid primary key,
  number text not null unique,
  event text not null,
  state text not null,
  severity text not null,
  owner text not null,
  region text collate "C" not null,
  deadline date,
  opened_by_run uuid not null,
  opened_at timestamptz not null default now(),
  closed_at timestamptz
);
create sequence case_number;

create table case_event (
  case_id uuid not null references case_file (id),
  seq integer not null,
  kind text not null,
  from_state text,
  to_state text not null,
  actor text not null,
  at timestamptz not null default now(),
  reason jsonb not null,
  primary key (case_id, seq)
);

create table finding (
  id uuid primary key,
  check_code text not null,
  check_version integer not null,
  feed text collate "C" not null,
  key text collate "C" not null,
  state text not null check (state in ('open', 'gone')),
  trend text not null,
  gone_cause text,
  severity text not null,
  owner text not null,
  case_id uuid references case_file (id),
  subject_record bigint,
  evidence jsonb not null,
  first_run uuid not null,
  last_run uuid not null,
  known_from timestamptz not null default now(),
  known_to timestamptz,
  unique (check_code, feed, key)
);
create index finding_case on finding (case_id);

create table finding_episode (
  finding_id uuid not null references finding (id),
  known_from timestamptz not null,
  known_to timestamptz,
  cause text,
  primary key (finding_id, known_from)
);

create table outbox (
  id uuid primary key,
  topic text not null,
  key text not null unique,
  payload jsonb not null,
  created_at timestamptz not null default clock_timestamp(),
  dispatched_at timestamptz
);
create index outbox_waiting on outbox (created_at) where dispatched_at is null;

create table schedule (
  id text primary key,
  zh text not null,
  en text not null,
  cron text not null,
  tz text not null default 'Asia/Shanghai',
  action text not null,
  enabled boolean not null default true,
  last_fired_at timestamptz,
  changed_by text not null default 'default'
);

create table idempotency (
  actor text not null,
  key text not null,
  request_digest text not null,
  response jsonb,
  created_at timestamptz not null default now(),
  primary key (actor, key)
);
`);
  }

  override down(): void {
    this.addSql(
      'drop table idempotency, schedule, outbox, finding_episode, finding, case_event, case_file, link_decision, link, base_answer, run_tally, run_answer, run_link, run_chunk, run_input, run; drop sequence case_number;',
    );
  }
}
