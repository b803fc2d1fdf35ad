import { Migration } from '@mikro-orm/migrations';

/**
 * Links whose place in a list may tell nothing of their score, asked by readers who may not know why; and notices for a
 * department that is not in the case, but corrected something on its word.
 */
export class Migration20261126180000_RefineSights extends Migration {
  override up(): void {
    this.addSql(`
create function links_under_protection() returns setof text language sql stable security definer set search_path = lianhe
begin atomic
  with live as materialized (select id, person_id from protection where state in ('proposed', 'active', 'lift-proposed')),
  seed as materialized (select s.feed, s.key, s.role from live join protected_mention s on s.protection_id = live.id),
  person as (
    select person_id from live where person_id is not null
    union select pm.person_id from seed join person_mention pm using (feed, key, role) where pm.known_to is null),
  number as (
    select distinct m.id_number from seed join source_record r using (feed, key)
    join mention m on m.record_id = r.id and m.role = seed.role where m.id_number is not null),
  record as materialized (
    select feed, key from seed
    union select pm.feed, pm.key from person join person_mention pm using (person_id) where pm.known_to is null
    union select r.feed, r.key from number join mention m using (id_number) join source_record r on r.id = m.record_id)
  select l.pair_key from record join link l on l.left_feed = record.feed and l.left_key = record.key where l.known_to is null
  union select l.pair_key from record join link l on l.right_feed = record.feed and l.right_key = record.key where l.known_to is null;
end;
comment on function links_under_protection is 'Keys of the links of protected persons, proposed ones with them. As the owner: readers may not see whom a protection is about.';

alter policy case_notice_sight on case_notice using (
  exists (select 1 from case_file c where c.id = case_notice.case_id)
  or (receiver = current_setting('lianhe.department') and exists (select 1 from correction k where k.case_id = case_notice.case_id)));
    `);
  }

  override down(): void {
    this.addSql(`
alter policy case_notice_sight on case_notice using (exists (select 1 from case_file c where c.id = case_notice.case_id));
drop function links_under_protection();
    `);
  }
}
