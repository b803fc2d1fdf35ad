import { Migration } from '@mikro-orm/migrations';

/**
 * Every run notes on each open finding that it saw it, and its evidence is indexed word for word: with room on its page the new version
 * of a row needs no entry in any index (heap-only tuple).
 */
export class Migration20261127136200_LeaveRoomInFindings extends Migration {
  override up(): void {
    this.addSql('alter table finding set (fillfactor = 50)');
  }

  override down(): void {
    this.addSql('alter table finding reset (fillfactor)');
  }
}
