import { Migration } from '@mikro-orm/migrations';
import { dropConcurrently, indexConcurrently } from '../schema/concurrent-index.ts';

/**
 * One index of mentions by feed and number, with or without a number, in place of one by feed and one by feed and number: while a feed
 * first comes, the planner knows none of its rows and took either for as good, so that each number of a roster was looked for among all
 * mentions of its feed.
 */
export class Migration20261127136000_FindNumbersInFeeds extends Migration {
  override isTransactional(): boolean {
    return false;
  }

  override up(): void {
    for (const statement of [
      ...indexConcurrently('mention_number', 'on mention (feed, id_number)'),
      ...dropConcurrently('mention_feed'),
      ...dropConcurrently('mention_id_number'),
    ])
      this.addSql(statement);
  }

  override down(): void {
    for (const statement of [
      ...indexConcurrently('mention_feed', 'on mention (feed)'),
      ...indexConcurrently('mention_id_number', 'on mention (feed, id_number) where id_number is not null'),
      ...dropConcurrently('mention_number'),
    ])
      this.addSql(statement);
  }
}
