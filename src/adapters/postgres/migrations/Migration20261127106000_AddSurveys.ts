import { Migration } from '@mikro-orm/migrations';
import { READER } from './Migration20261125216000_AddRowPolicies.ts';

/** Sample surveys: a frozen frame, a draw that anybody can repeat, and what surveyors found. */
export class Migration20261127106000_AddSurveys extends Migration {
  override up(): void {
    this.addSql(`
create table survey (
  number bigint primary key generated always as identity,
  feed text collate "C" not null,
  region text collate "C" not null,
  of_closed_cases boolean not null,
  frame_size integer not null check (frame_size > 0),
  frame_hash bytea not null check (length(frame_hash) = 32),
  size integer not null check (size > 0 and size <= frame_size),
  announced_by text collate "C" not null,
  announced_at timestamptz not null default clock_timestamp(),
  seed text collate "C",
  drawn_on date,
  drawn_by text collate "C",
  check ((seed is null) = (drawn_on is null) and (seed is null) = (drawn_by is null))
);
create table survey_frame (
  survey bigint not null references survey (number),
  record_id bigint not null,
  primary key (survey, record_id)
);
comment on table survey_frame is 'Records that may be drawn, as they were when the survey was announced.';
create table survey_record (
  survey bigint not null references survey (number),
  record_id bigint not null,
  rank integer not null,
  confirmed text[] collate "C",
  wrong text[] collate "C",
  entered_by text collate "C",
  entered_at timestamptz,
  primary key (survey, record_id),
  check ((confirmed is null) = (wrong is null))
);
create index survey_record_record on survey_record (record_id);
comment on table survey_record is 'Records that were drawn, in that order, and names of the fields that were found right and wrong.';
grant select on survey, survey_frame, survey_record to ${READER};

create function is_sampled(record bigint, region text) returns boolean language sql stable security definer set search_path = lianhe
  return sees_region(region) and exists (
    select 1 from survey_record r join survey v on v.number = r.survey
    where r.record_id = record and (now() at time zone 'Asia/Shanghai')::date between v.drawn_on and v.drawn_on + 29);
comment on function is_sampled is 'Whether a record is in a sample that can be read today: for 30 days.';
create policy source_record_sample on source_record for select
  using (current_setting('lianhe.sight') = 'sampled' and is_sampled(id, region));
    `);
  }

  override down(): void {
    this.addSql(`
drop policy source_record_sample on source_record;
drop function is_sampled(bigint, text);
drop table survey_record, survey_frame, survey;
    `);
  }
}
