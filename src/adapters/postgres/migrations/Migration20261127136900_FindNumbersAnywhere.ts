import { Migration } from '@mikro-orm/migrations';
import { dropConcurrently, indexConcurrently } from '../schema/concurrent-index.ts';

/**
 * Gates ask for each number of a roster which rows of whatever feed state it: with an index by feed first that is a search in each of 25
 * feeds, which took a fifth of what PostgreSQL did while a county was imported.
 */
export class Migration20261127136900_FindNumbersAnywhere extends Migration {
  override isTransactional(): boolean {
    return false;
  }

  override up(): void {
    for (const statement of indexConcurrently('mention_person', 'on mention (id_number) where id_number is not null'))
      this.addSql(statement);
  }

  override down(): void {
    for (const statement of dropConcurrently('mention_person')) this.addSql(statement);
  }
}
