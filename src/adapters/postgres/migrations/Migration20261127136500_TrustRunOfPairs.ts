import { Migration } from '@mikro-orm/migrations';

/** Pairs are written by whoever has just read their run, as rows of a line are, and runs are never deleted. */
export class Migration20261127136500_TrustRunOfPairs extends Migration {
  override up(): void {
    this.addSql('alter table run_pair drop constraint run_pair_run_id_fkey;');
  }

  override down(): void {
    this.addSql(
      'alter table run_pair add constraint run_pair_run_id_fkey foreign key (run_id) references run (id) on delete cascade;',
    );
  }
}
