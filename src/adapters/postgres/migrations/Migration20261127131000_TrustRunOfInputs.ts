import { Migration } from '@mikro-orm/migrations';

/**
 * Rows of a line are written by whoever has just read its run, and runs are never deleted: looking the run up for each row cost a
 * fifth to a third of storing it.
 */
export class Migration20261127131000_TrustRunOfInputs extends Migration {
  override up(): void {
    this.addSql('alter table line_input drop constraint line_input_line_fkey;');
  }

  override down(): void {
    this.addSql(
      'alter table line_input add constraint line_input_line_fkey foreign key (line) references run (id) on delete cascade;',
    );
  }
}
