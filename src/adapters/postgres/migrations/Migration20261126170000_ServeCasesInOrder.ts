import { Migration } from '@mikro-orm/migrations';

/**
 * A page of cases reads the cases of the page and no other: in the order of the list, and whether a finding is the reader's
 * business is told by a column instead of by taking its evidence apart for every case there is.
 */
export class Migration20261126170000_ServeCasesInOrder extends Migration {
  override up(): void {
    this.addSql(`
create index case_file_in_order on case_file (severity, (coalesce(deadline, 'infinity'::date)), number);

create function feeds_in(evidence jsonb) returns text[] language sql immutable strict parallel safe
  return array(select distinct e ->> 'feed' from jsonb_array_elements(evidence) e order by 1);
comment on function feeds_in is 'The feeds that the evidence of a finding rests on.';
alter table finding add column feeds text[] not null generated always as (feeds_in(evidence)) stored;

alter policy finding_sight on finding using (case current_setting('lianhe.sight')
  when 'unnamed' then true
  when 'concerned' then owner = current_setting('lianhe.department')
    or feeds && string_to_array(current_setting('lianhe.feeds'), ',')
  else false end);
    `);
  }

  override down(): void {
    this.addSql(`
alter policy finding_sight on finding using (sees_subject(owner, null, evidence));
alter table finding drop column feeds;
drop function feeds_in(jsonb);
drop index case_file_in_order;
    `);
  }
}
