import { Migration } from '@mikro-orm/migrations';

/** Leftovers are written by whoever has just read their run, as other rows of a line are, and runs are never deleted. */
export class Migration20261127136600_TrustRunOfLeftovers extends Migration {
  override up(): void {
    this.addSql('alter table line_leftover drop constraint line_leftover_line_fkey;');
  }

  override down(): void {
    this.addSql(
      'alter table line_leftover add constraint line_leftover_line_fkey foreign key (line) references run (id) on delete cascade;',
    );
  }
}
