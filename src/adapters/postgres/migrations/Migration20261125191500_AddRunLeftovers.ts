import { Migration } from '@mikro-orm/migrations';

/**
 * What the next run needs to link only what changed: events that no tier linked, how many people and names a run read, and
 * ways to people by their own names. None by those of parents, who are no way to a record.
 */
export class Migration20261125191500_AddRunLeftovers extends Migration {
  override up(): void {
    this.addSql(`
create table run_leftover (
  run_id uuid not null references run (id) on delete cascade,
  left_feed text collate "C" not null,
  right_feed text collate "C" not null,
  feed text collate "C" not null,
  record_id bigint not null,
  role text collate "C" not null,
  keys bigint[] not null
);
create index run_leftover_feeds on run_leftover (run_id, left_feed, right_feed);
comment on table run_leftover is 'Events that no tier linked, with hashed keys under the rules of the model.';

create table run_census (
  run_id uuid not null references run (id) on delete cascade,
  feed text collate "C" not null,
  people integer not null,
  named integer not null,
  mothers integer not null,
  primary key (run_id, feed)
);
comment on table run_census is 'People that a run read in a feed, and how many of them have a name and a named mother.';
insert into run_census (run_id, feed, people, named, mothers)
select n.run_id, n.feed, count(*), count(m.name_key), count(m.mother_name_key)
from run_input n join mention m on m.record_id = n.record_id and m.feed = n.feed group by 1, 2;

create index run_link_feeds on run_link (run_id, left_feed, right_feed);
create index mention_name on mention (feed, name_key) where name_key is not null;
    `);
  }

  override down(): void {
    this.addSql('drop index mention_name, run_link_feeds; drop table run_census, run_leftover;');
  }
}
