import { Migration } from '@mikro-orm/migrations';
import { dropConcurrently, indexConcurrently } from '../schema/concurrent-index.ts';

/**
 * A run that goes on from another looks at findings that share a record with what it changed, and at those without a case, instead of at
 * all that are open.
 */
export class Migration20261127136800_FindFindingsByKey extends Migration {
  override isTransactional(): boolean {
    return false;
  }

  override up(): void {
    for (const statement of [
      ...indexConcurrently('finding_keys', `on finding using gin (jsonb_path_query_array(evidence, '$[*].key'))`),
      ...indexConcurrently('finding_caseless', `on finding (check_code) where state = 'open' and case_id is null`),
    ])
      this.addSql(statement);
  }

  override down(): void {
    for (const name of ['finding_caseless', 'finding_keys'])
      for (const statement of dropConcurrently(name)) this.addSql(statement);
  }
}
