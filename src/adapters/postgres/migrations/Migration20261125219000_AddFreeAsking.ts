import { Migration } from '@mikro-orm/migrations';

/** Who may send operations that no screen and no gateway of ours sends. */
export class Migration20261125219000_AddFreeAsking extends Migration {
  override up(): void {
    this.addSql(`
alter table account add column may_ask_freely boolean not null default false;
comment on column account.may_ask_freely is 'Granted right to send operations that are not on the list of known ones.';
    `);
  }

  override down(): void {
    this.addSql('alter table account drop column may_ask_freely;');
  }
}
