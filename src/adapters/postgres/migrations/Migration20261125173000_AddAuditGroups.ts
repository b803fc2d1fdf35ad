import { Migration } from '@mikro-orm/migrations';

/** To which groups of persons an audited pair belongs. */
export class Migration20261125173000_AddAuditGroups extends Migration {
  override up(): void {
    this.addSql(`
alter table link_audit add groups text[];
comment on column link_audit.groups is 'Labels such as name=2 or place=rural, noted when the pair was drawn; no name, date or place. Null: drawn before.';
    `);
  }

  override down(): void {
    this.addSql('alter table link_audit drop groups;');
  }
}
