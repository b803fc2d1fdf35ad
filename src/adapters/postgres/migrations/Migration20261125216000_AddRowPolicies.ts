import { Migration } from '@mikro-orm/migrations';

/** Whoever reads for a caller; sees rows by policy only and can write nothing. Roles belong to the server, not to a database. */
export const READER = 'lianhe_reader';

/** What a caller's reading may touch, and the condition under which a row of it is shown. */
const POLICIES: Readonly<Record<string, string>> = {
  run_answer: 'sees_subject(owner, region, evidence)',
  finding: 'sees_subject(owner, null, evidence)',
  case_file: `sees_region(region) and (current_setting('lianhe.sight') = 'unnamed' or (current_setting('lianhe.sight') = 'concerned'
    and (owner = current_setting('lianhe.department') or exists (select 1 from finding f where f.case_id = case_file.id))))`,
  case_event: 'exists (select 1 from case_file c where c.id = case_event.case_id)',
  source_record: `(is_own_feed(feed) and sees_region(region) and current_setting('lianhe.sight') in ('own', 'concerned')
    and current_setting('lianhe.org') in ('', org)) or (current_setting('lianhe.sight') = 'concerned' and (is_in_question(id)
      or is_of_person_in_question(feed, key) or is_linked_with_own_row(feed, key)))`,
  standing_change: 'exists (select 1 from source_record s where s.id = standing_change.record_id)',
  rejection:
    'exists (select 1 from batch b where b.id = rejection.batch_id and is_own_feed(b.feed) and sees_region(b.region))',
  link: `current_setting('lianhe.sight') = 'concerned' and (
    (is_own_feed(left_feed) and exists (select 1 from source_record s where s.feed = left_feed and s.key = left_key))
    or (is_own_feed(right_feed) and exists (select 1 from source_record s where s.feed = right_feed and s.key = right_key)))`,
  person_mention:
    'exists (select 1 from source_record s where s.feed = person_mention.feed and s.key = person_mention.key)',
};

/** Tables without a person in them that such readings are joined with. */
const OPEN = ['run', 'batch', 'link_decision', 'person', 'person_event'];

/**
 * The second fence around rows: the same sight as `rowScopeOf`, by the database's own means. A reading whose post was not
 * set fails: `current_setting` without a default raises.
 */
export class Migration20261125216000_AddRowPolicies extends Migration {
  override up(): void {
    this.addSql(`
do $body$
begin
  create role ${READER} nologin;
exception
  when duplicate_object or unique_violation then null;
  when insufficient_privilege then
    raise exception '请由数据库管理员先执行 create role ${READER} nologin; grant ${READER} to "%" / an administrator of the database must first run these', current_user;
end $body$;
do $body$
begin
  if not pg_has_role(current_user, '${READER}', 'member') then execute format('grant ${READER} to %I', current_user); end if;
end $body$;
grant usage on schema lianhe to ${READER};

create function sees_region(region text) returns boolean language sql stable
  return starts_with(region, current_setting('lianhe.region'));
create function is_own_feed(feed text) returns boolean language sql stable
  return feed = any (string_to_array(current_setting('lianhe.feeds'), ','));
create function sees_subject(owner text, region text, evidence jsonb) returns boolean language sql stable
  return (region is null or starts_with(region, current_setting('lianhe.region'))) and case current_setting('lianhe.sight')
    when 'unnamed' then true
    when 'concerned' then owner = current_setting('lianhe.department') or exists (
      select 1 from jsonb_array_elements(evidence) e
      where e ->> 'feed' = any (string_to_array(current_setting('lianhe.feeds'), ',')))
    else false end;

create function is_in_question(record bigint) returns boolean language sql stable security definer set search_path = lianhe
  return exists (
    select 1 from finding f
    where jsonb_path_query_array(f.evidence, '$[*].recordId') @> to_jsonb(record::text)
      and sees_subject(f.owner, null, f.evidence));
comment on function is_in_question is 'Whether a finding that the reader sees rests on a record. As the owner: conditions of a policy keep the planner from an index.';

create function person_of(feed text, key text) returns uuid language sql stable security definer set search_path = lianhe
  return (select m.person_id from person_mention m
    where m.feed = person_of.feed and m.key = person_of.key and m.known_to is null order by m.role limit 1);
comment on function person_of is 'The person that the first person of a record belongs to; asked about records that the reader sees already.';

create function is_of_person_in_question(feed text, key text) returns boolean language sql stable security definer
  set search_path = lianhe
  return exists (
    select 1 from person_mention m
      join person_mention n on n.person_id = m.person_id and n.known_to is null
      join source_record s on s.feed = n.feed and s.key = n.key
      join finding f on jsonb_path_query_array(f.evidence, '$[*].recordId') @> to_jsonb(s.id::text)
    where m.feed = is_of_person_in_question.feed and m.key = is_of_person_in_question.key and m.known_to is null
      and sees_subject(f.owner, null, f.evidence));
comment on function is_of_person_in_question is 'Whether a record is of a person whom a finding that the reader sees is about. As the owner, because policies may not ask each other in a circle.';

create function is_linked_with_own_row(feed text, key text) returns boolean language sql stable security definer
  set search_path = lianhe
  return exists (
    select 1 from link l join source_record s on s.feed = l.right_feed and s.key = l.right_key
    where l.known_to is null and l.left_feed = is_linked_with_own_row.feed and l.left_key = is_linked_with_own_row.key
      and is_own_feed(s.feed) and sees_region(s.region)
    union all
    select 1 from link l join source_record s on s.feed = l.left_feed and s.key = l.left_key
    where l.known_to is null and l.right_feed = is_linked_with_own_row.feed and l.right_key = is_linked_with_own_row.key
      and is_own_feed(s.feed) and sees_region(s.region));
comment on function is_linked_with_own_row is 'Whether a link stands, or waits for an officer, between a record and a row of the reader.';

create index finding_records on finding using gin (jsonb_path_query_array(evidence, '$[*].recordId') jsonb_path_ops);
grant select on ${[...Object.keys(POLICIES), ...OPEN].join(', ')} to ${READER};
${Object.entries(POLICIES)
  .map(
    ([table, condition]) => `alter table ${table} enable row level security;
create policy ${table}_sight on ${table} for select using (${condition});`,
  )
  .join('\n')}
    `);
  }

  override down(): void {
    this.addSql(`
${Object.keys(POLICIES)
  .map((table) => `drop policy ${table}_sight on ${table}; alter table ${table} disable row level security;`)
  .join('\n')}
revoke all on ${[...Object.keys(POLICIES), ...OPEN].join(', ')} from ${READER};
revoke usage on schema lianhe from ${READER};
drop index finding_records;
drop function is_in_question(bigint), person_of(text, text), is_of_person_in_question(text, text), is_linked_with_own_row(text, text), sees_subject(text, text, jsonb), is_own_feed(text), sees_region(text);
    `);
  }
}
