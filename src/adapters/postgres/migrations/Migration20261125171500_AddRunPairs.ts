import { Migration } from '@mikro-orm/migrations';

/** Where the parts of a search for pairs leave what they found, and the keys that too many carry. */
export class Migration20261125171500_AddRunPairs extends Migration {
  override up(): void {
    this.addSql(`
create table run_pair (
  run_id uuid not null references run (id) on delete cascade,
  left_feed text collate "C" not null,
  right_feed text collate "C" not null,
  left_record bigint not null,
  left_role text collate "C" not null,
  right_record bigint not null,
  right_role text collate "C" not null
);
create index run_pair_feeds on run_pair (run_id, left_feed, right_feed);
comment on table run_pair is 'Pairs for which the judge speaks, from the search to the link stage of a run.';

create table run_crowded_key (
  run_id uuid not null references run (id) on delete cascade,
  feed text collate "C" not null,
  key bigint not null,
  primary key (run_id, feed, key)
);
comment on table run_crowded_key is 'Hashed keys that so many mentions carry that they propose no pairs.';

create index mention_feed on mention (feed);
    `);
  }

  override down(): void {
    this.addSql('drop index mention_feed; drop table run_crowded_key, run_pair;');
  }
}
