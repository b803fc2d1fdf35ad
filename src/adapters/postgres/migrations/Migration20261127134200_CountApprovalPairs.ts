import { Migration } from '@mikro-orm/migrations';

/** How often the same two persons decide together: the database itself takes no twenty-first time of a month. */
export class Migration20261127134200_CountApprovalPairs extends Migration {
  override up(): void {
    this.addSql(`
create table two_person_pair (
  month date not null check (extract(day from month) = 1),
  one text collate "C" not null,
  other text collate "C" not null,
  no integer not null check (no > 0),
  matter text collate "C" not null,
  is_released boolean not null,
  at timestamptz not null default clock_timestamp(),
  primary key (month, one, other, no),
  constraint two_person_pair_two check (one < other),
  constraint two_person_pair_times check (no <= 20 or is_released)
);
create index two_person_pair_other on two_person_pair (month, other);
comment on table two_person_pair is 'Matters that two people decided together, by calendar month, the two in the order of their names.';
create table two_person_release (
  month date not null check (extract(day from month) = 1),
  one text collate "C" not null,
  other text collate "C" not null,
  released_by text collate "C" not null,
  reason text not null,
  at timestamptz not null default clock_timestamp(),
  primary key (month, one, other),
  constraint two_person_release_third check (released_by not in (one, other))
);
comment on table two_person_release is 'Who let two people go on for the rest of a month, and why.';
    `);
  }

  override down(): void {
    this.addSql('drop table two_person_release, two_person_pair;');
  }
}
