import { Migration } from '@mikro-orm/migrations';

/** Who spoke in a matter that two people decide, from which terminal, and who was drawn to speak second. */
export class Migration20261127105000_DrawSecondPerson extends Migration {
  override up(): void {
    this.addSql(`
create table two_person_matter (
  matter text collate "C" primary key
);
create table two_person_voice (
  id bigint primary key generated always as identity,
  matter text collate "C" not null references two_person_matter (matter),
  person text collate "C" not null,
  terminal text collate "C",
  at timestamptz not null
);
create index two_person_voice_matter on two_person_voice (matter, id);
comment on table two_person_voice is 'Who spoke in a matter, by account; the terminal is a digest of its address.';
create table two_person_seat (
  matter text collate "C" not null references two_person_matter (matter),
  side text collate "C" not null,
  person text collate "C" not null,
  until timestamptz not null,
  primary key (matter, side)
);
create index two_person_seat_person on two_person_seat (person, until);
comment on table two_person_seat is 'Who was drawn to speak second; until then nobody else may.';
    `);
  }

  override down(): void {
    this.addSql('drop table two_person_seat, two_person_voice, two_person_matter;');
  }
}
