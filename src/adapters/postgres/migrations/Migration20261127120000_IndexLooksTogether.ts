import { Migration } from '@mikro-orm/migrations';
import { dropConcurrently, indexConcurrently } from '../schema/concurrent-index.ts';

/** Things that an entry about several names can be sought, without holding up who writes entries while the index is made. */
export class Migration20261127120000_IndexLooksTogether extends Migration {
  override isTransactional(): boolean {
    return false;
  }

  override up(): void {
    for (const statement of indexConcurrently(
      'evidence_objects',
      `on evidence using gin (objects) where objects <> '{}'`,
    ))
      this.addSql(statement);
  }

  override down(): void {
    for (const statement of dropConcurrently('evidence_objects')) this.addSql(statement);
  }
}
