import { Migration } from '@mikro-orm/migrations';

/** What officers asked to see in full. */
export class Migration20261125218000_CreateReveals extends Migration {
  override up(): void {
    this.addSql(`
create table reveal (
  id uuid primary key,
  officer text not null,
  finding_id uuid not null,
  record_id bigint not null,
  field text not null,
  purpose text not null,
  reason text not null,
  revealed_at timestamptz not null default now(),
  expires_at timestamptz not null
);
create index reveal_officer on reveal (officer, revealed_at);
create index reveal_record on reveal (record_id);
comment on table reveal is 'Which field of which record an officer saw in full, and the reason given. No value.';
    `);
  }

  override down(): void {
    this.addSql('drop table reveal;');
  }
}
