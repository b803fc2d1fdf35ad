import { Migration } from '@mikro-orm/migrations';

/** Which hub this is, so that a restored or copied one knows that it is a copy. */
export class Migration20261126160000_AddInstance extends Migration {
  override up(): void {
    this.addSql(`
create table instance (
  is_only boolean primary key default true check (is_only),
  id uuid not null default gen_random_uuid(),
  epoch integer not null default 1 check (epoch > 0),
  place text collate "C" not null,
  begun_at timestamptz not null default clock_timestamp(),
  restored_at timestamptz,
  adopted_at timestamptz,
  fault text not null default ''
);
comment on table instance is 'One row: the identity of this hub. Its place names cluster and database; in another place, or restored, it sends, takes and approves nothing until it is adopted.';
    `);
  }

  override down(): void {
    this.addSql('drop table instance;');
  }
}
