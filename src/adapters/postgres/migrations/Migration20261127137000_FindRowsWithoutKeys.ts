import { Migration } from '@mikro-orm/migrations';
import { dropConcurrently, indexConcurrently } from '../schema/concurrent-index.ts';

/** Slices of a feed are searched by the keys in its rows, which rows of earlier releases do not have: they are read in any case. Empty in a new home. */
export class Migration20261127137000_FindRowsWithoutKeys extends Migration {
  override isTransactional(): boolean {
    return false;
  }

  override up(): void {
    for (const statement of indexConcurrently(
      'mention_without_keys',
      'on mention (feed, record_id) where keys is null',
    ))
      this.addSql(statement);
  }

  override down(): void {
    for (const statement of dropConcurrently('mention_without_keys')) this.addSql(statement);
  }
}
