import { Migration } from '@mikro-orm/migrations';

/** What callers asked of late: processes tell each other by it. A crash of the database empties it, and nothing is lost. */
export class Migration20261126150000_AddCallerSpending extends Migration {
  override up(): void {
    this.addSql(`
create unlogged table caller_spending (
  user_name text collate "C" not null,
  part bigint not null,
  entries bigint not null,
  operations bigint not null,
  primary key (user_name, part)
);
comment on table caller_spending is 'Entries and operations that callers asked for, in parts of ten seconds, for one minute.';
    `);
  }

  override down(): void {
    this.addSql('drop table caller_spending;');
  }
}
