import { Migration } from '@mikro-orm/migrations';

/**
 * Keys of findings are entered into their index at once. Else they wait in a list until it is tidied up, and each key that is looked up
 * reads all of that list: of the 36 pages that one key took after a run, 33 were of it.
 */
export class Migration20261127138000_EnterKeysOfFindings extends Migration {
  override up(): void {
    this.addSql('alter index finding_keys set (fastupdate = off)');
    this.addSql(`select gin_clean_pending_list('finding_keys')`);
  }

  override down(): void {
    this.addSql('alter index finding_keys reset (fastupdate)');
  }
}
