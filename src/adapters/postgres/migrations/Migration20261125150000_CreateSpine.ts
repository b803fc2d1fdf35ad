import { Migration } from '@mikro-orm/migrations';

/** The person spine: which mentions are one person, under ids that last, with everything that happened to the ids. */
export class Migration20261125150000_CreateSpine extends Migration {
  override up(): void {
    this.addSql(`
create table person (
  id uuid primary key,
  known_from timestamptz not null,
  known_to timestamptz
);
comment on table person is 'Ids of persons, ever given. They are derived with the key of this register and hold nothing about anybody.';

create table person_mention (
  person_id uuid not null,
  feed text collate "C" not null,
  key text collate "C" not null,
  role text collate "C" not null,
  known_from timestamptz not null,
  known_to timestamptz,
  primary key (feed, key, role, known_from)
);
create unique index person_mention_live on person_mention (feed, key, role) where known_to is null;
create index person_mention_person on person_mention (person_id);
comment on table person_mention is 'Which person a mention belonged to from when to when. Natural keys: personal data.';

create table person_event (
  no bigint generated always as identity primary key,
  kind text not null check (kind in ('created', 'joined', 'split', 'moved', 'ended')),
  from_id uuid,
  to_id uuid,
  run_id uuid not null references run (id),
  at timestamptz not null
);
create index person_event_from on person_event (from_id);
create index person_event_to on person_event (to_id);
comment on table person_event is 'What happened to ids of persons, in order: the redirect feed. No personal data.';

create table spine_settle (
  at timestamptz primary key,
  run_id uuid not null references run (id)
);
comment on table spine_settle is 'When the person spine was settled after which run: later links are what the next settle looks at.';

create table person_id_key (
  secret uuid not null
);
comment on table person_id_key is 'One row: the key with which ids of persons are derived, so that nobody can find a person by trying numbers.';

create index link_left_live on link (left_feed, left_key, left_role) where known_to is null;
create index link_right_live on link (right_feed, right_key, right_role) where known_to is null;
    `);
  }

  override down(): void {
    this.addSql(
      'drop index link_left_live, link_right_live; drop table person_id_key, spine_settle, person_event, person_mention, person;',
    );
  }
}
