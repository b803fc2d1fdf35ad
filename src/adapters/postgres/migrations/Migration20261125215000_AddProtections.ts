import { Migration } from '@mikro-orm/migrations';

/** Persons whose records are hidden from all but two named officers; two people set and lift it. */
export class Migration20261125215000_AddProtections extends Migration {
  override up(): void {
    this.addSql(`
create table protection (
  id uuid primary key,
  person_id uuid,
  reason text not null check (reason in ('VIOLENCE', 'WITNESS', 'THREAT')),
  officer_one text not null,
  officer_two text not null,
  state text not null check (state in ('proposed', 'active', 'lift-proposed', 'lifted', 'declined', 'lapsed')),
  proposed_by text not null,
  proposed_at timestamptz not null default now(),
  provisional_until timestamptz not null,
  confirmed_by text,
  confirmed_at timestamptz,
  lift_proposed_by text,
  lifted_by text,
  lifted_at timestamptz,
  constraint protection_two_officers check (officer_one <> officer_two),
  constraint protection_two_people check (confirmed_by <> proposed_by),
  constraint protection_confirmed check (state in ('proposed', 'declined', 'lapsed') or confirmed_by is not null),
  constraint protection_lift_two_people check (lifted_by <> lift_proposed_by),
  constraint protection_lifted check (state <> 'lifted' or (lift_proposed_by is not null and lifted_by is not null))
);
comment on table protection is 'Protected persons by id: who proposed, confirmed and lifted it. Nothing about the persons but the reason code.';

create table protected_mention (
  protection_id uuid not null references protection (id),
  feed text collate "C" not null,
  key text collate "C" not null,
  role text collate "C" not null,
  primary key (protection_id, feed, key, role)
);
create index protected_mention_record on protected_mention (feed, key);
comment on table protected_mention is 'Records of protected persons known when the protection was proposed. Natural keys: personal data.';
    `);
  }

  override down(): void {
    this.addSql('drop table protected_mention, protection;');
  }
}
