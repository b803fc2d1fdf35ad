import { Migration } from '@mikro-orm/migrations';
import { indexConcurrently } from '../schema/concurrent-index.ts';

/**
 * Keys of a record are looked for only when the record is erased. They lie together, for they were written together, so that an index
 * of places does: it costs nothing at import, where the tree was a tenth of what the database does.
 */
export class Migration20261127115000_ReadKeysByPlace extends Migration {
  override isTransactional(): boolean {
    return false;
  }

  override up(): void {
    for (const statement of indexConcurrently(
      'mention_key_record',
      'on mention_key using brin (record_id) with (pages_per_range = 32, autosummarize = on)',
    ))
      this.addSql(statement);
  }

  override down(): void {
    for (const statement of indexConcurrently('mention_key_record', 'on mention_key (record_id)'))
      this.addSql(statement);
  }
}
