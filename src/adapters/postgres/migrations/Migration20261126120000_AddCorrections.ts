import { Migration } from '@mikro-orm/migrations';
import { READER } from './Migration20261125216000_AddRowPolicies.ts';

/** What settled cases ask of departments, what became of it, and when an outcome is known to all. */
export class Migration20261126120000_AddCorrections extends Migration {
  override up(): void {
    this.addSql(`
alter table case_outcome add leaves_at timestamptz, add issued_at timestamptz, add recalled_at timestamptz;
alter table case_outcome add constraint case_outcome_one_end check (issued_at is null or recalled_at is null);
create index case_outcome_waiting on case_outcome (leaves_at) where issued_at is null and recalled_at is null;
comment on column case_outcome.issued_at is 'When its corrections were asked for. Outcomes from before there were corrections have no leaves_at and ask for none.';

create table correction (
  id uuid primary key,
  case_id uuid not null references case_file (id),
  case_number text not null,
  outcome_seq integer not null,
  finding_id uuid not null references finding (id),
  check_code text not null,
  code text not null,
  department text not null,
  feed text collate "C" not null,
  record_id bigint,
  field text,
  basis_record_id bigint,
  basis_feed text collate "C",
  basis_region text collate "C",
  region text collate "C" not null,
  org text collate "C" not null,
  done_on date not null,
  state text not null check (state in ('OPEN', 'ACKNOWLEDGED', 'OVERDUE', 'CORRECTED', 'DECLINED', 'WITHDRAWN')),
  answer text not null check (answer in ('corrected', 'not-corrected', 'unanswerable')),
  due_on date,
  next_look_on date,
  steps integer not null,
  life jsonb not null,
  issued_at timestamptz not null default now(),
  constraint correction_once unique nulls not distinct (case_id, outcome_seq, code, feed, record_id, field, basis_record_id)
);
create index correction_due on correction (feed, due_on, id);
create index correction_next_look on correction (next_look_on) where next_look_on is not null;
create index correction_standing on correction (case_id) where state in ('OPEN', 'ACKNOWLEDGED', 'OVERDUE');
comment on table correction is 'What a settled case asks of a department about one of its records; names records and fields, holds no value.';
comment on column correction.life is 'The fold of correction_event, kept beside it for lists and clocks.';

create table correction_event (
  correction_id uuid not null references correction (id),
  seq integer not null,
  kind text not null,
  at timestamptz not null,
  happened_on date not null,
  actor text not null,
  role text not null,
  department text not null,
  what jsonb not null,
  position bigint unique,
  primary key (correction_id, seq)
);
create sequence correction_position owned by correction_event.position;
create index correction_event_waiting on correction_event (at) where position is null;
comment on table correction_event is 'Every step of a correction, appended and never changed.';
comment on column correction_event.position is 'Place in the feed of changes, given after the step was committed: nothing is ever put in before what was read.';

grant select on correction, correction_event to ${READER};
alter table correction enable row level security;
create policy correction_sight on correction for select using (is_own_feed(feed) and sees_region(region)
  and current_setting('lianhe.sight') in ('own', 'concerned') and current_setting('lianhe.org') in ('', org));
alter table correction_event enable row level security;
create policy correction_event_sight on correction_event for select using (
  exists (select 1 from correction c where c.id = correction_event.correction_id));
    `);
  }

  override down(): void {
    this.addSql(`
delete from schedule where id = 'case-notices';
drop table correction_event, correction;
alter table case_outcome drop leaves_at, drop issued_at, drop recalled_at;
    `);
  }
}
